package org.centreline.csv.daily;

/**
 * How many of the rows behind a sum are what.
 *
 * @param given have a number, and a denominator where these are asked for
 * @param halves have one of the two only
 * @param zeros hold 0
 * @param ones hold 1
 * @param wholes hold a whole number of 1 or more
 * @param below hold less than 0
 * @param broken hold no whole number
 * @param greatest the greatest number; NaN where there is none
 * @param over what is known of their denominators
 */
public record DailyCounts(
    long given,
    long halves,
    long zeros,
    long ones,
    long wholes,
    long below,
    long broken,
    double greatest,
    Over over) {

  /** Of rows that are counted, or told number by number. */
  public static final DailyCounts NONE =
      new DailyCounts(0, 0, 0, 0, 0, 0, 0, Double.NaN, Over.NONE);

  /**
   * How many of the rows have what denominator.
   *
   * @param alone have one, and no number beside it
   * @param above have one above 0
   * @param exceeded have one above 0 that the number exceeds
   * @param broken have one that is no whole number
   * @param below have one below 0
   * @param zero have one of 0 below another number
   * @param greatest the greatest; NaN where there is none
   */
  public record Over(
      long alone, long above, long exceeded, long broken, long below, long zero, double greatest) {

    /** No denominators. */
    public static final Over NONE = new Over(0, 0, 0, 0, 0, 0, Double.NaN);

    Over and(Over more) {
      return new Over(
          alone + more.alone,
          above + more.above,
          exceeded + more.exceeded,
          broken + more.broken,
          below + more.below,
          zero + more.zero,
          greater(greatest, more.greatest));
    }
  }

  /** Of these rows and others together. */
  DailyCounts and(DailyCounts more) {
    return new DailyCounts(
        given + more.given,
        halves + more.halves,
        zeros + more.zeros,
        ones + more.ones,
        wholes + more.wholes,
        below + more.below,
        broken + more.broken,
        greater(greatest, more.greatest),
        over.and(more.over));
  }

  private static double greater(double a, double b) {
    return Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.max(a, b);
  }
}
