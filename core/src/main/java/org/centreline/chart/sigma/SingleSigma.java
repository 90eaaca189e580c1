package org.centreline.chart.sigma;

import org.centreline.chart.convention.RangeFactors;
import org.centreline.chart.limit.LimitOptions;
import org.centreline.chart.limit.PhaseData;
import org.centreline.series.Doubles;
import org.centreline.series.Samples;

/**
 * The process that an accumulating chart watches: its mean and the standard deviation of each
 * point.
 *
 * @param centre the mean
 * @param sigmas the standard deviation of each point
 * @param screened how many moving ranges screening left out
 */
public record SingleSigma(double centre, Doubles sigmas, int screened) {

  /** From moving ranges of single values, or from the spread within subgroups. */
  public static SingleSigma of(PhaseData data, LimitOptions options) {
    return data.measured().series() instanceof Samples
        ? ofSamples(data, options)
        : ofValues(data, options);
  }

  private static SingleSigma ofValues(PhaseData data, LimitOptions options) {
    Doubles values = data.values();
    RangeFactors factors = options.convention().derived();
    Doubles ranges = MovingRanges.of(values, data::isBase);
    MeanRange range = MovingRanges.mean(ranges, factors, options.screening());
    double sigma = options.given().sigma().orElse(factors.sigma(range.mean()));
    double centre = options.given().centre().orElseGet(data.base()::mean);
    return new SingleSigma(centre, Doubles.repeat(values.size(), sigma), range.dropped());
  }

  private static SingleSigma ofSamples(PhaseData data, LimitOptions options) {
    Within within = Within.of(data);
    Doubles one = within.sigmaOfOne(options);
    Doubles n = within.sizes();
    return new SingleSigma(
        options.given().centre().orElseGet(within::mean),
        Doubles.tabulate(n.size(), i -> one.get(i) / StrictMath.sqrt(n.get(i))),
        0);
  }
}
