package org.centreline.words.outcome;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.words.chart.SignalSentence;

/** Warns of a plan whose baseline is not one steady process. */
public final class BaselineSignals {

  private static final int MOST = 3;

  private BaselineSignals() {}

  /**
   * The warning; empty where there is no signal.
   *
   * @param baseline the chart of the points before the change
   * @param command what shows that chart
   */
  public static Optional<Warning> of(ChartAnalysis baseline, String command) {
    List<String> signals = SignalSentence.each(baseline);
    if (signals.isEmpty()) {
      return Optional.empty();
    }
    String more = signals.size() > MOST ? " And " + (signals.size() - MOST) + " more." : "";
    return Optional.of(
        new Warning(
            "baseline-signals",
            "The baseline is no steady process, so its level, its spread and these chances may be"
                + " wrong. "
                + String.join(" ", signals.subList(0, Math.min(MOST, signals.size())))
                + more
                + " To see it: "
                + command));
  }
}
