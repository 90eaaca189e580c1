package org.centreline.chart;

import org.centreline.chart.limit.Bounds;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
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
public record UChart() implements ChartType {

  @Override
  public String id() {
    return "u";
  }

  @Override
  public String name() {
    return "u chart";
  }

  @Override
  public String centreName() {
    return "Mean";
  }

  @Override
  public Traits traits() {
    return Traits.of(Trait.LIMITS, Trait.PATTERNS, Trait.NEARLY_NORMAL, Trait.TARGET);
  }

  @Override
  public Data data() {
    return Data.RATES;
  }

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    Opportunity area = Opportunity.of(data);
    double u = options.given().centre().orElseGet(() -> area.ratio(data));
    return PhaseFit.varying(data.values(), u, options.given().each(area.sigma(u)))
        .clipped(Bounds.NOT_NEGATIVE);
  }
}
