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
 * The u chart of rates.
 *
 * <p>Source: D. C. Montgomery, Introduction to Statistical Quality Control (7th ed., 2013), section
 * 7.3: ū ± 3 √(ū / n_i), ū the sum of events over the sum of opportunities.
 */
public record UChart() implements Formula {

  public static final ChartType TYPE =
      new ChartType(
          "u",
          "u chart",
          "u chart",
          "Mean",
          Optional.empty(),
          Data.RATES,
          Traits.of(Trait.LIMITS, Trait.PATTERNS, Trait.NEARLY_NORMAL, Trait.CHANCE, Trait.TARGET),
          new UChart());

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    Opportunity area = Opportunity.of(data);
    double u = options.given().centre().orElseGet(() -> area.ratio(data));
    return PhaseFit.varying(data.values(), u, area.sigma(u)).clipped(Bounds.NOT_NEGATIVE);
  }
}
