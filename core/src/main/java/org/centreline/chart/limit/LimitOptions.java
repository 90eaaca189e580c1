package org.centreline.chart.limit;

import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Screening;

/**
 * How centre and limits are worked out.
 *
 * @param convention whose constants and doubtful cases
 * @param screening whether extreme moving ranges are dropped
 * @param given what is known beforehand
 */
public record LimitOptions(Convention convention, Screening screening, Given given) {

  /** The convention's own way, nothing known beforehand. */
  public static LimitOptions of(Convention convention) {
    return new LimitOptions(convention, convention.screening(), Given.nothing());
  }
}
