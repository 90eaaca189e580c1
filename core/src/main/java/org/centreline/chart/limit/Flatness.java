package org.centreline.chart.limit;

import org.centreline.chart.limit.Traits.Trait;
import org.centreline.series.Doubles;

/**
 * Whether the points that set a phase's limits never vary. Limits without width are no limits: any
 * other point would lie beyond them, a first event after a year of zeros as much as a catastrophe.
 */
final class Flatness {

  private Flatness() {}

  /**
   * Whether limits that were estimated have no width, while they are extended over points that did
   * not set them, or a point lies off the centre and so beyond them. A phase that never varies and
   * sets its own lines keeps them: nothing can be misread.
   */
  static boolean isFlat(PhaseFit fit, PhaseData data, ChartType type, Given given) {
    boolean estimated = given.sigma().isEmpty() && !isNever(type, given);
    return estimated && isWithoutWidth(fit) && (data.phase().isFrozen() || isAnyOff(fit, data));
  }

  /**
   * A known centre of nothing at all, or of everything, is meant: of a never event one is a signal.
   */
  private static boolean isNever(ChartType type, Given given) {
    double centre = given.centre().orElse(Double.NaN);
    return type.traits().has(Trait.CHANCE)
        && (centre == 0 || type.traits().has(Trait.SHARE) && centre == 1);
  }

  private static boolean isWithoutWidth(PhaseFit fit) {
    Doubles lower = fit.lines().lower();
    Doubles upper = fit.lines().upper();
    Doubles width = Doubles.tabulate(lower.size(), i -> upper.get(i) - lower.get(i));
    return width.max() == 0 || fit.level().sigma() == 0;
  }

  private static boolean isAnyOff(PhaseFit fit, PhaseData data) {
    boolean sums = fit.level().decisionInterval() > 0;
    Doubles values = sums ? fit.track().values() : fit.statistic();
    Doubles centre = fit.lines().centre();
    for (int i = 0; i < values.size(); i++) {
      double line = sums ? fit.level().centre() : centre.get(i);
      if (data.isIncluded(i) && Math.abs(values.get(i) - line) > 0) {
        return true;
      }
    }
    return false;
  }
}
