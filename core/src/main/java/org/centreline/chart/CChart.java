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
import org.centreline.series.Doubles;

/**
 * The c chart of counts over the same opportunity each time.
 *
 * <p>Source: D. C. Montgomery, Introduction to Statistical Quality Control (7th ed., 2013), section
 * 7.3: c̄ ± 3 √c̄.
 */
public record CChart() implements Formula {

  public static final ChartType TYPE =
      new ChartType(
          "c",
          "c chart",
          "c chart",
          "Mean",
          Optional.empty(),
          Data.COUNTS,
          Traits.of(Trait.LIMITS, Trait.PATTERNS, Trait.NEARLY_NORMAL, Trait.CHANCE, Trait.TARGET),
          new CChart());

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    Doubles values = data.values();
    double c = options.given().centre().orElseGet(data.base()::mean);
    double sigma = options.given().sigma().orElse(StrictMath.sqrt(c));
    return PhaseFit.level(values, c, sigma).clipped(Bounds.NOT_NEGATIVE);
  }
}
