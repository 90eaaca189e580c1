package org.centreline.analysis.suggest;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.suggest.PassedOver.Why;
import org.centreline.analysis.suggest.RunsToRecentre.Recentring;
import org.centreline.phase.Span;

/**
 * Runs of nine in the last phase of a chart, as {@link RunsToRecentre} finds them.
 *
 * @param chart as it is
 * @param split draws it with further phases
 */
record RunsOfChart(ChartAnalysis chart, Resplit split) implements ShiftSearch {

  private static final RunsToRecentre RUNS = RunsToRecentre.STANDARD;

  @Override
  public List<Departure> departures() {
    List<Recentring> centres = RUNS.of(split.values(chart.lastPhase().phase().span()));
    int offset = chart.lastPhase().phase().span().first();
    List<Departure> found = new ArrayList<>();
    for (int i = 1; i < centres.size(); i++) {
      Span run = centres.get(i).run();
      found.add(
          new Departure(
              new Span(offset + run.first(), offset + run.last()),
              centres.get(i).side(),
              centres.get(i - 1).centre()));
    }
    return found;
  }

  @Override
  public PassedOver reason() {
    int points = split.values(chart.lastPhase().phase().span()).present().size();
    int needed = RUNS.base() + RUNS.length();
    List<Departure> found = departures();
    if (found.isEmpty()) {
      return points < needed ? PassedOver.few(points, needed) : PassedOver.noRun(points);
    }
    Departure crossed =
        found.stream()
            .filter(run -> split.cut(List.of(run.run().first())).isEmpty())
            .findFirst()
            .orElse(found.get(0));
    return PassedOver.of(Why.IN_BASELINE, crossed);
  }
}
