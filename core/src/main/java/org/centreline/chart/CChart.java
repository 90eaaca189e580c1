package org.centreline.chart;

import org.centreline.chart.limit.Bounds;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
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
public record CChart() implements ChartType {

  @Override
  public String id() {
    return "c";
  }

  @Override
  public String name() {
    return "c chart";
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
    return Data.COUNTS;
  }

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    Doubles values = data.values();
    double c = options.given().centre().orElseGet(data.base()::mean);
    double sigma = options.given().sigma().orElse(StrictMath.sqrt(c));
    return PhaseFit.level(values, c, sigma).clipped(Bounds.NOT_NEGATIVE);
  }
}
