package org.centreline.analysis.suggest;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.suggest.NoRecentring.Why;
import org.centreline.analysis.suggest.RunsToRecentre.Recentring;
import org.centreline.phase.Span;

/**
 * Runs of nine in the last phase of a chart, as {@link RunsToRecentre} finds them.
 *
 * @param chart as it is
 * @param split draws it with further phases
 */
record RunsOfChart(ChartAnalysis chart, RecentredChart split) implements ShiftSearch {

  private static final RunsToRecentre RUNS = RunsToRecentre.STANDARD;

  @Override
  public List<ShiftedRun> shifts() {
    List<Recentring> centres = RUNS.of(split.values(chart.lastPhase().phase().span()));
    int offset = chart.lastPhase().phase().span().first();
    List<ShiftedRun> found = new ArrayList<>();
    for (int i = 1; i < centres.size(); i++) {
      Span run = centres.get(i).run();
      found.add(
          new ShiftedRun(
              new Span(offset + run.first(), offset + run.last()),
              centres.get(i).side(),
              centres.get(i - 1).centre()));
    }
    return found;
  }

  @Override
  public NoRecentring reason() {
    int points = split.values(chart.lastPhase().phase().span()).present().size();
    int needed = RUNS.base() + RUNS.length();
    List<ShiftedRun> found = shifts();
    if (found.isEmpty()) {
      return points < needed ? NoRecentring.few(points, needed) : NoRecentring.noRun(points);
    }
    ShiftedRun crossed =
        found.stream()
            .filter(run -> split.recentred(List.of(run.run().first())).isEmpty())
            .findFirst()
            .orElse(found.get(0));
    return NoRecentring.of(Why.IN_BASELINE, crossed);
  }
}
