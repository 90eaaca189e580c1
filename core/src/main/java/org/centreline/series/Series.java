package org.centreline.series;

/**
 * The data of one chart, one entry a subgroup in order; NaN where a number is missing.
 *
 * <p>The kinds say what the numbers are, so that a chart can refuse what it has no formula for.
 */
public sealed interface Series
    permits Individuals, Samples, Proportions, Rates, Counts, Gaps, Cases, Joint {

  /**
   * What is plotted before any chart transforms it: the measurement, or numerator over denominator.
   */
  Doubles values();

  /** The numerators; all NaN where there is none. */
  Doubles numerators();

  /** The denominators; all NaN where there is none. */
  Doubles denominators();

  /** How many subgroups. */
  default int size() {
    return values().size();
  }
}
