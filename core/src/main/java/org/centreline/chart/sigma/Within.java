package org.centreline.chart.sigma;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.centreline.chart.convention.Spread;
import org.centreline.chart.limit.LimitOptions;
import org.centreline.chart.limit.PhaseData;
import org.centreline.math.ExactSum;
import org.centreline.math.NormalSample;
import org.centreline.series.Doubles;
import org.centreline.series.Samples;

/**
 * The spread within the subgroups of one phase.
 *
 * @param data the phase
 * @param sizes how many measurements each subgroup has
 * @param deviations the standard deviation of each
 * @param ranges the range of each
 */
public record Within(PhaseData data, Doubles sizes, Doubles deviations, Doubles ranges) {

  public static Within of(PhaseData data) {
    Samples samples = (Samples) data.measured().series();
    return new Within(
        data,
        data.cut(samples.sizes()),
        data.cut(samples.deviations()),
        data.cut(samples.ranges()));
  }

  /** The mean of all measurements in the base. */
  public double mean() {
    List<Doubles> members = ((Samples) data.measured().series()).members();
    int first = data.phase().span().first();
    double[] all =
        IntStream.range(0, sizes.size())
            .filter(data::isBase)
            .mapToObj(i -> members.get(first + i))
            .flatMapToDouble(Doubles::stream)
            .toArray();
    return Doubles.of(all).mean();
  }

  /** The standard deviation of one measurement, at each subgroup. */
  public Doubles sigmaOfOne(LimitOptions options) {
    Spread spread = options.convention().spread();
    if (options.given().sigma().isPresent()) {
      return Doubles.repeat(sizes.size(), options.given().sigma().getAsDouble());
    }
    if (spread == Spread.TABLED_RANGES) {
      return Doubles.repeat(sizes.size(), meanRatio(ranges, constant(TabledRanges::mean)));
    }
    double s = deviation(spread);
    return c4().map(c4 -> s / c4);
  }

  /**
   * The standard deviation of one measurement, as all subgroups together tell it: of unequal sizes
   * the pooled one over c4 of all its degrees of freedom, not of those of each.
   */
  public double sigma(LimitOptions options) {
    Spread spread = options.convention().spread();
    Doubles some = data.base(sizes.map(Within::orNothing));
    boolean pooled = some.min() < some.max() && spread != Spread.TABLED_RANGES;
    if (options.given().sigma().isPresent() || !pooled) {
      return data.base(sigmaOfOne(options)).mean();
    }
    double freedom = some.map(n -> n - 1).sum();
    return deviation(spread) / NormalSample.meanDeviation((int) freedom + 1);
  }

  /** The mean standard deviation where all sizes are equal, else the pooled one. */
  public double deviation(Spread spread) {
    Doubles looked =
        spread == Spread.DEVIATIONS_ALL_SIZES ? sizes : data.base(sizes.map(Within::orNothing));
    Doubles found = data.base(deviations);
    boolean equal = looked.min() == looked.max() || found.min() == found.max();
    return equal ? found.mean() : pooled(spread);
  }

  /** The one size of all subgroups in the base that have a spread; NaN where sizes differ. */
  public double onlySize() {
    Doubles some = data.base(sizes.map(n -> n < 2 ? Double.NaN : n));
    return some.min() == some.max() ? some.min() : Double.NaN;
  }

  private static double orNothing(double size) {
    return size > 0 ? size : Double.NaN;
  }

  /** qicharts2 takes one degree of freedom away for each empty subgroup. */
  private double pooled(Spread spread) {
    boolean empty = spread == Spread.DEVIATIONS_ALL_SIZES;
    Doubles freedom = sizes.map(n -> n > 0 || empty ? n - 1 : Double.NaN);
    Doubles squares =
        Doubles.tabulate(sizes.size(), i -> freedom.get(i) * deviations.get(i) * deviations.get(i));
    return StrictMath.sqrt(data.base(squares).sum() / data.base(freedom).sum());
  }

  /** A constant of samples at each subgroup's size; NaN below two. */
  public Doubles constant(IntToDoubleFunction ofSize) {
    Map<Integer, Double> known = new HashMap<>();
    return sizes.map(
        n -> n < 2 ? Double.NaN : known.computeIfAbsent((int) n, ofSize::applyAsDouble));
  }

  /** c4 at each subgroup's size. */
  public Doubles c4() {
    return constant(NormalSample::meanDeviation);
  }

  /** The mean of one column over another in the base. */
  public double meanRatio(Doubles over, Doubles under) {
    return data.base(Doubles.tabulate(over.size(), i -> over.get(i) / under.get(i))).mean();
  }

  /** The mean of a column weighted by size, summed exactly and rounded once. */
  public double weighted(Doubles column) {
    ExactSum sum = new ExactSum();
    long weights = 0;
    for (int i = 0; i < column.size(); i++) {
      if (data.isBase(i) && !column.isMissing(i)) {
        double product = column.get(i) * sizes.get(i);
        sum.add(product);
        sum.add(Math.fma(column.get(i), sizes.get(i), -product));
        weights += (long) sizes.get(i);
      }
    }
    return sum.over(weights);
  }
}
