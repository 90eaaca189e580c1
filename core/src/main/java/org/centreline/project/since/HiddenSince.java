package org.centreline.project.since;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.centreline.project.since.ChartState.Key;

/**
 * What an earlier pack shows and a new one hides, as a number near it has become small: told beside
 * the new sums it would tell the small one. Signals, icons and limits of that time rest on it too,
 * and a signal that ended would be told with its value.
 *
 * @param now the charts of the new pack
 */
record HiddenSince(List<Current> now) {

  /** The earlier pack without it. */
  Edition without(Edition edition) {
    boolean known = edition.known().contains(Edition.Known.POINTS);
    Map<Key, Current> fresh = new HashMap<>();
    now.forEach(current -> fresh.put(current.state().key(), current));
    List<ChartState> charts =
        edition.charts().stream()
            .map(chart -> seen(chart, known, Optional.ofNullable(fresh.get(chart.key()))))
            .toList();
    return new Edition(
        edition.version(),
        edition.title(),
        edition.asked(),
        charts,
        edition.failed(),
        edition.known());
  }

  private static ChartState seen(ChartState chart, boolean known, Optional<Current> current) {
    Set<String> shown = current.map(HiddenSince::shown).orElse(Set.of());
    boolean gone = !known;
    List<PointState> points = new ArrayList<>();
    for (PointState point : chart.points()) {
      boolean hidden = !Double.isNaN(point.value()) && !shown.contains(point.x());
      points.add(hidden ? empty(point) : point);
      gone |= hidden;
    }
    if (!gone) {
      return chart;
    }
    return current.map(one -> silent(chart, one).holding(points)).orElse(chart.holding(points));
  }

  /** The dates and labels whose values are shown, each of them where one has several. */
  private static Set<String> shown(Current current) {
    Set<String> shown = new HashSet<>();
    Set<String> hidden = new HashSet<>();
    for (PointState point : current.state().points()) {
      (Double.isNaN(point.value()) ? hidden : shown).add(point.x());
    }
    shown.removeAll(hidden);
    return shown;
  }

  private static PointState empty(PointState point) {
    return new PointState(point.x(), Double.NaN, Double.NaN, Double.NaN, point.status());
  }

  /** As though it had found then what is found now: only what lies in later values is new. */
  private static ChartState silent(ChartState chart, Current current) {
    ChartState is = current.state();
    Axis axis = new Axis(current);
    List<SignalState> known = new ArrayList<>();
    for (SignalState signal : is.signals()) {
      if (chart.x().filter(x -> axis.compare(signal.from(), x) <= 0).isPresent()) {
        // One that ends with the values of then is none that ended since.
        String to = chart.x().get().equals(signal.to()) ? is.x().orElse("") : signal.to();
        known.add(
            new SignalState(
                signal.rule(), signal.side(), signal.from(), to, signal.reading(), signal.text()));
      }
    }
    return new ChartState(
        chart.key(),
        chart.title(),
        chart.terms(),
        is.variation(),
        is.assurance(),
        chart.x(),
        known,
        is.phases(),
        chart.points());
  }
}
