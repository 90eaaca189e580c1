package org.centreline.series;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.centreline.math.Decimals;

/**
 * Several measurements a subgroup.
 *
 * @param members the measurements of each subgroup that are not missing; none where all are
 */
public record Samples(List<Doubles> members) implements Series {

  public Samples {
    members = members.stream().map(Doubles::present).toList();
  }

  /** The mean of each subgroup. */
  @Override
  public Doubles values() {
    return each(Doubles::mean);
  }

  /** How many measurements each subgroup has. */
  public Doubles sizes() {
    return each(Doubles::size);
  }

  /** The standard deviation of each subgroup; NaN below two measurements. */
  public Doubles deviations() {
    return each(Samples::deviation);
  }

  /** The greatest less the least of each subgroup; NaN below two measurements. */
  public Doubles ranges() {
    return each(m -> m.size() < 2 ? Double.NaN : Decimals.difference(m.max(), m.min()));
  }

  private static double deviation(Doubles sample) {
    int freedom = sample.size() - 1;
    if (freedom < 1) {
      return Double.NaN;
    }
    double decimal = Decimals.deviation(sample.stream().toArray());
    double mean = sample.mean();
    return Double.isNaN(decimal)
        ? StrictMath.sqrt(sample.map(v -> (v - mean) * (v - mean)).sum() / freedom)
        : decimal;
  }

  private Doubles each(ToDoubleFunction<Doubles> of) {
    return Doubles.tabulate(members.size(), i -> of.applyAsDouble(members.get(i)));
  }

  @Override
  public Doubles numerators() {
    return Doubles.missing(members.size());
  }

  @Override
  public Doubles denominators() {
    return Doubles.missing(members.size());
  }
}
