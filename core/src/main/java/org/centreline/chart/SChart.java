package org.centreline.chart;

import java.util.Optional;
import java.util.OptionalDouble;
import org.centreline.chart.convention.Spread;
import org.centreline.chart.limit.Bounds;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Formula;
import org.centreline.chart.limit.LimitOptions;
import org.centreline.chart.limit.PhaseData;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.chart.limit.Traits;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.chart.sigma.Within;
import org.centreline.series.Doubles;

/**
 * The s chart of subgroup standard deviations.
 *
 * <p>Source: D. C. Montgomery, Introduction to Statistical Quality Control (7th ed., 2013), section
 * 6.3: s̄ (1 ± 3 √(1 - c4²) / c4), which is B3 s̄ and B4 s̄. A known σ of one measurement: c4 σ ± 3
 * σ √(1 - c4²), which is B5 σ and B6 σ.
 */
public record SChart() implements Formula {

  public static final ChartType TYPE =
      new ChartType(
          "s",
          "s chart",
          "s chart",
          "Mean",
          Optional.of("standard deviation"),
          Data.SAMPLES,
          Traits.of(Trait.LIMITS, Trait.PATTERNS, Trait.SPREAD),
          new SChart());

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    Within within = Within.of(data);
    OptionalDouble known = options.given().sigma();
    return (known.isPresent()
            ? known(within, known.getAsDouble(), options)
            : estimated(within, options))
        .clipped(Bounds.NOT_NEGATIVE);
  }

  private static PhaseFit known(Within within, double one, LimitOptions options) {
    Doubles c4 = within.c4();
    return PhaseFit.varying(
        within.deviations(),
        options.given().line(c4.map(c -> c * one)),
        c4.map(c -> StrictMath.sqrt(1 - c * c) * one));
  }

  private static PhaseFit estimated(Within within, LimitOptions options) {
    Doubles c4 = within.c4();
    boolean tabled = options.convention().spread() == Spread.TABLED_RANGES;
    double centre =
        options
            .given()
            .centre()
            .orElseGet(
                () ->
                    tabled
                        ? within.weighted(within.deviations())
                        : within.deviation(options.convention().spread()));
    double unscaled = tabled ? within.meanRatio(within.deviations(), c4) : Double.NaN;
    Doubles sigma = c4.map(c -> StrictMath.sqrt(1 - c * c) * (tabled ? unscaled : centre / c));
    return PhaseFit.varying(within.deviations(), centre, sigma);
  }
}
