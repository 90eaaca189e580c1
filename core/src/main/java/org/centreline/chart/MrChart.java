package org.centreline.chart;

import java.util.Optional;
import java.util.OptionalDouble;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Oddity;
import org.centreline.chart.convention.RangeFactors;
import org.centreline.chart.limit.Bounds;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Formula;
import org.centreline.chart.limit.LimitOptions;
import org.centreline.chart.limit.Lines;
import org.centreline.chart.limit.PhaseData;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.chart.limit.Traits;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.chart.sigma.MovingRanges;
import org.centreline.series.Doubles;

/**
 * The moving-range chart: the absolute difference of each value from the one before.
 *
 * <p>Source: D. J. Wheeler, Understanding Variation (2nd ed., 2000), page 60: upper limit 3.267
 * MR̄, lower limit 0; unrounded, D4 = 1 + 3 d3 / d2. A known σ of one value: the mean range d2 σ.
 */
public record MrChart() implements Formula {

  public static final ChartType TYPE =
      new ChartType(
          "mr",
          "Moving-range chart",
          "moving-range chart",
          "Mean",
          Optional.of("moving range"),
          Data.VALUES,
          Traits.of(Trait.LIMITS, Trait.SPREAD, Trait.DIFFERENCES),
          new MrChart());

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    Convention convention = options.convention();
    boolean across = convention.has(Oddity.RANGES_REACH_INTO_EXCLUDED);
    Doubles values = data.values();
    Doubles ranges = MovingRanges.of(values, across ? data::isWhole : data::isIncluded);
    Doubles base = across ? ranges.where(data::isBase) : MovingRanges.of(values, data::isBase);
    RangeFactors factors = convention.factors();
    OptionalDouble known = options.given().sigma();
    double expected =
        known.isPresent() ? factors.meanRange(known.getAsDouble()) : base.present().mean();
    double centre = options.given().centre().orElse(expected);
    double sigma = factors.rangeSigma(known.isPresent() ? expected : centre);
    PhaseFit fit = PhaseFit.level(ranges, centre, sigma).clipped(Bounds.NOT_NEGATIVE);
    return convention.has(Oddity.RANGE_LINES_AS_PRINTED)
        ? fit.withLines(printed(fit.lines()))
        : fit;
  }

  private static Lines printed(Lines lines) {
    Doubles zero = Doubles.repeat(lines.centre().size(), 0);
    Doubles third = lines.upper().map(v -> v / 3);
    Doubles twoThirds = lines.upper().map(v -> v / 3 * 2);
    return new Lines(lines.centre(), zero, lines.upper(), zero, twoThirds, zero, third);
  }
}
