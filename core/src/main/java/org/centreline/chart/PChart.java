package org.centreline.chart;

import java.util.Optional;
import org.centreline.chart.limit.Bounds;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Formula;
import org.centreline.chart.limit.LimitOptions;
import org.centreline.chart.limit.PhaseData;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.chart.limit.Traits;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.chart.sigma.Opportunity;

/**
 * The p chart of proportions.
 *
 * <p>Source: D. C. Montgomery, Introduction to Statistical Quality Control (7th ed., 2013), section
 * 7.2: p̄ ± 3 √(p̄ (1 - p̄) / n_i), p̄ the sum of events over the sum of cases.
 */
public record PChart() implements Formula {

  public static final ChartType TYPE =
      new ChartType(
          "p",
          "p chart",
          "p chart",
          "Mean",
          Optional.empty(),
          Data.SHARES,
          Traits.of(
              Trait.LIMITS,
              Trait.PATTERNS,
              Trait.NEARLY_NORMAL,
              Trait.CHANCE,
              Trait.TARGET,
              Trait.SHARE),
          new PChart());

  static final Bounds SHARE = new Bounds(0, 1);

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    Opportunity cases = Opportunity.of(data);
    double p = options.given().centre().orElseGet(() -> cases.ratio(data));
    return PhaseFit.varying(data.values(), p, cases.sigma(p * (1 - p))).clipped(SHARE);
  }
}
