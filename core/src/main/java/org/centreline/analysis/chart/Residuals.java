package org.centreline.analysis.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.math.ExactSum;
import org.centreline.phase.Phase;
import org.centreline.series.Doubles;

/**
 * How far the points of one phase lie from its centre.
 *
 * @param phase the phase
 * @param values value less centre, one a subgroup; NaN where excluded or missing
 */
record Residuals(Phase phase, Doubles values) {

  static List<Residuals> of(Basis basis) {
    return IntStream.range(0, basis.fit().fits().size()).mapToObj(p -> of(basis, p)).toList();
  }

  private static Residuals of(Basis basis, int p) {
    Phase phase = basis.fit().phases().all().get(p);
    PhaseFit fit = basis.fit().fits().get(p);
    int first = phase.span().first();
    return new Residuals(
        phase,
        Doubles.tabulate(
            phase.span().length(),
            i ->
                basis.fit().phases().exclusions().holds(first + i)
                    ? Double.NaN
                    : fit.statistic().get(i) - fit.lines().centre().get(i)));
  }

  /** How many there are. */
  int count() {
    return values.present().size();
  }

  /** How many are exactly zero. */
  int zeros() {
    return (int) values.stream().filter(v -> v == 0).count();
  }

  /** The autocorrelation at a lag, over pairs that are both there; NaN where nothing varies. */
  double autocorrelation(int lag) {
    double total = squares();
    ExactSum products = new ExactSum();
    for (int i = lag; i < values.size(); i++) {
      double product = values.get(i) * values.get(i - lag);
      products.add(Double.isNaN(product) ? 0 : product);
    }
    return total == 0 ? Double.NaN : products.value() / total;
  }

  /** The skewness of the baseline about its own mean: m3 / m2^1.5; NaN where nothing varies. */
  double baseSkewness() {
    int first = phase.span().first();
    Doubles base = values.where(i -> phase.baseline().contains(first + i) && !values.isMissing(i));
    double mean = base.mean();
    Residuals centred = new Residuals(phase, base.map(v -> v - mean));
    double second = centred.squares() / base.size();
    double third = centred.cubes() / base.size();
    return second == 0 ? Double.NaN : third / (second * StrictMath.sqrt(second));
  }

  private double squares() {
    return values.present().map(v -> v * v).sum();
  }

  private double cubes() {
    return values.present().map(v -> v * v * v).sum();
  }
}
