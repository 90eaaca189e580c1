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
 * @param ratio the variance over the mean
 * @param carried the correlation of each point with the one before
 */
public record CountFit(Dispersion neighbours, double ratio, double carried) {

  private static final double MOST_RATIO = 2;
  private static final double MOST_CARRIED = 0.5;

  /** Of counts, one a subgroup; NaN where one is missing. */
  public static CountFit of(Doubles all) {
    Doubles values = all.present();
    double mean = values.mean();
    double squares = 0;
    double products = 0;
    for (int i = 0; i < values.size(); i++) {
      double away = values.get(i) - mean;
      squares += away * away;
      products += i == 0 ? 0 : away * (values.get(i - 1) - mean);
    }
    double ratio = mean == 0 ? 0 : squares / (values.size() - 1) / mean;
    return new CountFit(Dispersion.ofCounts(all), ratio, squares == 0 ? 0 : products / squares);
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
