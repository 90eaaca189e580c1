package org.centreline.chart;

import java.util.Optional;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Oddity;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Formula;
import org.centreline.chart.limit.LimitOptions;
import org.centreline.chart.limit.Lines;
import org.centreline.chart.limit.PhaseData;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.chart.limit.Track;
import org.centreline.chart.limit.Traits;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.chart.sigma.MeanRange;
import org.centreline.chart.sigma.MovingRanges;
import org.centreline.series.Doubles;

/**
 * The t chart of times between rare events: an XmR chart of y^(1/3.6), raised back.
 *
 * <p>Source: L. S. Nelson, A control chart for parts-per-million nonconforming items, Journal of
 * Quality Technology 26 (1994) 239-240; J. C. Benneyan, Number-between g-type statistical quality
 * control charts, Health Care Management Science 4 (2001) 305-318.
 */
public record TChart() implements Formula {

  public static final ChartType TYPE =
      new ChartType(
          "t",
          "t chart",
          "t chart",
          "Centre",
          Optional.empty(),
          Data.GAPS,
          Traits.of(Trait.LIMITS, Trait.PATTERNS, Trait.MOVING_RANGES, Trait.TIMES, Trait.TARGET),
          new TChart());

  @Override
  public Optional<String> definition(Convention convention) {
    return Optional.of("XmR chart of time^(1/3.6), its line and limits raised to the power of 3.6");
  }

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    Doubles even = data.values().map(TChart::even);
    MeanRange range =
        MovingRanges.mean(
            MovingRanges.of(even, data::isBase),
            options.convention().derived(),
            options.screening());
    double centre = centre(data.base(even), options);
    double sigma = options.convention().derived().sigma(range.mean());
    int size = even.size();
    Lines lines = Lines.around(Doubles.repeat(size, centre), Doubles.repeat(size, sigma));
    Lines raised = lines.each(line -> line.map(TChart::raised));
    PhaseFit fit = PhaseFit.level(data.values(), raise(centre), Double.NaN).withLines(raised);
    boolean lost = options.convention().has(Oddity.LOST_LOWER_TWO_SIGMA_OF_T);
    return fit.following(Track.of(data.values(), even.map(TChart::raise)))
        .drawn(lost ? losing(lines, raised) : raised)
        .screening(range.dropped());
  }

  private static final double POWER = 3.6;

  private static double even(double time) {
    if (time < 0) {
      throw new IllegalArgumentException("a t chart takes times of 0 and more, not " + time);
    }
    return StrictMath.pow(time, 1 / POWER);
  }

  private static double raise(double even) {
    return StrictMath.pow(even, POWER);
  }

  /** Raised back, with everything below zero at zero. */
  private static double raised(double even) {
    return even < 0 ? 0 : raise(even);
  }

  private static double centre(Doubles base, LimitOptions options) {
    boolean asIs = options.convention().has(Oddity.GIVEN_CENTRE_OF_T_TAKEN_AS_TRANSFORMED);
    return options.given().centre().stream()
        .map(given -> asIs ? given : even(given))
        .findFirst()
        .orElseGet(base::mean);
  }

  private static Lines losing(Lines lines, Lines raised) {
    Doubles lower = lines.lowerTwoSigma().map(v -> v < 0 ? Double.NaN : raise(v));
    return new Lines(
        raised.centre(),
        raised.lower().map(v -> Double.isNaN(v) ? 0 : v),
        raised.upper(),
        lower,
        raised.upperTwoSigma(),
        raised.lowerOneSigma(),
        raised.upperOneSigma());
  }
}
