package org.centreline.chart;

import org.centreline.series.Doubles;

/**
 * The centre and lines of one phase, before anything is clipped or scaled.
 *
 * @param statistic what is drawn, one entry a subgroup; NaN where there is nothing to draw
 * @param centre the centre line; NaN where nothing could set it
 * @param sigma the standard deviation of a point; NaN where unknown or different from point to
 *     point
 * @param lines the lines, one entry a subgroup
 * @param screened how many moving ranges screening left out
 */
public record PhaseFit(Doubles statistic, double centre, double sigma, Lines lines, int screened) {

  /** A centre line alone. */
  static PhaseFit centreOnly(Doubles statistic, double centre) {
    Doubles line = Doubles.repeat(statistic.size(), centre);
    return new PhaseFit(statistic, centre, Double.NaN, Lines.centreOnly(line), 0);
  }

  /** The same centre and sigma for every point. */
  static PhaseFit level(Doubles statistic, double centre, double sigma) {
    int size = statistic.size();
    Lines lines = Lines.around(Doubles.repeat(size, centre), Doubles.repeat(size, sigma));
    return new PhaseFit(statistic, centre, sigma, lines, 0);
  }

  /** The same fit, with the count of moving ranges that screening left out. */
  PhaseFit screening(int dropped) {
    return new PhaseFit(statistic, centre, sigma, lines, dropped);
  }

  /** The same fit with other lines. */
  PhaseFit drawn(Lines other) {
    return new PhaseFit(statistic, centre, sigma, other, screened);
  }

  /** The centre alone, because there are too few points for limits. */
  PhaseFit withoutLimits() {
    return new PhaseFit(statistic, centre, Double.NaN, lines.withoutLimits(), screened);
  }
}
