package org.centreline.words;

import java.util.List;
import java.util.stream.IntStream;
import org.centreline.math.Quantiles;
import org.centreline.series.Doubles;

/**
 * How many decimals the numbers of a chart get.
 *
 * @param computed for centre, limits and other numbers worked out: two or three digits of the
 *     middle half's width, so that it is told apart but not overstated
 * @param measured for values: never more than the data itself has
 */
public record Precision(int computed, int measured) {

  /** No number gets more decimals than this. */
  public static final int MOST = 9;

  /** More decimals than people write. */
  private static final int READ = 4;

  /** Below this, a whole number over a power of ten is the number that was read. */
  private static final double EXACT = 1e15;

  public Precision {
    if (computed < 0 || measured < 0 || measured > computed) {
      throw new IllegalArgumentException("decimals " + computed + " and " + measured);
    }
  }

  public static Precision of(Doubles values) {
    double[] sorted = values.present().stream().filter(Double::isFinite).sorted().toArray();
    double width = Quantiles.type7(sorted, 0.75) - Quantiles.type7(sorted, 0.25);
    double spread = width > 0 ? width : values.max() - values.min();
    double size = Math.max(Math.abs(values.min()), Math.abs(values.max()));
    int computed = spread > 0 ? decimals(spread, size) : alike(sorted, size);
    return new Precision(computed, computed == MOST ? MOST : mostNeeded(sorted, computed));
  }

  /** Of numbers that are all one: as read, or, where they were divided, two or three digits. */
  private static int alike(double[] values, double size) {
    return mostNeeded(values, READ + 1) > READ ? decimals(size, size) : mostNeeded(values, READ);
  }

  /** The lower median of several, one or more. */
  static Precision middle(List<Precision> several) {
    int middle = (several.size() - 1) / 2;
    int computed = several.stream().map(Precision::computed).sorted().toList().get(middle);
    int measured = several.stream().map(Precision::measured).sorted().toList().get(middle);
    return new Precision(computed, measured);
  }

  /** One decimal for a width from 1 to 100, one more for each tenth; none for large numbers. */
  private static int decimals(double width, double size) {
    if (width >= 100 || width >= 10 && size >= 1000) {
      return 0;
    }
    int decimals = 1;
    for (double w = width; w < 1 && decimals < MOST; w *= 10) {
      decimals++;
    }
    return decimals;
  }

  private static int mostNeeded(double[] values, int most) {
    int needed = 0;
    for (int i = 0; i < values.length && needed < most; i++) {
      needed = Math.max(needed, needed(values[i], most));
    }
    return needed;
  }

  /** The fewest decimals, up to a most, that keep a number as it was read. */
  static int needed(double number, int most) {
    if (!Double.isFinite(number)) {
      return 0;
    }
    if (number != 0 && Math.abs(number) < Decimal.TINY) {
      return most;
    }
    double tens = 1;
    for (int d = 0; d < most; d++) {
      if (isWhole(number, tens)) {
        return d;
      }
      tens *= 10;
    }
    return IntStream.range(0, most)
        .filter(d -> Decimal.rounded(number, d).compareTo(Decimal.rounded(number, MOST)) == 0)
        .findFirst()
        .orElse(most);
  }

  /** A quick test for most numbers read: whether it is a whole number of tenths, hundredths, … */
  private static boolean isWhole(double number, double tens) {
    double whole = Math.rint(number * tens);
    return Math.abs(whole) < EXACT && whole / tens == number;
  }
}
