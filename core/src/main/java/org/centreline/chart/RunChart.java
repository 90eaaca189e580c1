package org.centreline.chart;

import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.LimitOptions;
import org.centreline.chart.limit.PhaseData;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.chart.limit.Traits;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.series.Doubles;

/**
 * The run chart: values around their median, without limits.
 *
 * <p>Source: R. J. Perla, L. P. Provost and S. K. Murray, The run chart: a simple analytical tool
 * for learning from variation in healthcare processes, BMJ Quality and Safety 20 (2011) 46-51.
 */
public record RunChart() implements ChartType {

  @Override
  public String id() {
    return "run";
  }

  @Override
  public String name() {
    return "Run chart";
  }

  @Override
  public String centreName() {
    return "Median";
  }

  @Override
  public Traits traits() {
    return Traits.of(Trait.PATTERNS, Trait.NEARLY_NORMAL, Trait.TARGET);
  }

  @Override
  public Data data() {
    return Data.VALUES;
  }

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    Doubles base = data.base();
    double centre = options.given().centre().orElseGet(base::median);
    return PhaseFit.centreOnly(data.values(), centre);
  }
}
