package org.centreline.csv.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.number.AgreedTarget;
import org.centreline.math.ExactSum;
import org.centreline.series.Doubles;

/**
 * What is held of the rows of one group that share a period or label: how many they are, where the
 * first two stand, what they aim at, and what their numbers come to.
 */
public abstract sealed class Batch {

  /**
   * Rows of one batch of which only the sums are known.
   *
   * @param rows how many
   * @param firstLine the line of the first
   * @param firstPlace the number of its text in the date or order column
   * @param secondLine the line of the second; 0 where there is none
   * @param secondPlace the number of its text
   * @param sum of the values or numerators
   * @param over of the denominators; empty where there are none
   * @param greatest the greatest numerator; 0 where none is above it
   * @param greatestOver its denominator
   * @param greatestLine the line of the first row that has it; 0 where there is none
   * @param zeroLine the line of the last row with a denominator of 0 below another number; 0 where
   *     none is
   */
  record SummedRows(
      int rows,
      int firstLine,
      int firstPlace,
      int secondLine,
      int secondPlace,
      ExactSum sum,
      Optional<ExactSum> over,
      double greatest,
      double greatestOver,
      int greatestLine,
      int zeroLine) {}

  private int rows;
  private int firstLine;
  private int firstPlace;
  private int secondLine;
  private int secondPlace;
  private AgreedTarget target = AgreedTarget.NONE;

  /** Adds a row; rows come in file order. */
  public final void add(MeasuredRow entry) {
    firstLine = rows == 0 ? entry.line() : firstLine;
    firstPlace = rows == 0 ? entry.place() : firstPlace;
    boolean second = rows < 2;
    rows = Math.addExact(rows, entry.tally().rows());
    if (second && rows > 1) {
      secondLine = entry.line();
      secondPlace = entry.place();
    }
    if (!Double.isNaN(entry.target())) {
      target =
          target == AgreedTarget.NONE ? new AgreedTarget(entry.target(), entry.line()) : target;
      target.see(entry.target(), entry.line());
    }
    take(entry);
  }

  /** Adds rows that were summed up, wherever they stand among the others. */
  final void add(SummedRows summed) {
    see(summed.firstLine(), summed.firstPlace());
    if (summed.rows() > 1) {
      see(summed.secondLine(), summed.secondPlace());
    }
    rows += summed.rows() - Math.min(summed.rows(), 2);
    take(summed);
  }

  private void see(int line, int place) {
    boolean first = rows == 0 || line < firstLine;
    if (rows > 0 && (first || rows == 1 || line < secondLine)) {
      secondLine = first ? firstLine : line;
      secondPlace = first ? firstPlace : place;
    }
    firstLine = first ? line : firstLine;
    firstPlace = first ? place : firstPlace;
    rows = Math.addExact(rows, 1);
  }

  /** Takes in the numbers of rows that were summed up. */
  abstract void take(SummedRows summed);

  /** Takes in the numbers of a row. */
  abstract void take(MeasuredRow entry);

  /** The value of the only row. */
  public abstract double only();

  /** How many rows. */
  public final int rows() {
    return rows;
  }

  /** The line on which the first row begins. */
  public final int firstLine() {
    return firstLine;
  }

  /** The line on which the second row begins; 0 where there is none. */
  public final int secondLine() {
    return secondLine;
  }

  /** The number of the text that the second row has in the date or order column. */
  public final int secondPlace() {
    return secondPlace;
  }

  /** What the rows aim at. */
  public final AgreedTarget target() {
    return target;
  }

  /** Rows of which the exact sums are held. */
  public static final class Sums extends Batch {

    private static final ExactSum NOTHING = new ExactSum();

    private final ExactSum numerators = new ExactSum();
    private ExactSum denominators = NOTHING;
    private int present;
    private int zeroLine;
    private double greatest;
    private double greatestOver = Double.NaN;
    private int greatestLine;

