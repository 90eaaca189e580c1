package org.centreline.chart;

import java.util.Optional;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Oddity;
import org.centreline.chart.limit.Bounds;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Formula;
import org.centreline.chart.limit.Level;
import org.centreline.chart.limit.LimitOptions;
import org.centreline.chart.limit.PhaseData;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.chart.limit.Traits;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.series.Doubles;

/**
 * The g chart of cases between rare events: limits around the mean, the line at the median, since
 * only about 37 % of a geometric variable's values lie above its mean.
 *
 * <p>Source: J. C. Benneyan, Number-between g-type statistical quality control charts, Health Care
 * Management Science 4 (2001) 305-318: m ± 3 √(m (m + 1)), m counted from 0.
 */
public record GChart() implements Formula {

  public static final ChartType TYPE =
      new ChartType(
          "g",
          "g chart",
          "g chart",
          "Median",
          Optional.empty(),
          Data.GAPS,
          Traits.of(Trait.LIMITS, Trait.PATTERNS, Trait.TARGET),
          new GChart());

  @Override
  public Optional<String> definition(Convention convention) {
    return Optional.of(
        convention.has(Oddity.G_AROUND_MEAN_OF_ONE_OR_MORE)
            ? "line at the mean m, limits m ± 3√(m(m - 1))"
            : "line at the median, limits m ± 3√(m(m + 1)) around the mean m");
  }

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    Convention convention = options.convention();
    Doubles values = data.values();
    double mean = options.given().centre().orElseGet(data.base()::mean);
    boolean onMean = convention.has(Oddity.G_AROUND_MEAN_OF_ONE_OR_MORE);
    double variance = mean * (onMean ? mean - 1 : mean + 1);
    double sigma = options.given().sigma().orElse(StrictMath.sqrt(variance));
    double line = onMean ? mean : line(data, options);
    PhaseFit fit = PhaseFit.level(values, mean, sigma);
    Doubles centre = Doubles.repeat(values.size(), line);
    return fit.withLines(fit.lines().withCentre(centre))
        .withLevel(new Level(line, mean, sigma, Double.NaN, Double.NaN))
        .clipped(Bounds.NOT_NEGATIVE);
  }

  /** ln 2 to three places, as qicharts2 has it. */
  private static final double MEDIAN_OF_GIVEN = 0.693;

  private static double line(PhaseData data, LimitOptions options) {
    boolean scaled = options.convention().has(Oddity.GIVEN_CENTRE_OF_G_DRAWN_AT_MEDIAN);
    return options.given().centre().stream()
        .map(given -> scaled ? MEDIAN_OF_GIVEN * given : given)
        .findFirst()
        .orElseGet(data.base()::median);
  }
}
