package org.centreline.plot.axis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.centreline.plot.Range;
import org.centreline.plot.axis.TickDecimals.Notation;

/**
 * Ticks at round numbers: steps of 1, 2 or 5 times a power of ten.
 *
 * @param ticks from low to high
 * @param step the distance between them
 * @param decimals how they are written
 */
public record NumberTicks(List<Tick> ticks, double step, TickDecimals decimals) {

  private static final int[] STEPS = {1, 2, 5};
  private static final int MOST_DIGITS = 15;
  private static final int MOST_PLACES = 6;

  public NumberTicks {
    ticks = List.copyOf(ticks);
  }

  /**
   * The finest round ticks of which at most {@code most} fit.
   *
   * @param range what the axis spans
   * @param most how many steps there is room for, 1 or more
   * @param notation plain or percent; numbers too long to read turn to powers of ten
   */
  public static NumberTicks of(Range range, int most, Notation notation) {
    int shift = notation == Notation.PERCENT ? 2 : 0;
    double finest = range.span() / Math.max(1, most);
    int exponent = (int) StrictMath.floor(StrictMath.log10(finest)) - 1;
    while (true) {
      for (int digit : STEPS) {
        BigDecimal step = BigDecimal.valueOf(digit).scaleByPowerOfTen(exponent);
        if (step.doubleValue() >= finest) {
          return of(range, step, decimals(range, exponent + shift, notation));
        }
      }
      exponent++;
    }
  }

  private static NumberTicks of(Range range, BigDecimal step, TickDecimals decimals) {
    List<Tick> ticks = new ArrayList<>();
    double size = step.doubleValue();
    long first = (long) Math.ceil(range.low() / size);
    long last = (long) Math.floor(range.high() / size);
    for (long i = first; i <= last; i++) {
      double at = step.multiply(BigDecimal.valueOf(i)).doubleValue();
      ticks.add(Tick.of(at, decimals.show(at)));
    }
    return new NumberTicks(ticks, size, decimals);
  }

  private static TickDecimals decimals(Range range, int exponent, Notation notation) {
    double largest = Math.max(Math.abs(range.low()), Math.abs(range.high()));
    int digits = largest == 0 ? 0 : (int) StrictMath.floor(StrictMath.log10(largest));
    if (digits >= MOST_DIGITS || -exponent > MOST_PLACES) {
      return new TickDecimals(Math.min(15, Math.max(0, digits - exponent)), Notation.POWERS);
    }
    return new TickDecimals(Math.max(0, -exponent), notation);
  }
}
