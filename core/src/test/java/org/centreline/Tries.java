package org.centreline;

import java.util.Random;
import java.util.function.Consumer;

/**
 * Tries a property on seeded random cases, and names the seed of the first that fails. {@code
 * -Dtries=100000} tries more of them, {@code -Dseed=N} only one.
 */
public final class Tries {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private Tries() {}

  /** Tries 1,000 seeds, or as many as the system property says. */
  public static void each(Consumer<Random> property) {
    each(1000, property);
  }

  /** Tries as many seeds as given, or as the system property says. */
  public static void each(int usual, Consumer<Random> property) {
    long only = Long.getLong("seed", -1);
    long last = only < 0 ? Integer.getInteger("tries", usual) - 1 : only;
    for (long seed = Math.max(0, only); seed <= last; seed++) {
      try {
        property.accept(random(seed));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("-Dseed=" + seed + ": " + e, e);
      }
    }
  }

  /** Seeds that are neighbours give numbers that are not. */
  public static Random random(long seed) {
    return new Random((seed + 1) * SPREAD);
  }
}
