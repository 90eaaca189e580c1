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
import org.centreline.series.Doubles;

/**
 * The run chart: values around their median, without limits.
 *
 * <p>Source: R. J. Perla, L. P. Provost and S. K. Murray, The run chart: a simple analytical tool
 * for learning from variation in healthcare processes, BMJ Quality and Safety 20 (2011) 46-51.
 */
public record RunChart() implements Formula {

  public static final ChartType TYPE =
      new ChartType(
          "run",
          "Run chart",
          "run chart",
          "Median",
          Optional.empty(),
          Data.VALUES,
          Traits.of(Trait.PATTERNS, Trait.NEARLY_NORMAL, Trait.TARGET),
          new RunChart());

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    Doubles base = data.base();
    double centre = options.given().centre().orElseGet(base::median);
    return PhaseFit.centreOnly(data.values(), centre);
  }
}
