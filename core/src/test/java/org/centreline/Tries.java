package org.centreline;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Tries a property on seeded random cases, and names the seed of the first that fails. {@code
 * -Dtries=100000} tries more of them, {@code -Dseed=N} only one. Of cases that are listed, a long
 * test takes some.
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
    shared(usual, 1, property);
  }

  /** Tries its share of as many seeds: one of so many parts, rounded up. */
  public static void shared(int usual, int parts, Consumer<Random> property) {
    long only = Long.getLong("seed", -1);
    long tries = Integer.getInteger("tries", usual);
    long last = only < 0 ? (tries + parts - 1) / parts - 1 : only;
    for (long seed = Math.max(0, only); seed <= last; seed++) {
      try {
        property.accept(random(seed));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("-Dseed=" + seed + ": " + e, e);
      }
    }
  }

  /** One case in so many, spread evenly; all of them with {@code -Dthorough}. */
  public static <T> List<T> some(List<T> cases, int oneIn) {
    boolean all = System.getProperty("thorough") != null;
    return IntStream.range(0, cases.size())
        .filter(i -> all || i % oneIn == 0)
        .mapToObj(cases::get)
        .toList();
  }

  /** What is to be counted among all cases, where one in so many is tried. */
  public static int share(int ofAll, int oneIn) {
    return System.getProperty("thorough") != null ? ofAll : ofAll / oneIn;
  }

  /** Seeds that are neighbours give numbers that are not. */
  public static Random random(long seed) {
    return new Random((seed + 1) * SPREAD);
  }
}
