package org.centreline.project.since;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.project.since.News.Change;
import org.centreline.project.since.News.Kind;

/**
 * Signals that are new, that ended, or that are found no more. A signal that grew is the same one:
 * of the same rule and side, with a point in common.
 *
 * @param before the chart as it was
 * @param now the chart as it is
 */
record SignalNews(ChartState before, Current now) {

  /** Before a signal that has no new point: limits moved, or values were corrected. */
  static final String FOUND_NOW = "in earlier data, found only now: ";

  List<News> all() {
    Axis axis = new Axis(now);
    List<News> news = new ArrayList<>();
    for (SignalState signal : now.state().signals()) {
      if (same(before.signals(), signal, axis).findAny().isEmpty()) {
        boolean old = before.x().filter(x -> axis.compare(signal.to(), x) <= 0).isPresent();
        news.add(news(Kind.SIGNAL, signal.to(), (old ? FOUND_NOW : "") + signal.text()));
      }
    }
    for (SignalState signal : before.signals()) {
      List<SignalState> left = same(now.state().signals(), signal, axis).toList();
      if (left.isEmpty()) {
        news.add(news(Kind.SIGNAL_ENDED, signal.to(), "no longer found: " + signal.text()));
      } else if (reachedTheEnd(signal) && left.stream().noneMatch(this::reachesTheEnd)) {
        String text = "not after " + now.words(signal.to()) + ": " + left.get(0).text();
        news.add(news(Kind.SIGNAL_ENDED, signal.to(), text));
      }
    }
    return news;
  }

  private static Stream<SignalState> same(
      List<SignalState> signals, SignalState signal, Axis axis) {
    return signals.stream()
        .filter(other -> other.rule().equals(signal.rule()) && other.side().equals(signal.side()))
        .filter(other -> axis.overlap(other, signal));
  }

  private boolean reachedTheEnd(SignalState signal) {
    return before.x().equals(Optional.of(signal.to())) && !before.x().equals(now.state().x());
  }

  private boolean reachesTheEnd(SignalState signal) {
    return now.state().x().equals(Optional.of(signal.to()));
  }

  private News news(Kind kind, String x, String text) {
    ChartState state = now.state();
    return new News(
        kind, state.key().measure(), state.key().group(), state.title(), Change.at(x), text);
  }
}
