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
import org.centreline.chart.sigma.Within;
import org.centreline.series.Doubles;

/**
 * The x̄ chart of subgroup means.
 *
 * <p>Source: D. C. Montgomery, Introduction to Statistical Quality Control (7th ed., 2013), section
 * 6.3: x̿ ± 3 s̄ / (c4 √n); unequal sizes, the pooled s over c4(n_i). A known σ of one measurement:
 * x̿ ± 3 σ / √n.
 */
public record XbarChart() implements Formula {

  public static final ChartType TYPE =
      new ChartType(
          "xbar",
          "x̄ chart",
          "x̄ chart",
          "Mean",
          Optional.of("mean"),
          Data.SAMPLES,
          Traits.of(Trait.LIMITS, Trait.PATTERNS, Trait.NEARLY_NORMAL, Trait.TARGET),
          new XbarChart());

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    Within within = Within.of(data);
    double mean = options.given().centre().orElseGet(within::mean);
    Doubles n = within.sizes();
    Doubles one = within.sigmaOfOne(options);
    Doubles sigma = Doubles.tabulate(n.size(), i -> one.get(i) / StrictMath.sqrt(n.get(i)));
    return PhaseFit.varying(data.values(), mean, sigma);
  }
}
