package org.centreline.csv.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds how columns of numbers hang together, row by row. */
final class Relations {

  private static final int FEWEST = 3;

  /** In tables of more columns only neighbours are tried with one another. */
  private static final int WIDE = 60;

  private static final int NEAR = 20;

  /** And in tables of more columns than these only the nearest, or looking would take seconds. */
  private static final int VERY_WIDE = 1_000;

  private static final int NEAREST = 5;
  private static final double[] SCALES = {1, 100, 1_000, 10_000, 100_000};

  /** Programs write 15 digits of what they work out. */
  private static final double DIGITS = 1e-13;

  private final TableSample sample;

  Relations(TableSample sample) {
    this.sample = sample;
  }

  /**
   * Every column that is the quotient of two columns of whole numbers, the first such two; of
   * exposures, such as deaths expected, parts count as well.
   *
   * @param alone what each column is by itself: whole numbers are quotients only where that says so
   */
  List<Quotient> quotients(List<ColumnRole> alone) {
    List<Quotient> found = new ArrayList<>();
    for (int check = 0; check < sample.columns().size(); check++) {
      ColumnSample column = sample.columns().get(check);
      boolean may = !column.isWhole() || alone.get(check).role().isQuotient();
      if (column.isNumeric() && may) {
        quotient(check, alone).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The first of the columns that may tell what one is. */
  private int first(int column) {
    return Math.max(0, column - reach());
  }

  /** Behind the last of them. */
  private int end(int column) {
    return Math.min(sample.columns().size(), column + reach() + 1);
  }

  private int reach() {
    int all = sample.columns().size();
    return all > VERY_WIDE ? NEAREST : all > WIDE ? NEAR : all;
  }

  private Optional<Quotient> quotient(int check, List<ColumnRole> alone) {
    List<ColumnSample> columns = sample.columns();
    for (int part = first(check); part < end(check); part++) {
      for (int whole = first(check); whole < end(check); whole++) {
        boolean apart = part != whole && part != check && whole != check;
        boolean over = columns.get(whole).isWhole() || alone.get(whole).role() == Role.EXPOSURE;
        if (apart && columns.get(part).isWhole() && over) {
          Optional<Quotient> found = quotient(part, whole, check);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Quotient> quotient(int part, int whole, int check) {
    for (double scale : SCALES) {
      if (isQuotient(part, whole, check, scale)) {
        return Optional.of(new Quotient(part, whole, check, scale));
      }
    }
    return Optional.empty();
  }

  /** To the digits shown; and the quotients are not all alike, which tells nothing. */
  private boolean isQuotient(int part, int whole, int check, double scale) {
    ColumnSample quotients = sample.columns().get(check);
    double unit = StrictMath.pow(10, -quotients.decimals());
    int told = 0;
    int zeros = 0;
    for (int row = 0; row < sample.rows(); row++) {
      double a = sample.columns().get(part).number(row);
      double b = sample.columns().get(whole).number(row);
      double c = quotients.number(row);
      if (Double.isNaN(a) || Double.isNaN(b) || Double.isNaN(c) || b == 0) {
        continue;
      }
      if (Math.abs(c - scale * a / b) > Math.max(unit * 0.5001, DIGITS * Math.abs(c))) {
        return false;
      }
      zeros += a == 0 ? 1 : 0;
      told++;
    }
    double spread = quotients.most() - quotients.least();
    return told >= FEWEST && zeros < told && spread > 0.9 * unit;
  }

  /** Every column of whole numbers, or of halves, that is the sum of others. */
  List<Sum> sums() {
    boolean[] whole = new boolean[sample.columns().size()];
    for (int i = 0; i < whole.length; i++) {
      ColumnSample column = sample.columns().get(i);
      whole[i] = column.isHalved() && column.most() > 1;
    }
    return IntStream.range(0, whole.length)
        .filter(total -> whole[total])
        .mapToObj(total -> sum(total, whole))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Sum> sum(int total, boolean[] whole) {
    List<Integer> others =
        IntStream.range(first(total), end(total))
            .filter(other -> whole[other] && other != total)
            .boxed()
            .toList();
    for (int i = 0; i < others.size(); i++) {
      for (int k = i + 1; k < others.size(); k++) {
        List<Integer> two = List.of(others.get(i), others.get(k));
        if (isSum(two, total)) {
          return Optional.of(new Sum(two, total));
        }
      }
    }
    // Bands stand side by side: every run of neighbours is tried.
    for (int from = 0; from < others.size(); from++) {
      for (int to = from + 3; to <= others.size(); to++) {
        if (isSum(others.subList(from, to), total)) {
          return Optional.of(new Sum(others.subList(from, to), total));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isSum(List<Integer> parts, int total) {
    int told = 0;
    int several = 0;
    for (int row = 0; row < sample.rows(); row++) {
      double sum = 0;
      int filled = 0;
      for (int part : parts) {
        double value = sample.columns().get(part).number(row);
        sum += value;
        filled += value > 0 ? 1 : 0;
      }
      double all = sample.columns().get(total).number(row);
      if (Double.isNaN(sum) || Double.isNaN(all)) {
        continue;
      }
      if (sum != all) {
        return false;
      }
      told++;
      several += filled > 1 ? 1 : 0;
    }
    return told >= FEWEST && 2 * several >= told;
  }

  /**
   * The column whose running sum a column is, within years or throughout.
   *
   * @param order the rows, one after the other
   */
  Optional<Integer> stepsOf(int running, int[] order) {
    for (int step = first(running); step < end(running); step++) {
      boolean other = step != running && sample.columns().get(step).isNumeric();
      if (other && isRunning(step, running, order)) {
        return Optional.of(step);
      }
    }
    return Optional.empty();
  }

  private boolean isRunning(int step, int running, int[] order) {
    double before = Double.NaN;
    int told = 0;
    int again = 0;
    for (int row : order) {
      double each = sample.columns().get(step).number(row);
      double sum = sample.columns().get(running).number(row);
      // Months to come have neither, or what a formula makes of a month without a number.
      if (Double.isNaN(each) && (Double.isNaN(sum) || sum == before)) {
        continue;
      }
      if (Double.isNaN(each) || Double.isNaN(sum)) {
        return false;
      }
      boolean adds = Math.abs(sum - before - each) < 1e-6 * Math.max(1, Math.abs(sum));
      boolean later = !Double.isNaN(before);
      if (later && !adds && sum != each) {
        return false;
      }
      again += later && !adds ? 1 : 0;
      // Where nothing is added, anything that stays as it is would be the sum.
      told += adds && each != 0 ? 1 : 0;
      before = sum;
    }
    return told >= FEWEST && 4 * again < told;
  }
}
