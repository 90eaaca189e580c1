package org.centreline.chart.sigma;

import org.centreline.series.Doubles;

/**
 * Whether whole numbers spread as counts do by chance: their neighbours, the whole, and one after
 * another.
 *
 * <p>Sources: sigma z of Laney (2002) for neighbours; variance over mean is 1 for a Poisson count;
 * a lag-1 autocorrelation above .5 is far beyond chance from 13 points on (its standard error is
 * about 1/√n, Bartlett 1946).
 *
 * @param neighbours how much more neighbours differ than chance makes them
 * @param ratio the variance over the mean; NaN where there is no event
 * @param carried the correlation of each point with the one before; NaN where nothing varies
 */
public record CountFit(Dispersion neighbours, double ratio, double carried) {

  private static final double MOST_RATIO = 2;
  private static final double MOST_CARRIED = 0.5;

  /** Of counts, one a subgroup; NaN where one is missing. */
  public static CountFit of(Doubles all) {
    Doubles values = all.present();
    double mean = values.mean();
    Doubles away = values.map(v -> v - mean);
    double squares = away.map(a -> a * a).sum();
    Doubles products = MovingRanges.pairs(away, i -> true, (now, before) -> now * before);
    double ratio = squares / (values.size() - 1) / mean;
    return new CountFit(Dispersion.ofCounts(all), ratio, products.present().sum() / squares);
  }

  /** Whether all three fit. */
  public boolean isChance() {
    return areNeighboursByChance() && ratio < MOST_RATIO && !isCarried();
  }

  /** Whether neighbours differ as chance makes them. */
  public boolean areNeighboursByChance() {
    return Math.abs(neighbours.sigmaZ() - 1) <= neighbours.band();
  }

  /** Whether each point is like the one before. */
  public boolean isCarried() {
    return carried >= MOST_CARRIED;
  }
}
