package org.centreline.chart;

import org.centreline.chart.limit.Bounds;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.LimitOptions;
import org.centreline.chart.limit.PhaseData;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.chart.limit.Traits;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.chart.sigma.Laney;
import org.centreline.chart.sigma.Opportunity;

/**
 * The u′ chart of rates that spread more, or less, than Poisson chance (Laney).
 *
 * <p>Source: D. B. Laney, Improved control charts for attributes, Quality Engineering 14 (2002)
 * 531-537: ū ± 3 σz √(ū / n_i).
 */
public record UPrimeChart() implements ChartType {

  @Override
  public String id() {
    return "uprime";
  }

  @Override
  public String name() {
    return "u′ chart";
  }

  @Override
  public String centreName() {
    return "Mean";
  }

  @Override
  public Traits traits() {
    return Traits.of(
        Trait.LIMITS, Trait.PATTERNS, Trait.NEARLY_NORMAL, Trait.MOVING_RANGES, Trait.TARGET);
  }

  @Override
  public Data data() {
    return Data.RATES;
  }

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    Opportunity area = Opportunity.of(data);
    double u = options.given().centre().orElseGet(() -> area.ratio(data));
    return Laney.fit(data, u, area.sigma(u), options).clipped(Bounds.NOT_NEGATIVE);
  }
}
