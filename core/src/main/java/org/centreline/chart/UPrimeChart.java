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
import org.centreline.chart.sigma.Laney;
import org.centreline.chart.sigma.Opportunity;

/**
 * The u′ chart of rates that spread more, or less, than Poisson chance (Laney).
 *
 * <p>Source: D. B. Laney, Improved control charts for attributes, Quality Engineering 14 (2002)
 * 531-537: ū ± 3 σz √(ū / n_i).
 */
public record UPrimeChart() implements Formula {

  public static final ChartType TYPE =
      new ChartType(
          "uprime",
          "u′ chart",
          "u′ chart",
          "Mean",
          Optional.empty(),
          Data.RATES,
          Traits.of(
              Trait.LIMITS,
              Trait.PATTERNS,
              Trait.NEARLY_NORMAL,
              Trait.CHANCE,
              Trait.MOVING_RANGES,
              Trait.TARGET),
          new UPrimeChart());

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    Opportunity area = Opportunity.of(data);
    double u = options.given().centre().orElseGet(() -> area.ratio(data));
    return Laney.fit(data, u, area.sigma(u), options).clipped(Bounds.NOT_NEGATIVE);
  }
}
