package org.centreline.chart;

import java.util.Optional;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Formula;
import org.centreline.chart.limit.LimitOptions;
import org.centreline.chart.limit.PhaseData;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.chart.limit.Traits;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.chart.sigma.Laney;
import org.centreline.chart.sigma.Opportunity;

/**
 * The p′ chart of proportions that spread more, or less, than binomial chance (Laney).
 *
 * <p>Source: D. B. Laney, Improved control charts for attributes, Quality Engineering 14 (2002)
 * 531-537: p̄ ± 3 σz √(p̄ (1 - p̄) / n_i).
 */
public record PPrimeChart() implements Formula {

  public static final ChartType TYPE =
      new ChartType(
          "pprime",
          "p′ chart",
          "p′ chart",
          "Mean",
          Optional.empty(),
          Data.SHARES,
          Traits.of(
              Trait.LIMITS,
              Trait.PATTERNS,
              Trait.NEARLY_NORMAL,
              Trait.CHANCE,
              Trait.MOVING_RANGES,
              Trait.TARGET,
              Trait.SHARE),
          new PPrimeChart());

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    Opportunity cases = Opportunity.of(data);
    double p = options.given().centre().orElseGet(() -> cases.ratio(data));
    return Laney.fit(data, p, cases.sigma(p * (1 - p)), options).clipped(PChart.SHARE);
  }
}
