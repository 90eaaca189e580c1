package org.centreline.project.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.centreline.Centreline;
import org.centreline.project.ProjectAnalysis;
import org.centreline.project.folder.MeasureResult;
import org.centreline.project.since.ChartState;
import org.centreline.project.since.Current;
import org.centreline.project.since.Edition;
import org.centreline.project.since.Edition.Known;

/**
 * What was recorded of a project, as an edition that it can be compared with like an earlier pack.
 *
 * @param analysis the project as it is
 * @param now its charts
 */
record RecordedEdition(ProjectAnalysis analysis, List<Current> now) {

  private static final String NONE = "none";

  /**
   * The edition.
   *
   * @param recordings by the ids of their measures
   * @param stale ids of which something is recorded and nothing is declared
   */
  Edition of(Map<String, Recording> recordings, List<String> stale) {
    Map<ChartState.Key, Current> found = new LinkedHashMap<>();
    now.forEach(chart -> found.put(chart.state().key(), chart));
    List<ChartState> charts = new ArrayList<>();
    for (MeasureResult result : analysis.results()) {
      if (recordings.containsKey(result.id())) {
        for (RecordedChart chart : charts(result.id(), recordings.get(result.id()))) {
          Optional<Current> is = Optional.ofNullable(found.get(chart.key()));
          charts.add(chart.state(is, title(result, chart.key(), is)));
        }
      }
    }
    return new Edition(
        Centreline.VERSION,
        analysis.project().title(),
        new Edition.Asked(Optional.empty(), Optional.empty(), NONE),
        charts,
        stale,
        Set.of(Known.SIGNALS, Known.POINTS));
  }

  private static String title(MeasureResult result, ChartState.Key key, Optional<Current> is) {
    return is.map(chart -> chart.state().title())
        .orElseGet(() -> result.title() + key.group().map(group -> ": " + group).orElse(""));
  }

  /** The charts of a recording: of each group that has a kind of chart or values. */
  private static List<RecordedChart> charts(String id, Recording recording) {
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    Map<String, Boolean> charted = new TreeMap<>();
    for (Entry entry : recording.entries()) {
      groups.computeIfAbsent(entry.group(), group -> new ArrayList<>()).add(entry);
      boolean chart = entry.finding().equals("type") || entry.finding().equals(Entry.VALUE);
      charted.merge(entry.group(), chart, Boolean::logicalOr);
    }
    return groups.entrySet().stream()
        .filter(group -> charted.get(group.getKey()))
        .map(
            group ->
                new RecordedChart(
                    new ChartState.Key(
                        id, Optional.of(group.getKey()).filter(name -> !name.isEmpty())),
                    group.getValue()))
        .toList();
  }
}
