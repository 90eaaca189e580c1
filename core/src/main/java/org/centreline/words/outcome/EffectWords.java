package org.centreline.words.outcome;

import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.model.OutcomeKind;
import org.centreline.outcome.fit.Estimate;
import org.centreline.words.Decimal;
import org.centreline.words.Differences;
import org.centreline.words.Shares;

/**
 * Effects with their ranges: those of rates and counts by ratio first, all others by difference.
 *
 * @param kind what the numbers are
 * @param differences how differences are written
 */
record EffectWords(OutcomeKind kind, Differences differences) {

  /** Fewer cases have a decimal: one in every 1 is all of them. */
  private static final int FEW = 2;

  static EffectWords of(OutcomeAnalysis analysis) {
    return new EffectWords(analysis.model().kind(), Differences.of(analysis));
  }

  /** "8.5 days lower (95% CI 3.9 to 13.1); -19% (-27% to -9%)". */
  String interval(Estimate difference, Estimate relative) {
    if (kind == OutcomeKind.RATE || kind == OutcomeKind.COUNT) {
      return (relative.excludes(0)
              ? shown(relative)
              : Differences.share(relative.value())
                  + " (95% CI "
                  + Differences.share(relative.lower())
                  + " to "
                  + Differences.share(relative.upper())
                  + ")")
          + "; "
          + differences.text(difference.value());
    }
    String range =
        difference.excludes(0)
            ? differences.sizes(difference)
            : differences.text(difference.lower()) + " to " + differences.text(difference.upper());
    boolean known =
        Double.isFinite(relative.lower())
            && Double.isFinite(relative.upper())
            && !Differences.isManifold(relative.upper());
    return differences.text(difference.value())
        + " (95% CI "
        + range
        + ")"
        + (known ? "; " + Shares.signed(relative) + " of what was expected" : "");
  }

  /** A share that is shown: "19% lower (95% CI 9% to 29%)", "12 times as high (… to 40 times)". */
  static String shown(Estimate relative) {
    return Differences.isManifold(relative.upper())
        ? Differences.times(relative.value())
            + " times as high (95% CI "
            + Differences.times(relative.lower())
            + " to "
            + Differences.times(relative.upper())
            + " times)"
        : Differences.percent(relative.value())
            + " "
            + Differences.way(relative.value())
            + " (95% CI "
            + Differences.percents(relative)
            + ")";
  }

  /** Of shares: how many cases make one more or fewer; nothing where that may have no bound. */
  String numberNeeded(Estimate difference) {
    if (kind != OutcomeKind.PROPORTION || !difference.excludes(0)) {
      return "";
    }
    double one = Math.abs(1 / difference.lower());
    double two = Math.abs(1 / difference.upper());
    return "; one "
        + (difference.value() > 0 ? "more" : "fewer")
        + " in every "
        + cases(Math.abs(1 / difference.value()))
        + " cases ("
        + cases(Math.min(one, two))
        + " to "
        + cases(Math.max(one, two))
        + ")";
  }

  private static String cases(double number) {
    return Decimal.text(number, number < FEW ? 1 : 0);
  }
}
