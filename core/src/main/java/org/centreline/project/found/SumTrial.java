package org.centreline.project.found;

import java.util.List;

/**
 * Whether numbers that are shown are the sum of others: three points must be known well enough to
 * tell and be right, and most others too, as where a total was corrected later.
 */
final class SumTrial {

  /** By fewer points numbers that have nothing to do with one another may add up. */
  static final int FEWEST = 3;

  /** How much greater a number is than what is not known of its parts. */
  private static final int CLEAR = 4;

  /** Of more parts than these four of five points must be right: there are many to be tried. */
  private static final int PAIR = 2;

  private SumTrial() {}

  /**
   * Whether all groups of a column, or its months, are a whole: where little is known too, and
   * where nothing is, by their name.
   */
  static boolean holdsTogether(Summand whole, Summand parts) {
    int fewest = whole.strand().name().equals(parts.strand().name()) ? 0 : 1;
    return holds(whole, List.of(parts), 0, fewest) || holds(whole, List.of(parts));
  }

  static boolean holds(Summand whole, List<Summand> parts) {
    int shared = shared(whole, parts);
    return holds(whole, parts, parts.size() > PAIR ? shared / 5 : shared / 2, FEWEST);
  }

  private static boolean holds(Summand whole, List<Summand> parts, int allowed, int fewest) {
    int shared = shared(whole, parts);
    int clear = 0;
    double evidence = 0;
    int wrong = 0;
    for (int i = 0; i < whole.size() && shared >= FEWEST; i++) {
      double low = 0;
      double high = 0;
      boolean known = true;
      for (Summand part : parts) {
        int j = part.find(whole.slot(i));
        known &= j >= 0;
        if (j >= 0) {
          low += part.low(j);
          high += part.high(j);
        }
      }
      if (known && !Double.isNaN(low + whole.low(i))) {
        if (!overlap(whole, i, low, high)) {
          wrong++;
          if (wrong > allowed) {
            return false;
          }
        } else {
          clear += isClear(whole.low(i), high - low) ? 1 : 0;
          evidence += evidence(whole.low(i), high - low);
        }
      }
    }
    boolean enough = clear >= fewest || wrong == 0 && evidence >= fewest;
    return shared >= FEWEST && enough && clear >= wrong;
  }

  static boolean overlap(Summand whole, int i, double low, double high) {
    return whole.low(i) <= high && low <= whole.high(i);
  }

  static boolean isClear(double number, double unknown) {
    return number > 0 && number >= CLEAR * unknown;
  }

  /** How much a point tells that is right: 1 where it is clear, 0 where it could be anything. */
  static double evidence(double number, double unknown) {
    return number <= unknown
        ? 0
        : Math.min(1, StrictMath.log(number / unknown) / StrictMath.log(CLEAR));
  }

  private static int shared(Summand whole, List<Summand> parts) {
    Summand fewest = whole;
    for (Summand part : parts) {
      fewest = part.size() < fewest.size() ? part : fewest;
    }
    return fewest.size();
  }

  /** How many more sums may be tried, so that a search ends. */
  static final class Patience {

    private int left;

    Patience(int most) {
      left = most;
    }

    /** Takes one; false where none is left. */
    boolean take() {
      return left-- > 0;
    }
  }
}
