package org.centreline.math;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntUnaryOperator;

/**
 * A function of whole numbers that is worked out once for each of the small ones, as a plan asks
 * for the same few 10,000 times; what it gives is 0 or more.
 */
public final class Remembered {

  private static final int NUMBERS = 1 << 12;

  /** One more than what was worked out; 0 where nothing was. */
  private final AtomicIntegerArray known = new AtomicIntegerArray(NUMBERS);

  private final IntUnaryOperator exact;

  public Remembered(IntUnaryOperator exact) {
    this.exact = exact;
  }

  /** Its value for n, 0 or more; what several threads work out at once is the same. */
  public int of(int n) {
    if (n >= NUMBERS) {
      return exact.applyAsInt(n);
    }
    int before = known.get(n);
    if (before > 0) {
      return before - 1;
    }
    int value = exact.applyAsInt(n);
    known.set(n, value + 1);
    return value;
  }
}
