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

  static boolean holds(Summand whole, List<Summand> parts) {
    int shared = shared(whole, parts);
    int allowed = parts.size() > PAIR ? shared / 5 : shared / 2;
    int clear = 0;
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
        } else if (isClear(whole.low(i), high - low)) {
          clear++;
        }
      }
    }
    return clear >= FEWEST && clear >= wrong;
  }

  static boolean overlap(Summand whole, int i, double low, double high) {
    return whole.low(i) <= high && low <= whole.high(i);
  }

  static boolean isClear(double number, double unknown) {
    return number > 0 && number >= CLEAR * unknown;
  }

  private static int shared(Summand whole, List<Summand> parts) {
    Summand fewest = whole;
    for (Summand part : parts) {
      fewest = part.size() < fewest.size() ? part : fewest;
    }
    return fewest.size();
  }
}
