package org.centreline.analysis.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.analysis.TwoDecimals;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.analysis.chart.Warnings.Evidence;
import org.centreline.chart.PPrimeChart;
import org.centreline.chart.UPrimeChart;
import org.centreline.chart.XmrChart;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.chart.sigma.Dispersion;
import org.centreline.phase.Span;
import org.centreline.series.Doubles;

/**
 * Warnings about charts whose limits rest on binomial or Poisson chance.
 *
 * <p>Thresholds: σz outside 1 ± 1.82/√(n - 1) within a phase; more than a quarter of the points
 * with fewer than one event, or fewer than one case without it, to be expected.
 */
final class ChanceWarnings {

  private ChanceWarnings() {}

  static Optional<Warning> dispersion(Evidence evidence) {
    return IntStream.range(0, evidence.facts().size())
        .mapToObj(p -> dispersion(evidence, p))
        .filter(found -> found.isOver() || found.isUnder())
        .findFirst()
        .map(found -> warning(evidence.basis().setup().choice().type(), found));
  }

  private static Dispersion dispersion(Evidence evidence, int p) {
    ChartType type = evidence.basis().setup().choice().type();
    boolean allowing = type.traits().has(Trait.MOVING_RANGES);
    if (!type.traits().has(Trait.CHANCE) || allowing || type.showsCases()) {
      return new Dispersion(Double.NaN, 0);
    }
    PhaseFit fit = evidence.basis().fit().fits().get(p);
    Span span = evidence.facts().get(p).phase().span();
    Doubles values =
        Doubles.tabulate(
            span.length(),
            i ->
                evidence.basis().fit().phases().exclusions().holds(span.first() + i)
                    ? Double.NaN
                    : fit.statistic().get(i));
    Doubles centre = fit.lines().centre();
    Doubles upper = fit.lines().upperOneSigma();
    Doubles sigma = Doubles.tabulate(values.size(), i -> upper.get(i) - centre.get(i));
    return Dispersion.of(values, fit.level().centre(), sigma);
  }

  private static Warning warning(ChartType type, Dispersion found) {
    ChartType instead =
        switch (type.data()) {
          case SHARES -> PPrimeChart.TYPE;
          case RATES -> UPrimeChart.TYPE;
          default -> XmrChart.TYPE;
        };
    return new Warning(
        found.isOver() ? "overdispersed" : "underdispersed",
        "The points spread "
            + (found.isOver() ? "more" : "less")
            + " than chance alone makes (sigma z "
            + TwoDecimals.of(found.sigmaZ())
            + "); "
            + (instead == XmrChart.TYPE ? "an " : "a ")
            + instead.nameInSentence()
            + " would fit better.");
  }

  static Optional<Warning> smallDenominators(Evidence evidence) {
    ChartType type = evidence.basis().setup().choice().type();
    boolean chance = type.traits().has(Trait.CHANCE);
    boolean shares = chance && type.data() == Data.SHARES;
    boolean rates = chance && type.data() == Data.RATES;
    Doubles n = evidence.basis().measured().series().denominators();
    Doubles centre = evidence.basis().fit().lines().centre();
    List<Status> statuses = evidence.points().statuses();
    int few = 0;
    int points = 0;
    for (int i = 0; i < n.size() && (shares || rates); i++) {
      if (statuses.get(i) != Status.INCLUDED) {
        continue;
      }
      points++;
      double events = type.showsCases() ? centre.get(i) : n.get(i) * centre.get(i);
      few += events < 1 || shares && n.get(i) - events < 1 ? 1 : 0;
    }
    return few * 4 > points
        ? Optional.of(
            new Warning(
                "small-denominators",
                "In "
                    + few
                    + " of "
                    + points
                    + " points fewer than one event (or one case without it) is to be expected, so"
                    + " the limits mean little; count over longer periods, or the time between"
                    + " events."))
        : Optional.empty();
  }
}
