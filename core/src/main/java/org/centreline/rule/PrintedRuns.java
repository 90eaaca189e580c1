package org.centreline.rule;

/**
 * The number of runs about a median that run-chart courses print as the fewest and the most that
 * chance explains, for 10 to 60 useful points.
 *
 * <p>Source: R. J. Perla, L. P. Provost and S. K. Murray, The run chart: a simple analytical tool
 * for learning from variation in healthcare processes, BMJ Quality and Safety 20 (2011) 46-51, the
 * table of rule 3, after Swed and Eisenhart (1943). At 34 of the 51 lengths it is the exact
 * distribution of {@link org.centreline.math.FairRuns}; the other 17 differ by one at one end or
 * both: 11, 12, 17, 20, 22, 23, 25, 29, 32, 35, 37, 41, 43, 53, 55, 57 and 59.
 */
final class PrintedRuns {

  static final int FEWEST_POINTS = 10;
  static final int MOST_POINTS = 60;

  private static final int[] FEWEST = {
    3, 3, 3, 4, 4, 5, 5, 5, 6, 6, 6, 7, 7, 7, 8, 8, 9, 10, 10, 10, 11, 11, 11, 12, 12, 12, 13, 13,
    14, 14, 15, 15, 16, 16, 17, 17, 17, 18, 18, 19, 19, 20, 20, 21, 21, 22, 22, 23, 23, 24, 24
  };

  private static final int[] MOST = {
    9, 10, 11, 11, 12, 12, 13, 13, 14, 15, 16, 16, 17, 17, 18, 18, 19, 19, 20, 20, 21, 22, 23, 23,
    24, 24, 25, 25, 26, 26, 27, 27, 28, 28, 29, 30, 31, 31, 32, 32, 33, 33, 34, 34, 35, 35, 36, 36,
    37, 38, 38
  };

  private PrintedRuns() {}

  /** The fewest runs that the table takes for chance. */
  static int fewest(int useful) {
    return FEWEST[useful - FEWEST_POINTS];
  }

  /** The most runs that the table takes for chance. */
  static int most(int useful) {
    return MOST[useful - FEWEST_POINTS];
  }
}
