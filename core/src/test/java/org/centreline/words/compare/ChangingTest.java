package org.centreline.words.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.compare.Comparison;
import org.centreline.chart.RaCusumChart;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.centreline.series.Rates;
import org.junit.jupiter.api.Test;

/** Where no site has an icon, the reason is not always that points are few. */
class ChangingTest {

  /** 300 deaths are expected of each month, and a fifth more are seen from the second year on. */
  private static ChartAnalysis large(String name) {
    Doubles seen = Doubles.tabulate(24, i -> i < 12 ? 300 : 360);
    return PlainSample.placed(new Rates(seen, Doubles.repeat(24, 300)), Phases.one(24))
        .type(RaCusumChart.TYPE)
        .group(name)
        .analysis();
  }

  private static ChartAnalysis few(String name) {
    return PlainSample.monthly(20).group(name).analysis();
  }

  private static String of(ChartAnalysis... sites) {
    return new Changing(Comparison.of(List.of(sites))).sentence();
  }

  @Test
  void fewPointsAreTold() {
    assertEquals("No site has enough points to show a change.", of(few("A"), few("B")));
  }

  @Test
  void totalsThatAreTooLargeAreNotCalledFew() {
    assertEquals(
        "No site can be judged (totals too large for the change looked for).",
        of(large("A"), large("B")));
  }
}
