package org.centreline.words;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.risk.RiskFacts;
import org.centreline.analysis.risk.TotalWarnings;
import org.centreline.chart.risk.Watch;

/** What a chart says of totals that are too large for the change it looks for. */
public final class TotalWords {

  private TotalWords() {}

  /**
   * Instead of "no signal", which would be taken for good news: "; no single month was above 1.44
   * times what was expected, and smaller changes would give no signal".
   *
   * @param analysis a chart that watches totals and found nothing
   * @param period what each of them is of, such as "month"
   */
  public static String none(ChartAnalysis analysis, String period) {
    Watch watch = RiskFacts.watch(analysis.setup().choice().type()).orElseThrow();
    String up = TotalWarnings.bound(watch.up());
    String down = TotalWarnings.bound(watch.down());
    String beyond =
        Stream.of(up.isEmpty() ? "" : "above " + up, down.isEmpty() ? "" : "below " + down)
            .filter(side -> !side.isEmpty())
            .collect(Collectors.joining(" or "));
    return "; no single "
        + period
        + " was "
        + beyond
        + " times what was expected, and smaller changes would give no signal";
  }
}
