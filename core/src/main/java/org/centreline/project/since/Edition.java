package org.centreline.project.since;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A pack as it was handed out, as far as another is compared with it.
 *
 * @param version the version of Centreline that made it
 * @param title of the project
 * @param asked what was asked of it
 * @param charts in its order
 * @param failed the ids of the measures that could not be worked out
 * @param known what its files tell
 */
public record Edition(
    String version,
    String title,
    Asked asked,
    List<ChartState> charts,
    List<String> failed,
    Set<Known> known) {

  /** What the files of a pack tell, or do not: those of an older version lack some of it. */
  public enum Known {
    SIGNALS,
    POINTS
  }

  /**
   * What is asked of a pack, as far as two can be compared only where it is the same.
   *
   * @param asOf the last day that is looked at
   * @param only the one measure that is wanted
   * @param disclosure what is done to small numbers, as a stable word
   */
  public record Asked(Optional<String> asOf, Optional<String> only, String disclosure) {}

  public Edition {
    charts = List.copyOf(charts);
    failed = List.copyOf(failed);
    known = Set.copyOf(known);
  }

  /** Its charts, each found at once. */
  Map<ChartState.Key, ChartState> byKey() {
    Map<ChartState.Key, ChartState> found = new HashMap<>();
    charts.forEach(chart -> found.putIfAbsent(chart.key(), chart));
    return found;
  }

  /** The ids of its measures, worked out or not. */
  List<String> measures() {
    return Stream.concat(charts.stream().map(chart -> chart.key().measure()), failed.stream())
        .distinct()
        .toList();
  }

  /** The same with one measure alone. */
  Edition only(String measure) {
    return new Edition(
        version,
        title,
        asked,
        charts.stream().filter(chart -> chart.key().measure().equals(measure)).toList(),
        failed.stream().filter(measure::equals).toList(),
        known);
  }
}
