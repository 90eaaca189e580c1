package org.centreline.chart;

import java.util.Optional;
import org.centreline.chart.Traits.Trait;
import org.centreline.series.Doubles;

/**
 * The x̄ chart of subgroup means.
 *
 * <p>Source: D. C. Montgomery, Introduction to Statistical Quality Control (7th ed., 2013), section
 * 6.3: x̿ ± 3 s̄ / (c4 √n); unequal sizes, the pooled s over c4(n_i).
 */
public record XbarChart() implements ChartType {

  @Override
  public String id() {
    return "xbar";
  }

  @Override
  public String name() {
    return "x̄ chart";
  }

  @Override
  public String centreName() {
    return "Mean";
  }

  @Override
  public Optional<String> statisticName() {
    return Optional.of("mean");
  }

  @Override
  public Traits traits() {
    return Traits.of(Trait.LIMITS, Trait.PATTERNS, Trait.NEARLY_NORMAL, Trait.TARGET);
  }

  @Override
  public Data data() {
    return Data.SAMPLES;
  }

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    Within within = Within.of(data);
    double mean = options.given().centre().orElseGet(within::mean);
    Doubles n = within.sizes();
    Doubles one = sigmaOfOne(within, options.convention().spread());
    Doubles sigma = Doubles.tabulate(n.size(), i -> one.get(i) / StrictMath.sqrt(n.get(i)));
    return PhaseFit.varying(data.values(), mean, options.given().each(sigma));
  }

  /** The standard deviation of one measurement, at each subgroup. */
  static Doubles sigmaOfOne(Within within, Spread spread) {
    if (spread == Spread.TABLED_RANGES) {
      double sigma = within.meanRatio(within.ranges(), within.constant(TabledRanges::mean));
      return Doubles.repeat(within.sizes().size(), sigma);
    }
    double s = within.deviation(spread);
    return within.c4().map(c4 -> s / c4);
  }
}
