package org.centreline.chart;

import java.util.Optional;
import java.util.OptionalDouble;
import org.centreline.chart.convention.Oddity;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Formula;
import org.centreline.chart.limit.LimitOptions;
import org.centreline.chart.limit.Lines;
import org.centreline.chart.limit.PhaseData;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.chart.limit.Traits;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.chart.sigma.Opportunity;
import org.centreline.series.Doubles;

/**
 * The np chart: how many of the cases had the event.
 *
 * <p>Source: D. C. Montgomery, Introduction to Statistical Quality Control (7th ed., 2013), section
 * 7.2: n_i p̄ ± 3 √(n_i p̄ (1 - p̄)); the centre steps where n_i does.
 */
public record NpChart() implements Formula {

  public static final ChartType TYPE =
      new ChartType(
          "np",
          "np chart",
          "np chart",
          "Mean",
          Optional.empty(),
          Data.SHARES,
          Traits.of(Trait.LIMITS, Trait.PATTERNS, Trait.NEARLY_NORMAL, Trait.CHANCE, Trait.TARGET),
          new NpChart());

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    boolean all = options.convention().has(Oddity.NONE_OF_NONE_IS_A_POINT);
    Opportunity cases = all ? Opportunity.ofAll(data) : Opportunity.of(data);
    Doubles n = cases.opportunity();
    double p = cases.ratio(data);
    Doubles centre = options.given().line(cases.expected(data));
    OptionalDouble known = options.given().centre();
    Doubles sigma = n.map(size -> sigma(size, known.isPresent() ? known.getAsDouble() / size : p));
    PhaseFit fit = PhaseFit.varying(cases.events(), centre, sigma);
    Lines lines = fit.lines();
    return fit.drawn(lines.each(line -> within(line, n)).withCentre(lines.centre()));
  }

  /** √(n p (1 - p)); a known number of cases above all there are leaves no room to vary. */
  private static double sigma(double n, double p) {
    return StrictMath.sqrt(Math.max(0, n * p * (1 - p)));
  }

  private static Doubles within(Doubles line, Doubles n) {
    return Doubles.tabulate(line.size(), i -> Math.min(n.get(i), Math.max(0, line.get(i))));
  }
}
