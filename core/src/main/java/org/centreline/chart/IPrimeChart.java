package org.centreline.chart;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Oddity;
import org.centreline.chart.convention.RangeFactors;
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
import org.centreline.chart.sigma.Opportunity;
import org.centreline.series.Doubles;

/**
 * The I′ chart of ratios whose denominators differ: no distribution is assumed.
 *
 * <p>Source: T. Taylor, Normalized individuals control chart (2018): the mean weighted by n, and
 * s_i = √(π/2) |Δy| / √(1/n_i + 1/n_(i-1)); limits ± 3 mean(s) / √n_i.
 */
public record IPrimeChart() implements Formula {

  public static final ChartType TYPE =
      new ChartType(
          "iprime",
          "I′ chart",
          "i′ chart",
          "Mean",
          Optional.empty(),
          Data.RATES,
          Traits.of(
              Trait.LIMITS, Trait.PATTERNS, Trait.NEARLY_NORMAL, Trait.MOVING_RANGES, Trait.TARGET),
          new IPrimeChart());

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    Convention convention = options.convention();
    Doubles values = data.values();
    Doubles n = data.denominators();
    double centre = options.given().centre().orElseGet(() -> Opportunity.of(data).ratio(data));
    IntPredicate counts =
        convention.has(Oddity.ALL_POINTS_SET_SIGMA_OF_IPRIME) ? i -> true : data::isBase;
    MeanRange mean =
        MovingRanges.mean(
            MsChart.normalised(values, n, counts), screen(convention), options.screening());
    Doubles sigma = n.map(size -> size == 0 ? Double.NaN : mean.mean() / StrictMath.sqrt(size));
    return PhaseFit.varying(values, centre, sigma).screening(mean.dropped());
  }

  /** qicharts2 has D4 to four places here, not three. */
  private static RangeFactors screen(Convention convention) {
    return convention.has(Oddity.ALL_POINTS_SET_SIGMA_OF_IPRIME)
        ? convention.derived().screeningAt(3.2665)
        : convention.derived();
  }
}
