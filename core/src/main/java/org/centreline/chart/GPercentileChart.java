package org.centreline.chart;

import java.util.Optional;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Formula;
import org.centreline.chart.limit.Level;
import org.centreline.chart.limit.LimitOptions;
import org.centreline.chart.limit.Lines;
import org.centreline.chart.limit.PhaseData;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.chart.limit.Traits;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.series.Doubles;

/**
 * The g chart with probability limits: the .00135 and .99865 points of a geometric variable with p
 * = 1 / (m + 1), m the mean number of cases between events.
 *
 * <p>Source: the definition that Minitab and JASP document for their G charts; M. A. Kaminsky and
 * others, Statistical control charts based on a geometric distribution, Journal of Quality
 * Technology 24 (1992) 63-69, for the distribution.
 */
public record GPercentileChart() implements Formula {

  public static final ChartType TYPE =
      new ChartType(
          "g-percentile",
          "g chart (percentiles)",
          "g chart (percentiles)",
          "Median",
          Optional.empty(),
          Data.GAPS,
          Traits.of(Trait.LIMITS, Trait.PATTERNS, Trait.TARGET),
          new GPercentileChart());

  @Override
  public Optional<String> definition(Convention convention) {
    return Optional.of(
        "line and limits at the 0.5, 0.00135 and 0.99865 points of a geometric distribution with"
            + " p = 1/(m + 1), m the mean");
  }

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    Doubles values = data.values();
    double mean = options.given().centre().orElseGet(data.base()::mean);
    int size = values.size();
    Lines lines =
        new Lines(
            Doubles.repeat(size, quantile(mean, 0.5)),
            Doubles.repeat(size, quantile(mean, 0.00135)),
            Doubles.repeat(size, quantile(mean, 0.99865)),
            Doubles.repeat(size, quantile(mean, 0.02275)),
            Doubles.repeat(size, quantile(mean, 0.97725)),
            Doubles.repeat(size, quantile(mean, 0.15866)),
            Doubles.repeat(size, quantile(mean, 0.84134)));
    Level level = new Level(lines.centre().get(0), mean, Double.NaN, Double.NaN, Double.NaN);
    return PhaseFit.level(values, mean, Double.NaN).withLines(lines).withLevel(level);
  }

  /**
   * The least k with P(X &lt;= k) = 1 - (m / (m + 1))^(k+1) &gt;= p; by 1 / m, for of a large m
   * that share is next to 1.
   */
  private static double quantile(double mean, double p) {
    double k = StrictMath.ceil(-StrictMath.log1p(-p) / StrictMath.log1p(1 / mean) - 1);
    return Math.max(0, k);
  }
}
