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
import org.centreline.chart.risk.Display;
import org.centreline.chart.risk.Watch;
import org.centreline.chart.risk.WatchedCases;
import org.centreline.series.Doubles;

/**
 * The variable life-adjusted display: expected less observed events, summed up. Up is better than
 * expected. Its limits are where the risk-adjusted CUSUM behind it would signal.
 *
 * <p>Sources: J. Lovegrove, O. Valencia, T. Treasure, C. Sherlaw-Johnson, S. Gallivan, Monitoring
 * the results of cardiac surgery by variable life-adjusted display, Lancet 350 (1997) 1128-1130; C.
 * Sherlaw-Johnson, Health Care Management Science 8 (2005) 61-65.
 *
 * @param watch what is looked for, and when it signals
 * @param display what is shown beside
 */
public record VladChart(Watch watch, Display display) implements Formula {

  public static final ChartType TYPE = new VladChart(Watch.USUAL).type();

  /** With nothing beside. */
  public VladChart(Watch watch) {
    this(watch, Display.PLAIN);
  }

  /** The chart that flags at levels, the lowest of which has the limits of the chart. */
  public static VladChart showing(Watch watch, Display display) {
    return display.levels().isEmpty()
        ? new VladChart(watch, display)
        : new VladChart(display.watches(watch).get(0), display);
  }

  /** The chart that watches so. */
  public ChartType type() {
    return new ChartType(
        "vlad",
        "VLAD",
        "VLAD",
        "Zero",
        Optional.of("expected minus observed"),
        Data.EXPECTED,
        Traits.of(Trait.EXPECTATION),
        this);
  }

  @Override
  public List<Setting> settings() {
    return display.levels().isEmpty()
        ? watch.settings()
        : display.levels().stream().map(this::flag).toList();
  }

  private Setting flag(double level) {
    boolean first = display.levels().indexOf(level) == 0;
    return new Setting(first ? "flags at odds apart by" : "by", level, "%");
  }

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    WatchedCases watched = WatchedCases.of(watch, data);
    Doubles vlad = running(watched);
    int size = data.size();
    Doubles none = Doubles.missing(size);
    Lines bounds =
        new Lines(
            Doubles.repeat(size, 0),
            Doubles.tabulate(size, i -> vlad.get(i) - watched.up().left(i)),
            Doubles.tabulate(size, i -> vlad.get(i) - watched.down().left(i)),
            none,
            none,
            none,
            none);
    double interval =
        Double.isNaN(watched.up().interval()) ? watched.down().interval() : watched.up().interval();
    return PhaseFit.centreOnly(vlad, 0)
        .withLines(bounds)
        .following(new Track(vlad, vlad, none, watched.expected()))
        .withLevel(new Level(0, Double.NaN, Double.NaN, Double.NaN, interval, watched.runLength()));
  }

  private static Doubles running(WatchedCases watched) {
    double[] all = new double[watched.observed().size()];
    double sum = 0;
    for (int i = 0; i < all.length; i++) {
      double step = watched.expected().get(i) - watched.observed().get(i);
      sum += Double.isNaN(step) ? 0 : step;
      all[i] = Double.isNaN(step) ? Double.NaN : sum;
    }
    return Doubles.of(all);
  }
}
