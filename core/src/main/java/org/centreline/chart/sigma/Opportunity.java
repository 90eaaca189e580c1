package org.centreline.chart.sigma;

import org.centreline.chart.limit.PhaseData;
import org.centreline.series.Doubles;

/**
 * Numerators over denominators in one phase. A subgroup without any case is missing: 0 of 0 is no
 * number of events, and no point of a run.
 *
 * @param events the numerators; NaN where either number is missing or the denominator 0
 * @param opportunity the denominators; NaN where either number is missing or the denominator 0
 */
public record Opportunity(Doubles events, Doubles opportunity) {

  public static Opportunity of(PhaseData data) {
    return of(data.numerators(), data.denominators().map(n -> n == 0 ? Double.NaN : n));
  }

  /** The same with subgroups without any case kept. */
  public static Opportunity ofAll(PhaseData data) {
    return of(data.numerators(), data.denominators());
  }

  private static Opportunity of(Doubles y, Doubles n) {
    return new Opportunity(
        Doubles.tabulate(y.size(), i -> n.isMissing(i) ? Double.NaN : y.get(i)),
        Doubles.tabulate(n.size(), i -> y.isMissing(i) ? Double.NaN : n.get(i)));
  }

  /** The sum of the base numerators over the sum of the base denominators. */
  public double ratio(PhaseData data) {
    return data.base(events).sum() / data.base(opportunity).sum();
  }

  /** How many events each opportunity lets expect: n_i times the ratio, one of 49 being one. */
  public Doubles expected(PhaseData data) {
    double sum = data.base(events).sum();
    double all = data.base(opportunity).sum();
    return opportunity.map(n -> n * sum / all);
  }

  /** √(spread / n_i). */
  public Doubles sigma(double spread) {
    return opportunity.map(n -> StrictMath.sqrt(spread / n));
  }
}
