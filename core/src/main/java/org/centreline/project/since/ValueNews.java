package org.centreline.project.since;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.project.since.News.Change;
import org.centreline.project.since.News.Kind;

/**
 * Values that were corrected, added late or taken away. A part of a period that grew is none of
 * these.
 *
 * @param before the chart as it was
 * @param now the chart as it is
 */
record ValueNews(ChartState before, Current now) {

  private static final String NOTHING = "none";

  /** Which point: the second of a date or label is another one. */
  private record Place(String x, int turn) {}

  List<News> all() {
    Map<Place, PointState> old = placed(before.points());
    Map<Place, PointState> fresh = placed(now.state().points());
    List<News> news = new ArrayList<>();
    Set<Place> later = later(old, fresh);
    fresh.forEach(
        (place, point) -> {
          PointState was = old.get(place);
          if (was == null && !later.contains(place) && !Double.isNaN(point.value())) {
            news.add(news(place, NOTHING, now.value(point)));
          } else if (was != null && !was.hasDataOf(point) && !isPartial(was)) {
            news.add(corrected(place, was, point));
          }
        });
    old.forEach(
        (place, point) -> {
          if (!fresh.containsKey(place) && !Double.isNaN(point.value()) && !isPartial(point)) {
            news.add(news(place, now.value(point), NOTHING));
          }
        });
    return news;
  }

  /** With as many decimals as the chart has, or as many as tell the two apart. */
  private News corrected(Place place, PointState was, PointState is) {
    String before = now.value(was);
    String after = now.value(is);
    return before.equals(after)
        ? news(place, now.wholeValue(was), now.wholeValue(is))
        : news(place, before, after);
  }

  /** Whether the two charts have no date or label in common, and so nothing to compare. */
  boolean isElsewhere() {
    Set<Place> common = new HashSet<>(placed(before.points()).keySet());
    common.retainAll(placed(now.state().points()).keySet());
    return common.isEmpty() && !before.points().isEmpty();
  }

  /** The values behind all that it had. */
  List<News> newer() {
    Map<Place, PointState> fresh = placed(now.state().points());
    Set<Place> later = later(placed(before.points()), fresh);
    return fresh.entrySet().stream()
        .filter(one -> later.contains(one.getKey()) && !Double.isNaN(one.getValue().value()))
        .map(one -> newer(one.getKey(), now.value(one.getValue())))
        .toList();
  }

  private News newer(Place place, String value) {
    ChartState state = now.state();
    return new News(
        Kind.VALUE,
        state.key().measure(),
        state.key().group(),
        state.title(),
        new Change(Optional.of(place.x()), Optional.empty(), Optional.of(value)),
        now.words(place.x()) + ": " + value);
  }

  /** Whether the chart has points behind all that it had. */
  boolean hasNewer() {
    return !later(placed(before.points()), placed(now.state().points())).isEmpty();
  }

  private static boolean isPartial(PointState point) {
    return point.status().equals(Status.PARTIAL.word());
  }

  private static Map<Place, PointState> placed(List<PointState> points) {
    Map<String, Integer> turns = new HashMap<>();
    Map<Place, PointState> placed = new LinkedHashMap<>();
    for (PointState point : points) {
      placed.put(new Place(point.x(), turns.merge(point.x(), 1, Integer::sum)), point);
    }
    return placed;
  }

  /** The points behind the last one that was there before; with a calendar those dated later. */
  private Set<Place> later(Map<Place, PointState> old, Map<Place, PointState> fresh) {
    Optional<String> last = old.keySet().stream().map(Place::x).reduce((one, other) -> other);
    Set<Place> later = new HashSet<>();
    for (Place place : fresh.keySet()) {
      if (old.containsKey(place)) {
        if (!now.isCalendar()) {
          later.clear();
        }
      } else if (!now.isCalendar() || last.filter(x -> place.x().compareTo(x) <= 0).isEmpty()) {
        later.add(place);
      }
    }
    return later;
  }

  private News news(Place place, String was, String is) {
    ChartState state = now.state();
    return new News(
        Kind.CORRECTED,
        state.key().measure(),
        state.key().group(),
        state.title(),
        new Change(Optional.of(place.x()), Optional.of(was), Optional.of(is)),
        now.words(place.x()) + ": " + was + " → " + is);
  }
}
