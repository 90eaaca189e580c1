package org.centreline.analysis.compare;

import java.util.List;
import java.util.stream.IntStream;
import org.centreline.math.Quantiles;
import org.centreline.series.Doubles;

/**
 * How much more the sites of a funnel differ than chance makes them.
 *
 * <p>With z the scores of k sites after the extremes were tamed, phi is the mean of z squared;
 * where k phi reaches k - 1, the variance between sites is (k phi - (k - 1)) / (sum w - sum w
 * squared / sum w), w = 1 / s squared, else 0.
 *
 * <p>Source: D. J. Spiegelhalter, Handling over-dispersion of performance indicators, Quality and
 * Safety in Health Care 14 (2005) 347-351, and the method of moments of DerSimonian and Laird.
 *
 * @param phi 1 where chance explains everything
 * @param between the variance between sites on the funnel's scale, 0 or more
 */
public record Overdispersion(double phi, double between) {

  /** Where nothing happened anywhere, nothing differs. */
  static final Overdispersion NONE = new Overdispersion(0, 0);

  /** What is done with extreme sites, which would make phi large by themselves. */
  public enum Trimming {
    /** They are moved to the quantile. */
    WINSORISE,
    /** They are left out. */
    TRUNCATE
  }

  /**
   * Measures it.
   *
   * @param share of the sites that is tamed at each end, above 0 and below a half
   */
  static Overdispersion of(FunnelScale scale, Trimming trimming, double share) {
    return trimming == Trimming.WINSORISE ? winsorised(scale, share) : truncated(scale, share);
  }

  private static Overdispersion winsorised(FunnelScale scale, double share) {
    Doubles scores = scale.scores();
    double[] sorted = scores.stream().sorted().toArray();
    double low = Quantiles.type7(sorted, share);
    double high = Quantiles.type7(sorted, 1 - share);
    return of(scores.map(z -> Math.min(Math.max(z, low), high)), scale.spreads());
  }

  /** The sites in the first and the last of 1 / share groups by rank are left out. */
  private static Overdispersion truncated(FunnelScale scale, double share) {
    Doubles scores = scale.scores();
    int size = scores.size();
    List<Integer> ranked =
        IntStream.range(0, size)
            .boxed()
            .sorted((i, j) -> Double.compare(scores.get(i), scores.get(j)))
            .toList();
    double groups = 1 / share;
    boolean[] kept = new boolean[size];
    for (int rank = 1; rank <= size; rank++) {
      double group = Math.floor(rank * groups / (size + 1));
      kept[ranked.get(rank - 1)] = group > 0 && group < groups - 1;
    }
    return of(scores.where(i -> kept[i]), scale.spreads().where(i -> kept[i]));
  }

  private static Overdispersion of(Doubles scores, Doubles spreads) {
    int k = scores.size();
    double squares = scores.map(z -> z * z).sum();
    Doubles weights = spreads.map(s -> 1 / (s * s));
    double sum = weights.sum();
    double between = (squares - (k - 1)) / (sum - weights.map(w -> w * w).sum() / sum);
    return new Overdispersion(squares / k, k > 1 ? Math.max(0, between) : 0);
  }
}
