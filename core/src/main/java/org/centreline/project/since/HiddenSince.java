package org.centreline.project.since;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.centreline.project.since.ChartState.Key;

/**
 * What an earlier pack shows and a new one hides, as a number near it has become small: told beside
 * the new sums it would tell the small one.
 *
 * @param now the charts of the new pack
 */
record HiddenSince(List<Current> now) {

  /** The earlier pack without it. */
  Edition without(Edition edition) {
    Map<Key, Map<String, PointState>> shown = shown();
    List<ChartState> charts =
        edition.charts().stream()
            .map(
                chart ->
                    chart.holding(
                        chart.points().stream().map(point -> seen(chart, point, shown)).toList()))
            .toList();
    return new Edition(
        edition.version(),
        edition.title(),
        edition.asked(),
        charts,
        edition.failed(),
        edition.known());
  }

  private Map<Key, Map<String, PointState>> shown() {
    Map<Key, Map<String, PointState>> shown = new HashMap<>();
    for (Current current : now) {
      Map<String, PointState> points = new HashMap<>();
      current.state().points().stream()
          .filter(point -> !Double.isNaN(point.value()))
          .forEach(point -> points.put(point.x(), point));
      shown.put(current.state().key(), points);
    }
    return shown;
  }

  private static PointState seen(
      ChartState chart, PointState point, Map<Key, Map<String, PointState>> shown) {
    boolean seen = shown.getOrDefault(chart.key(), Map.of()).containsKey(point.x());
    return seen
        ? point
        : new PointState(point.x(), Double.NaN, Double.NaN, Double.NaN, point.status());
  }
}
