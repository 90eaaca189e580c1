package org.centreline.words.compare;

import java.util.List;
import org.centreline.analysis.Better;
import org.centreline.analysis.compare.Funnel.Place;

/** What a funnel says of a site beside the others: the columns of matrices. */
public enum PeerColumn {
  BETTER("Better than the others"),
  LOWER("Lower than the others"),
  ALIKE("Like the others"),
  HIGHER("Higher than the others"),
  WORSE("Worse than the others"),
  NONE("No cases");

  private final String head;

  PeerColumn(String head) {
    this.head = head;
  }

  /**
   * The column of a place: only beyond the outer limits is a site unlike the others, for of many
   * sites some always lie between the two pairs of limits.
   */
  public static PeerColumn of(Place place, Better better) {
    boolean high = place == Place.ABOVE_998;
    if (!high && place != Place.BELOW_998) {
      return ALIKE;
    }
    if (better == Better.NEITHER) {
      return high ? HIGHER : LOWER;
    }
    return high == (better == Better.UP) ? BETTER : WORSE;
  }

  /** The columns that are shown even where nothing is in them, in their order. */
  static List<PeerColumn> usual(Better better) {
    return better == Better.NEITHER ? List.of(LOWER, ALIKE, HIGHER) : List.of(BETTER, ALIKE, WORSE);
  }

  /** What stands above the column. */
  public String head() {
    return head;
  }
}
