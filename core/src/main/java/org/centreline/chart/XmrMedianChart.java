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
import org.centreline.chart.sigma.MovingRanges;
import org.centreline.series.Doubles;

/**
 * The XmR chart that one wild point cannot stretch: median, and limits from the median moving
 * range.
 *
 * <p>Source: D. J. Wheeler, Understanding Variation (2nd ed., 2000), the chart for the median and
 * the median moving range: x̃ ± 3.145 M̃R; unrounded, 3 / (√2 Φ⁻¹(0.75)).
 */
public record XmrMedianChart() implements Formula {

  public static final ChartType TYPE =
      new ChartType(
          "xmr-median",
          "XmR chart from medians",
          "XmR chart from medians",
          "Median",
          Optional.empty(),
          Data.VALUES,
          Traits.of(Trait.LIMITS, Trait.PATTERNS, Trait.TARGET),
          new XmrMedianChart());

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    Doubles values = data.values();
    double centre = options.given().centre().orElseGet(data.base()::median);
    Doubles ranges = MovingRanges.of(values, data::isBase).present();
    double sigma =
        options
            .given()
            .sigma()
            .orElseGet(() -> options.convention().factors().sigmaOfMedian(ranges.median()));
    return PhaseFit.level(values, centre, sigma);
  }
}
