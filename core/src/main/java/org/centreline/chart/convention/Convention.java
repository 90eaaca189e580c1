package org.centreline.chart.convention;

import java.util.EnumSet;
import java.util.Set;

/**
 * Whose constants and doubtful cases are followed.
 *
 * @param id the word that a user types
 * @param name what people call it
 * @param factors what turns a mean moving range into limits
 * @param derived the same on charts that the convention does not name: z of p′ and u′, y of t
 * @param spread how the spread within subgroups is estimated
 * @param screening whether extreme moving ranges are dropped unless the user says otherwise
 * @param floor the fewest base points for limits and icons
 * @param oddities where the tool differs from the textbook
 */
public record Convention(
    String id,
    String name,
    RangeFactors factors,
    RangeFactors derived,
    Spread spread,
    Screening screening,
    Floor floor,
    Set<Oddity> oddities) {

  public Convention {
    oddities = Set.copyOf(oddities);
  }

  /** Whether the tool differs from the textbook in this way. */
  public boolean has(Oddity oddity) {
    return oddities.contains(oddity);
  }

  static Set<Oddity> oddities(Oddity first, Oddity... others) {
    return EnumSet.of(first, others);
  }
}
