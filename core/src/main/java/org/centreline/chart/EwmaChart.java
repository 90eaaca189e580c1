package org.centreline.chart;

import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Formula;
import org.centreline.chart.limit.Level;
import org.centreline.chart.limit.LimitOptions;
import org.centreline.chart.limit.PhaseData;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.chart.limit.Setting;
import org.centreline.chart.limit.Track;
import org.centreline.chart.limit.Traits;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.chart.sigma.SingleSigma;
import org.centreline.series.Doubles;

/**
 * The EWMA chart: the exponentially weighted moving average, sensitive to small lasting shifts.
 *
 * <p>Source: S. W. Roberts, Control chart tests based on geometric moving averages, Technometrics 1
 * (1959) 239-250; D. C. Montgomery, Introduction to Statistical Quality Control (7th ed., 2013),
 * section 9.2: z_i = λ x_i + (1 - λ) z_(i-1), z_0 the centre; limits ± 3 σ √(λ (1 - (1 - λ)^2i) /
 * (2 - λ)). A missing or excluded point leaves the average as it was.
 *
 * @param lambda the weight of the newest point, above 0 and at most 1
 */
public record EwmaChart(double lambda) implements Formula {

  /** The usual weight. */
  public static final double USUAL_LAMBDA = 0.2;

  public static final ChartType TYPE = new EwmaChart(USUAL_LAMBDA).type();

  public EwmaChart {
    if (!(lambda > 0 && lambda <= 1)) {
      throw new IllegalArgumentException(
          Matter.LAMBDA + " must be above 0 and at most 1 but is " + lambda);
    }
  }

  /** The chart with these numbers. */
  public ChartType type() {
    return new ChartType(
        "ewma",
        "EWMA chart",
        "ewma chart",
        "Mean",
        Optional.of("running average"),
        Data.VALUES,
        Traits.of(Trait.LIMITS, Trait.MOVING_RANGES, Trait.ACCUMULATES),
        this);
  }

  @Override
  public List<Setting> settings() {
    return List.of(new Setting("weight of the newest point (lambda)", lambda, ""));
  }

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    SingleSigma process = SingleSigma.of(data, options);
    Doubles values = data.values();
    double[] average = new double[values.size()];
    double[] sigma = new double[values.size()];
    double z = process.centre();
    double left = 1;
    for (int i = 0; i < average.length; i++) {
      boolean counts = data.isIncluded(i) && !values.isMissing(i);
      z = counts ? z + lambda * (values.get(i) - z) : z;
      left = counts ? left * (1 - lambda) * (1 - lambda) : left;
      average[i] = counts ? z : Double.NaN;
      sigma[i] = process.sigmas().get(i) * StrictMath.sqrt(lambda / (2 - lambda) * (1 - left));
    }
    PhaseFit fit = PhaseFit.varying(values, process.centre(), Doubles.of(sigma));
    Level level = Level.of(process.centre(), PhaseFit.sharedBy(process.sigmas()));
    return fit.following(Track.of(values, Doubles.of(average)))
        .withLevel(level)
        .screening(process.screened());
  }
}
