package org.centreline.math;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A sum of doubles that is rounded once, at the end, so that a point that lies on the centre line
 * is seen to lie on it whatever the order of the rows.
 *
 * <p>Source: J. R. Shewchuk, Adaptive precision floating-point arithmetic, Discrete and
 * Computational Geometry 18 (1997) 305-363: the sum is kept as doubles that do not overlap. Sums
 * beyond the range of a double are carried as decimals. A NaN or an infinity among the terms makes
 * the sum NaN or infinite as plain addition would.
 */
public final class ExactSum {

  /** Enough digits to tell any quotient from the middle of two doubles. */
  private static final MathContext EVERY = new MathContext(2000);

  /** More than the relative error of a correction. */
  private static final double SLACK = 0x1p-50;

  private double[] partials = new double[2];
  private int used;
  private double special;
  private BigDecimal beyondRange;

  /** Adds one term. */
  public void add(double term) {
    if (!Double.isFinite(term)) {
      special += term;
    } else if (beyondRange != null) {
      beyondRange = beyondRange.add(new BigDecimal(term));
    } else {
      merge(term);
    }
  }

  /** Adds all terms of another sum. */
  public void add(ExactSum other) {
    add(other.special);
    for (int i = 0; i < other.used; i++) {
      add(other.partials[i]);
    }
    if (other.beyondRange != null) {
      beyondRange = decimals().add(other.beyondRange);
      used = 0;
    }
  }

  private void merge(double term) {
    double carried = term;
    int kept = 0;
    for (int i = 0; i < used; i++) {
      double large = Math.abs(carried) < Math.abs(partials[i]) ? partials[i] : carried;
      double small = Math.abs(carried) < Math.abs(partials[i]) ? carried : partials[i];
      double high = large + small;
      if (Double.isInfinite(high)) {
        spill(kept, i, carried);
        return;
      }
      double low = small - (high - large);
      if (low != 0) {
        partials[kept++] = low;
      }
      carried = high;
    }
    if (kept == partials.length) {
      partials = java.util.Arrays.copyOf(partials, 2 * kept);
    }
    partials[kept++] = carried;
    used = kept;
  }

  private void spill(int kept, int next, double carried) {
    beyondRange = new BigDecimal(carried);
    for (int i = 0; i < used; i++) {
      if (i < kept || i >= next) {
        beyondRange = beyondRange.add(new BigDecimal(partials[i]));
      }
    }
    used = 0;
  }

  /** The sum so far, rounded once; 0 where nothing was added. */
  public double value() {
    if (special != 0) {
      return special;
    }
    return beyondRange == null ? rounded() : beyondRange.doubleValue();
  }

  /**
   * The sum so far divided by {@code count}, rounded once, so that the mean of equal numbers is
   * that number; NaN where {@code count} is 0.
   */
  public double over(long count) {
    if (count == 0 || special != 0) {
      return count == 0 ? Double.NaN : special;
    }
    double near = value() / count;
    ExactSum left = left(near, count);
    double rest = left.value();
    double correction = rest / count;
    boolean exact = left.used == 1 && Math.fma(correction, count, -rest) == 0;
    double low = near + correction * (1 - SLACK);
    double high = near + correction * (1 + SLACK);
    return exact || low == high
        ? near + correction
        : decimals().divide(BigDecimal.valueOf(count), EVERY).doubleValue();
  }

  /** What is left of the sum after {@code near} times {@code count}; NaN where out of range. */
  private ExactSum left(double near, long count) {
    double product = near * count;
    ExactSum left = new ExactSum();
    for (int i = 0; i < used; i++) {
      left.add(partials[i]);
    }
    left.add(-product);
    left.add(-Math.fma(near, count, -product));
    left.add(beyondRange == null ? 0 : Double.NaN);
    return left;
  }

  private BigDecimal decimals() {
    BigDecimal sum = beyondRange == null ? BigDecimal.ZERO : beyondRange;
    for (int i = 0; i < used; i++) {
      sum = sum.add(new BigDecimal(partials[i]));
    }
    return sum;
  }

  private double rounded() {
    if (used == 0) {
      return 0;
    }
    int i = used - 1;
    double high = partials[i];
    double low = 0;
    while (i > 0) {
      double before = high;
      double next = partials[--i];
      high = before + next;
      low = next - (high - before);
      if (low != 0) {
        break;
      }
    }
    return halfEven(high, low, i);
  }

  /** Corrects the last bit where the partials below decide a tie that the addition rounded away. */
  private double halfEven(double high, double low, int below) {
    boolean sameSign =
        below > 0 && (low < 0 && partials[below - 1] < 0 || low > 0 && partials[below - 1] > 0);
    double doubled = low * 2;
    double moved = high + doubled;
    return sameSign && doubled == moved - high ? moved : high;
  }
}
