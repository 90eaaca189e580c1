package org.centreline.analysis;

import java.util.List;
import org.centreline.outcome.Interval;
import org.centreline.outcome.Newcombe;
import org.centreline.outcome.Rate;
import org.centreline.outcome.RateRatio;
import org.centreline.outcome.Share;
import org.centreline.outcome.Welch;
import org.centreline.series.Doubles;
import org.centreline.series.Series;

/**
 * Before and after as two groups, for a series too short for a trend: the difference of two means
 * (Welch) or of two pooled shares (Newcombe), or the ratio of two pooled rates (exact); on the
 * scale shown.
 *
 * @param before the mean, rate or share before the first change
 * @param after the same since
 * @param comparison the difference, after less before, or the ratio, after over before
 * @param interval of the comparison; NONE where the data give none
 * @param isRatio whether the comparison is a ratio
 */
public record ShortComparison(
    double before, double after, double comparison, Interval interval, boolean isRatio) {

  static ShortComparison of(OutcomeEvidence evidence) {
    Series series = evidence.basis().rows().measured().series();
    List<Integer> before = evidence.before();
    List<Integer> after = evidence.after();
    double multiply = evidence.basis().multiply();
    return switch (evidence.basis().rows().kind()) {
      case MEAN -> means(evidence.values(before), evidence.values(after));
      case PROPORTION -> shares(share(series, before), share(series, after), multiply);
      case RATE -> rates(rate(series, before), rate(series, after), multiply);
      case COUNT ->
          rates(
              new Rate(sum(series.values(), before), before.size()),
              new Rate(sum(series.values(), after), after.size()),
              multiply);
    };
  }

  private static ShortComparison means(Doubles before, Doubles after) {
    Welch found = Welch.of(before, after);
    return new ShortComparison(
        before.mean(), after.mean(), found.difference(), found.interval(), false);
  }

  private static ShortComparison shares(Share before, Share after, double multiply) {
    Newcombe found = Newcombe.of(before, after);
    Interval interval =
        new Interval(multiply * found.interval().lower(), multiply * found.interval().upper());
    return new ShortComparison(
        multiply * before.proportion(),
        multiply * after.proportion(),
        multiply * found.difference(),
        interval,
        false);
  }

  private static ShortComparison rates(Rate before, Rate after, double multiply) {
    RateRatio found = RateRatio.of(before, after);
    return new ShortComparison(
        multiply * before.perUnit(),
        multiply * after.perUnit(),
        found.estimate(),
        found.exact(),
        true);
  }

  private static Share share(Series series, List<Integer> positions) {
    return new Share(sum(series.numerators(), positions), sum(series.denominators(), positions));
  }

  private static Rate rate(Series series, List<Integer> positions) {
    return new Rate(sum(series.numerators(), positions), sum(series.denominators(), positions));
  }

  private static double sum(Doubles row, List<Integer> positions) {
    return OutcomeEvidence.at(row, positions).sum();
  }

  /** Whether the interval leaves out no difference. */
  public boolean isShown() {
    return interval.excludes(isRatio ? 1 : 0);
  }
}
