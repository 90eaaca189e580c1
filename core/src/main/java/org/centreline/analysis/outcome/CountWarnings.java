package org.centreline.analysis.outcome;

import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.analysis.SignificantDigits;
import org.centreline.analysis.TwoDecimals;
import org.centreline.analysis.Warning;
import org.centreline.analysis.outcome.OutcomeWarnings.OutcomeEvidence;
import org.centreline.series.Doubles;
import org.centreline.series.Series;

/** Warnings about counts, and what they are out of. */
final class CountWarnings {

  private static final double DISPERSED = 1.5;
  private static final double FEW_EVENTS = 5;
  private static final double MANY_ZEROS = 0.2;
  private static final double SHIFTED = 0.2;
  private static final int NEAR = 6;

  private CountWarnings() {}

  static Optional<Warning> overdispersed(OutcomeEvidence evidence) {
    return evidence
        .found()
        .map(fit -> fit.facts().dispersion())
        .filter(phi -> phi > DISPERSED)
        .map(
            phi ->
                new Warning(
                    "overdispersed",
                    "The counts spread more than chance alone makes (dispersion "
                        + TwoDecimals.of(phi)
                        + "); the range is widened for it."));
  }

  static Optional<Warning> sparse(OutcomeEvidence evidence) {
    if (!evidence.basis().rows().kind().isCounted()) {
      return Optional.empty();
    }
    Series series = evidence.basis().rows().measured().series();
    boolean ratio = series.denominators().present().size() > 0;
    Doubles all = ratio ? series.numerators() : series.values();
    Doubles events = OutcomeEvidence.at(all, evidence.basis().rows().positions());
    double zeros = (double) events.stream().filter(v -> v == 0).count() / events.size();
    return events.mean() < FEW_EVENTS || zeros > MANY_ZEROS
        ? Optional.of(
            new Warning(
                "sparse",
                "There are few events a subgroup ("
                    + TwoDecimals.of(events.mean())
                    + " on average, none in "
                    + Math.round(100 * zeros)
                    + "%), so the ranges hold only roughly; gather longer periods ("
                    + Matter.EVERY
                    + ")."))
        : Optional.empty();
  }

  /** The last six denominators before the change beside the first six after it. */
  static Optional<Warning> denominatorShift(OutcomeEvidence evidence) {
    Doubles all = evidence.basis().rows().measured().series().denominators();
    if (all.present().size() == 0) {
      return Optional.empty();
    }
    List<Integer> before = evidence.before();
    List<Integer> after = evidence.after();
    List<Integer> last = before.subList(Math.max(0, before.size() - NEAR), before.size());
    List<Integer> first = after.subList(0, Math.min(NEAR, after.size()));
    double old = mean(all, last);
    double now = mean(all, first);
    return Math.abs(now / old - 1) > SHIFTED
        ? Optional.of(
            new Warning(
                "denom-shift",
                "The denominator went from "
                    + SignificantDigits.of(old)
                    + " to "
                    + SignificantDigits.of(now)
                    + " at the change ("
                    + points(last.size(), first.size())
                    + "); is the same thing still counted?"))
        : Optional.empty();
  }

  private static String points(int before, int after) {
    return before == NEAR && after == NEAR
        ? "six points on each side"
        : before + " points before it, " + after + " after";
  }

  private static double mean(Doubles all, List<Integer> positions) {
    return OutcomeEvidence.at(all, positions).mean();
  }
}
