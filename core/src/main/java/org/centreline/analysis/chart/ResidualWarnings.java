package org.centreline.analysis.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.centreline.analysis.TwoDecimals;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.Warnings.Evidence;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.math.ExactSum;
import org.centreline.phase.Phase;
import org.centreline.phase.Span;
import org.centreline.series.Doubles;
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
    return first(evidence, r -> isOftenOnCentre(r) && !DoubtWarnings.areRunsUnjudged(evidence))
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

  /**
   * How far the points of one phase lie from its centre.
   *
   * @param phase the phase
   * @param values value less centre, one a subgroup; NaN where excluded or missing
   */
  record Residuals(Phase phase, Doubles values) {

    static List<Residuals> of(Basis basis) {
      return IntStream.range(0, basis.fit().fits().size()).mapToObj(p -> of(basis, p)).toList();
    }

    private static Residuals of(Basis basis, int p) {
      Phase phase = basis.fit().phases().all().get(p);
      PhaseFit fit = basis.fit().fits().get(p);
      int first = phase.span().first();
      return new Residuals(
          phase,
          Doubles.tabulate(
              phase.span().length(),
              i ->
                  basis.fit().phases().exclusions().holds(first + i)
                      ? Double.NaN
                      : fit.statistic().get(i) - fit.lines().centre().get(i)));
    }

    /** How many there are. */
    int count() {
      return values.present().size();
    }

    /** How many are exactly zero. */
    int zeros() {
      return (int) values.stream().filter(v -> v == 0).count();
    }

    /** The autocorrelation at a lag, over pairs that are both there; NaN where nothing varies. */
    double autocorrelation(int lag) {
      double total = squares();
      ExactSum products = new ExactSum();
      for (int i = lag; i < values.size(); i++) {
        double product = values.get(i) * values.get(i - lag);
        products.add(Double.isNaN(product) ? 0 : product);
      }
      return total == 0 ? Double.NaN : products.value() / total;
    }

    /** The skewness of the baseline about its own mean: m3 / m2^1.5; NaN where nothing varies. */
    double baseSkewness() {
      int first = phase.span().first();
      Doubles base =
          values.where(i -> phase.baseline().contains(first + i) && !values.isMissing(i));
      double mean = base.mean();
      Residuals centred = new Residuals(phase, base.map(v -> v - mean));
      double second = centred.squares() / base.size();
      double third = centred.cubes() / base.size();
      return second == 0 ? Double.NaN : third / (second * StrictMath.sqrt(second));
    }

    private double squares() {
      return values.present().map(v -> v * v).sum();
    }

    private double cubes() {
      return values.present().map(v -> v * v * v).sum();
    }
  }
}
