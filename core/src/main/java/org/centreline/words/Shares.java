package org.centreline.words;

import org.centreline.outcome.fit.Estimate;

/** Relative differences as people read them. */
public final class Shares {

  private Shares() {}

  /** "-19% (-29% to -9%)"; "none" where there is none, no range where it may be tenfold. */
  public static String signed(Estimate share) {
    return Double.isFinite(share.value())
        ? Differences.signedPercent(share.value())
            + (isRange(share)
                ? " ("
                    + Differences.signedPercent(share.lower())
                    + " to "
                    + Differences.signedPercent(share.upper())
                    + ")"
                : "")
        : "none";
  }

  private static boolean isRange(Estimate share) {
    return Double.isFinite(share.lower())
        && Double.isFinite(share.upper())
        && !Differences.isManifold(share.upper());
  }
}
