package org.centreline.chart;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.centreline.chart.limit.Bounds;
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
 * The chart of moving standard deviations: how much each ratio differs from the one before, for
 * what their denominators let them. To the I′ chart it is what the moving-range chart is to XmR.
 *
 * <p>Source: T. Taylor, Normalized individuals control chart (2018): s_i = √(π/2) |Δy| / √(1/n_i +
 * 1/n_(i-1)), around their mean, up to 3.2665 times it.
 */
public record MsChart() implements Formula {

  public static final ChartType TYPE =
      new ChartType(
          "ms",
          "Moving-deviation chart",
          "moving-deviation chart",
          "Mean",
          Optional.of("moving standard deviation"),
          Data.RATES,
          Traits.of(Trait.LIMITS, Trait.SPREAD, Trait.DIFFERENCES),
          new MsChart());

  /** Upper limit over centre, to the four places in which it is published. */
  private static final double UPPER = 3.2665;

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    Doubles spread = normalised(data.values(), data.denominators(), data::isWhole);
    double centre =
        options.given().centre().orElseGet(() -> spread.where(data::isBase).present().mean());
    return PhaseFit.level(spread, centre, centre * (UPPER - 1) / 3).clipped(Bounds.NOT_NEGATIVE);
  }

  /** Each range as the standard deviation of one case; NaN where there is none. */
  static Doubles normalised(Doubles values, Doubles n, IntPredicate counts) {
    Doubles ranges = MovingRanges.of(values, counts);
    Doubles spread = MovingRanges.pairs(n, counts, (a, b) -> StrictMath.sqrt(1 / a + 1 / b));
    double half = StrictMath.sqrt(StrictMath.PI / 2);
    return Doubles.tabulate(values.size(), i -> half * ranges.get(i) / spread.get(i));
  }
}
