package org.centreline.analysis.chart;

import java.util.Optional;
import java.util.function.Predicate;
import org.centreline.analysis.TwoDecimals;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.Warnings.Evidence;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.phase.Span;
import org.centreline.series.Rhythm;

/**
 * Warnings about the pattern that is left within each phase, never across a step.
 *
 * <p>Thresholds: r1 above the greater of 0.3 and the 5 % one-sided point 1.645/√n; r12 or r7 above
 * 2/√n; more than a quarter of eight or more points on the centre; a base skewness above 1.
 */
final class ResidualWarnings {

  /** Of fewer points, one or two on the centre say nothing. */
  private static final int FEWEST_ABOUT_CENTRE = 8;

  private ResidualWarnings() {}

  static Optional<Warning> manyOnCentre(Evidence evidence) {
    return first(evidence, ResidualWarnings::isOftenOnCentre)
        .map(
            r ->
                new Warning(
                    "many-on-centre",
                    r.zeros()
                        + " of "
                        + r.count()
                        + " points lie exactly on the centre line, so runs are hard to judge."));
  }

  private static boolean isOftenOnCentre(Residuals r) {
    return r.count() >= FEWEST_ABOUT_CENTRE && 4 * r.zeros() > r.count();
  }

  /**
   * Where limits are made for even spread: gaps between events and spreads are skewed by nature.
   */
  static Optional<Warning> skewed(Evidence evidence) {
    ChartType type = evidence.basis().setup().choice().type();
    boolean even = type.data() != Data.GAPS && !type.traits().has(Trait.SPREAD);
    boolean asked = even && !(evidence.points().values().min() < 0);
    return first(evidence, r -> asked && isLimitNegative(evidence, r) && r.baseSkewness() > 1)
        .map(
            r ->
                new Warning(
                    "skewed",
                    "The values are bunched low with a long tail upwards, and the lower limit is"
                        + " below zero; the limits fit poorly."));
  }

  private static boolean isLimitNegative(Evidence evidence, Residuals r) {
    Span span = r.phase().span();
    return evidence.points().raw().lower().slice(span.first(), span.last()).min() < 0;
  }

  static Optional<Warning> autocorrelation(Evidence evidence) {
    return first(evidence, ResidualWarnings::isAutocorrelated)
        .map(
            r ->
                new Warning(
                    "autocorrelation",
                    "Neighbouring points resemble each other (autocorrelation "
                        + TwoDecimals.of(r.autocorrelation(1))
                        + "), so false alarms are more frequent than stated."));
  }

  private static boolean isAutocorrelated(Residuals r) {
    return r.count() >= 12 && r.autocorrelation(1) > Math.max(0.3, 1.645 / Math.sqrt(r.count()));
  }

  static Optional<Warning> season(Evidence evidence) {
    Rhythm rhythm = evidence.basis().measured().subgroups().rhythm();
    int lag = rhythm == Rhythm.MONTH ? 12 : rhythm == Rhythm.DAY ? 7 : 0;
    int fewest = rhythm == Rhythm.MONTH ? 24 : 28;
    return first(evidence, r -> lag > 0 && isSeasonal(r, lag, fewest))
        .map(
            r ->
                new Warning(
                    "season",
                    (lag == 12 ? "The same months" : "The same days of the week")
                        + " resemble each other from "
                        + (lag == 12 ? "year to year" : "week to week")
                        + "; a seasonal pattern can look like a signal."));
  }

  private static boolean isSeasonal(Residuals r, int lag, int fewest) {
    return r.count() >= fewest && r.autocorrelation(lag) > 2 / Math.sqrt(r.count());
  }

  private static Optional<Residuals> first(Evidence evidence, Predicate<Residuals> holds) {
    boolean independent = evidence.basis().setup().choice().type().traits().has(Trait.PATTERNS);
    return Residuals.of(evidence.basis()).stream()
        .filter(r -> independent && holds.test(r))
        .findFirst();
  }
}
