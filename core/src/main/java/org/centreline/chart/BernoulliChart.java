package org.centreline.chart;

import java.util.List;
import java.util.Optional;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Formula;
import org.centreline.chart.limit.LimitOptions;
import org.centreline.chart.limit.PhaseData;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.chart.limit.Setting;
import org.centreline.chart.limit.Traits;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.chart.risk.Watch;
import org.centreline.chart.risk.WatchedCases;

/**
 * The Bernoulli CUSUM: the sums of a risk-adjusted CUSUM where every case has the same risk.
 *
 * <p>Source: M. R. Reynolds, Z. G. Stoumbos, A CUSUM chart for monitoring a proportion when
 * inspecting continuously, Journal of Quality Technology 31 (1999) 87-108.
 *
 * @param watch what is looked for, and when it signals
 */
public record BernoulliChart(Watch watch) implements Formula {

  public static final ChartType TYPE = new BernoulliChart(Watch.USUAL).type();

  /** The chart that watches so. */
  public ChartType type() {
    return new ChartType(
        "bernoulli",
        "Bernoulli CUSUM chart",
        "Bernoulli CUSUM chart",
        "Mean",
        Optional.of("running sum"),
        Data.OUTCOMES,
        Traits.of(Trait.EXPECTATION, Trait.ACCUMULATES, Trait.DECISION_INTERVAL),
        this);
  }

  @Override
  public List<Setting> settings() {
    return watch.settings();
  }

  @Override
  public PhaseFit fit(PhaseData data, LimitOptions options) {
    double risk = options.given().centre().orElseGet(data.base()::mean);
    return RaCusumChart.sums(WatchedCases.ofOneRisk(watch, data, risk), data);
  }
}