    @Override
    void take(MeasuredRow entry) {
      if (Double.isNaN(entry.numerator())) {
        return;
      }
      boolean summed = entry.isSummed();
      present += entry.tally().rows();
      double most = summed ? entry.sums().greatest() : entry.numerator();
      if (most > greatest) {
        greatest = most;
        greatestOver = summed ? entry.sums().greatestOver() : entry.denominator();
        greatestLine = entry.line();
      }
      add(numerators, entry.numerator(), entry);
      if (!Double.isNaN(entry.denominator())) {
        denominators = denominators == NOTHING ? new ExactSum() : denominators;
        add(denominators, entry.denominator(), entry);
        boolean zero =
            summed ? entry.sums().zeroOver() : entry.denominator() == 0 && entry.numerator() != 0;
        zeroLine = zero ? entry.line() : zeroLine;
      }
    }

    @Override
    void take(SummedRows summed) {
      present += summed.rows();
      boolean first = summed.greatestLine() < greatestLine;
      if (summed.greatest() > greatest || summed.greatest() == greatest && first) {
        greatest = summed.greatest();
        greatestOver = summed.greatestOver();
        greatestLine = summed.greatestLine();
      }
      numerators.add(summed.sum());
      if (summed.over().isPresent()) {
        denominators = denominators == NOTHING ? new ExactSum() : denominators;
        denominators.add(summed.over().get());
        zeroLine = Math.max(zeroLine, summed.zeroLine());
      }
    }

    /** What several rows hold alike is added as often, in two parts that together are exact. */
    private static void add(ExactSum sum, double number, MeasuredRow entry) {
      if (entry.tally().rows() == 1 || entry.isSummed()) {
        sum.add(number);
      } else {
        double product = number * entry.tally().rows();
        sum.add(product);
        sum.add(StrictMath.fma(number, (double) entry.tally().rows(), -product));
      }
    }

    @Override
    public double only() {
      return present == 0 ? Double.NaN : numerators.value();
    }

    /** How many rows have numbers. */
    public int present() {
      return present;
    }

    /** The sum of the values or numerators that are there. */
    public double sum() {
      return numerators.value();
    }

    /** Their mean; NaN where there are none. */
    public double mean() {
      return numerators.over(present);
    }

    /** The sum of the denominators that are there. */
    public double denominator() {
      return denominators.value();
    }

    /** The line of the row that is the sum of all others; 0 where none is. */
    public int totalLine() {
      boolean over = denominators == NOTHING || 2 * greatestOver == denominators.value();
      return greatestLine > 0 && 2 * greatest == numerators.value() && over ? greatestLine : 0;
    }

    /** The line of the last row with a denominator of 0 below another number; 0 where none is. */
    public int zeroLine() {
      return zeroLine;
    }
  }

  /** Rows of which the values are held, eight bytes each. */
  public static final class Values extends Batch {

    private static final int LARGEST = 4096;

    private final List<double[]> full = new ArrayList<>();
    private double[] chunk = new double[2];
    private int used;

    @Override
    void take(MeasuredRow entry) {
      for (int row = 0; row < entry.tally().rows(); row++) {
        if (used == chunk.length) {
          full.add(chunk);
          chunk = new double[Math.min(LARGEST, 2 * used)];
          used = 0;
        }
        chunk[used++] = entry.numerator();
      }
    }

    @Override
    void take(SummedRows summed) {
      throw new IllegalStateException("of these rows the values are wanted, not the sums");
    }

    @Override
    public double only() {
      return chunk[0];
    }

    /** The values, NaN where missing, in file order. */
    public Doubles values() {
      double[] values = new double[rows()];
      int size = 0;
      for (double[] part : full) {
        System.arraycopy(part, 0, values, size, part.length);
        size += part.length;
      }
      System.arraycopy(chunk, 0, values, size, used);
      return Doubles.of(values);
    }
  }
}
