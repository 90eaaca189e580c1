package org.centreline.chart.sigma;

import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Oddity;
import org.centreline.chart.limit.LimitOptions;
import org.centreline.chart.limit.PhaseData;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.series.Doubles;
import org.centreline.series.Subgroups;

/**
 * How many times the points spread beyond what binomial or Poisson chance makes.
 *
 * <p>Source: D. B. Laney, Improved control charts for attributes, Quality Engineering 14 (2002)
 * 531-537: σz is the mean moving range of z_i = (p_i - p̄) / σ_i over d2.
 *
 * @param sigmaZ NaN where no two neighbours can be compared
 * @param screened how many moving ranges screening left out
 */
public record Laney(double sigmaZ, int screened) {

  /**
   * @param z the standardised points, NaN where missing
   */
  static Laney of(PhaseData data, Doubles z, LimitOptions options) {
    Convention convention = options.convention();
    boolean labels = data.measured().subgroups().kind() == Subgroups.Kind.LABEL;
    if (labels && convention.has(Oddity.SIGMA_Z_IS_DEVIATION_FOR_LABELS)) {
      return new Laney(deviation(z.where(data::isBase)), 0);
    }
    Doubles ranges = MovingRanges.of(z, data::isBase);
    MeanRange mean = MovingRanges.mean(ranges, convention.derived(), options.screening());
    return new Laney(convention.derived().sigma(mean.mean()), mean.dropped());
  }

  private static double deviation(Doubles z) {
    double mean = z.mean();
    Doubles away = z.map(v -> v - mean);
    return StrictMath.sqrt(away.map(a -> a * a).sum() / (z.size() - 1));
  }

  /** Sigma of each point widened; a sigma of 0 stays 0 except where the tool finds nothing. */
  static Laney orNothing(Laney found, double sigma, Convention convention) {
    boolean degenerate = sigma == 0 && !convention.has(Oddity.NO_SIGMA_Z_FOR_CONSTANT_SHARES);
    return degenerate ? new Laney(1, 0) : found;
  }

  /** The fit of widened limits around a centre. */
  public static PhaseFit fit(PhaseData data, double centre, Doubles sigma, LimitOptions options) {
    Doubles values = data.values();
    Doubles z = Doubles.tabulate(values.size(), i -> (values.get(i) - centre) / sigma.get(i));
    Laney found = orNothing(of(data, z, options), sigma.max(), options.convention());
    Doubles widened = sigma.map(s -> s * found.sigmaZ);
    PhaseFit fit = PhaseFit.varying(values, centre, widened).screening(found.screened);
    return fit.withLevel(fit.level().withSigmaZ(found.sigmaZ));
  }
}
