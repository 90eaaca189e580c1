package org.centreline.chart;

import java.util.List;
import java.util.Optional;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Formula;
import org.centreline.chart.limit.Level;
import org.centreline.chart.limit.LimitOptions;
import org.centreline.chart.limit.Lines;
import org.centreline.chart.limit.PhaseData;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.chart.limit.Setting;
import org.centreline.chart.limit.Track;
import org.centreline.chart.limit.Traits;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.chart.risk.Watch;
import org.centreline.chart.risk.WatchedCases;
import org.centreline.chart.risk.WatchedCases.Half;
import org.centreline.series.Doubles;

/**
 * The risk-adjusted CUSUM: the evidence of each case, for its risk, that the odds have changed,
 * summed up; or of each total beside the number expected.
 *
 * <p>Source: S. H. Steiner, R. J. Cook, V. T. Farewell, T. Treasure, Monitoring surgical
 * performance using risk-adjusted cumulative sum charts, Biostatistics 1 (2000) 441-452.
 *
 * @param watch what is looked for, and when it signals
 */
public record RaCusumChart(Watch watch) implements Formula {

  public static final ChartType TYPE = new RaCusumChart(Watch.USUAL).type();

  /** The chart that watches so. */
  public ChartType type() {
    return new ChartType(
        "ra-cusum",
        "Risk-adjusted CUSUM chart",
        "risk-adjusted CUSUM chart",
        "Mean",
        Optional.of("running sum"),
        Data.EXPECTED,
        Traits.of(Trait.EXPECTATION, Trait.ACCUMULATES, Trait.DECISION_INTERVAL),
        this);
  }

  @Override
  public List<Setting> settings() {
    return watch.settings();
  }

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    return sums(WatchedCases.of(watch, data), data);
  }

  /** Both sums and their intervals, the lower one below zero. */
  static PhaseFit sums(WatchedCases watched, PhaseData data) {
    int size = data.size();
    Doubles none = Doubles.missing(size);
    Half up = watched.up();
    Half down = watched.down();
    Lines bounds =
        new Lines(
            Doubles.repeat(size, 0),
            Doubles.repeat(size, -down.interval()),
            Doubles.repeat(size, up.interval()),
            none,
            none,
            none,
            none);
    double centre = data.base(watched.expected()).mean();
    double interval = Double.isNaN(up.interval()) ? down.interval() : up.interval();
    return PhaseFit.centreOnly(data.values(), centre)
        .withLines(bounds)
        .following(
            new Track(data.values(), up.sums(), down.sums().map(v -> -v), watched.expected()))
        .withLevel(
            new Level(centre, Double.NaN, Double.NaN, Double.NaN, interval, watched.runLength()));
  }
}
