package org.centreline.project.since;

import java.util.HashMap;
import java.util.Map;

/** Which of two dates or labels of a chart comes first, also of those that it has no more. */
final class Axis {

  private final boolean calendar;
  private final Map<String, Integer> positions = new HashMap<>();

  Axis(Current now) {
    calendar = now.isCalendar();
    now.state().points().forEach(point -> positions.putIfAbsent(point.x(), positions.size()));
  }

  /** Dates as data sort as they read; a label that is gone comes first. */
  int compare(String one, String other) {
    return calendar
        ? one.compareTo(other)
        : Integer.compare(positions.getOrDefault(one, -1), positions.getOrDefault(other, -1));
  }

  /** Whether two signals share a date or label. */
  boolean overlap(SignalState one, SignalState other) {
    return compare(one.to(), other.from()) >= 0 && compare(other.to(), one.from()) >= 0;
  }
}
