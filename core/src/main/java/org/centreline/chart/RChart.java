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
import org.centreline.chart.sigma.TabledRanges;
import org.centreline.chart.sigma.Within;
import org.centreline.math.NormalSample;
import org.centreline.series.Doubles;

/**
 * The R chart of subgroup ranges.
 *
 * <p>Source: D. C. Montgomery, Introduction to Statistical Quality Control (7th ed., 2013), section
 * 6.2: D3 R̄ and D4 R̄, which is R̄ ± 3 (d3 / d2) R̄; unequal sizes, σ̂ the mean of R_i / d2(n_i)
 * and the centre d2(n_i) σ̂. A known σ of one measurement: d2(n_i) σ ± 3 d3(n_i) σ.
 */
public record RChart() implements Formula {

  public static final ChartType TYPE =
      new ChartType(
          "r",
          "R chart",
          "r chart",
          "Mean",
          Optional.of("range"),
          Data.SAMPLES,
          Traits.of(Trait.LIMITS, Trait.PATTERNS, Trait.SPREAD),
          new RChart());

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    Within within = Within.of(data);
    boolean tabled = options.convention().spread() == Spread.TABLED_RANGES;
    Doubles d2 = within.constant(tabled ? TabledRanges::mean : NormalSample::meanRange);
    Doubles d3 = within.constant(tabled ? TabledRanges::deviation : NormalSample::deviationOfRange);
    OptionalDouble known = options.given().sigma();
    double one = known.orElseGet(() -> within.meanRatio(within.ranges(), d2));
    Doubles expected = d2.map(constant -> constant * one);
    Doubles centre = known.isPresent() ? expected : centre(within, tabled, expected);
    return PhaseFit.varying(
            within.ranges(), options.given().line(centre), d3.map(constant -> constant * one))
        .clipped(Bounds.NOT_NEGATIVE);
  }

  /**
   * At the size of all that set it the mean range itself, not there and back through d2, so that a
   * range equal to the mean lies on the line.
   */
  private static Doubles centre(Within within, boolean tabled, Doubles expected) {
    double mean = within.weighted(within.ranges());
    Doubles sizes = within.sizes();
    double only = within.onlySize();
    return Doubles.tabulate(
        sizes.size(), i -> tabled || sizes.get(i) == only ? mean : expected.get(i));
  }
}
