package org.centreline.chart.capability;

import java.util.List;
import java.util.stream.IntStream;
import org.centreline.chart.convention.RangeFactors;
import org.centreline.chart.limit.LimitOptions;
import org.centreline.chart.limit.PhaseData;
import org.centreline.chart.sigma.MovingRanges;
import org.centreline.chart.sigma.Within;
import org.centreline.series.Doubles;
import org.centreline.series.Samples;

/**
 * The measurements of one phase, and how they spread from one to the next and over all.
 *
 * <p>Sources: D. J. Wheeler, Understanding Variation (2nd ed., 2000): mean moving range over 1.128;
 * D. C. Montgomery, Introduction to Statistical Quality Control (7th ed., 2013), chapters 6 and 8.
 *
 * @param values the measurements that take part, one by one
 * @param within the standard deviation of one, from neighbours or from within subgroups
 */
public record ProcessSpread(Doubles values, double within) {

  private static final double D2_OF_TWO = 1.128;

  /** Of all subgroups of a phase that take part, whether they set its limits or not. */
  public static ProcessSpread of(PhaseData data, LimitOptions options) {
    return data.measured().series() instanceof Samples samples
        ? ofSamples(samples, data, options)
        : new ProcessSpread(data.base(), ofNeighbours(data, options.convention().factors()));
  }

  /** As Wheeler has it, or unrounded where the convention is. */
  private static double ofNeighbours(PhaseData data, RangeFactors factors) {
    double range = MovingRanges.of(data.values(), data::isBase).present().mean();
    return factors.limit() == 3 ? factors.sigma(range) : range / D2_OF_TWO;
  }

  private static ProcessSpread ofSamples(Samples samples, PhaseData data, LimitOptions options) {
    List<Doubles> members =
        IntStream.range(0, data.size())
            .filter(data::isBase)
            .mapToObj(i -> samples.members().get(data.phase().span().first() + i))
            .toList();
    Doubles all = members.stream().reduce(Doubles.empty(), Doubles::followedBy);
    return new ProcessSpread(all, Within.of(data).sigma(options));
  }

  /** The mean of all. */
  public double mean() {
    return values.mean();
  }

  /** The standard deviation of all; NaN below two. */
  public double overall() {
    double mean = mean();
    int freedom = values.size() - 1;
    return freedom < 1
        ? Double.NaN
        : StrictMath.sqrt(values.map(v -> (v - mean) * (v - mean)).sum() / freedom);
  }

  /** The adjusted third moment; NaN below three or without spread. */
  public double skewness() {
    double n = values.size();
    double mean = mean();
    double sd = overall();
    double cubes = values.map(v -> (v - mean) * (v - mean) * (v - mean)).sum();
    return n < 3 || !(sd > 0) ? Double.NaN : n / ((n - 1) * (n - 2)) * cubes / (sd * sd * sd);
  }
}
