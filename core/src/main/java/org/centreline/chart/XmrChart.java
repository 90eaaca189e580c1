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
import org.centreline.chart.sigma.MeanRange;
import org.centreline.chart.sigma.MovingRanges;
import org.centreline.series.Doubles;

/**
 * The XmR chart of single values (I chart): mean, and limits from the mean moving range.
 *
 * <p>Source: W. A. Shewhart's limits as D. J. Wheeler gives them, Understanding Variation (2nd ed.,
 * 2000), page 60: x̄ ± 2.66 MR̄; unrounded, x̄ ± 3 MR̄ / d2. D. C. Montgomery, Introduction to
 * Statistical Quality Control (7th ed., 2013), section 6.4, equation 6.33.
 */
public record XmrChart() implements Formula {

  public static final ChartType TYPE =
      new ChartType(
          "xmr",
          "XmR chart",
          "XmR chart",
          "Mean",
          Optional.empty(),
          Data.VALUES,
          Traits.of(
              Trait.LIMITS, Trait.PATTERNS, Trait.NEARLY_NORMAL, Trait.MOVING_RANGES, Trait.TARGET),
          new XmrChart());

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    Doubles values = data.values();
    double centre = options.given().centre().orElseGet(data.base()::mean);
    Doubles ranges = MovingRanges.of(values, data::isBase);
    MeanRange range =
        MovingRanges.mean(ranges, options.convention().factors(), options.screening());
    double sigma =
        options.given().sigma().orElse(options.convention().factors().sigma(range.mean()));
    return PhaseFit.level(values, centre, sigma).screening(range.dropped());
  }
}
