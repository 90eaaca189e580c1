package org.centreline.project.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares what was recorded with what is found. */
final class RecordingComparison {

  private record Key(String group, String finding, String x) {

    static Key of(Entry entry) {
      return new Key(entry.group(), entry.finding(), entry.x());
    }
  }

  private RecordingComparison() {}

  /**
   * What differs: first what was recorded, in its order, then what is new. Several entries about
   * the same thing are compared in order.
   */
  static List<Difference> of(Recording recorded, Recording now) {
    Map<Key, Deque<Entry>> found = new HashMap<>();
    for (Entry entry : now.entries()) {
      found.computeIfAbsent(Key.of(entry), key -> new ArrayDeque<>()).add(entry);
    }
    List<Difference> differences = new ArrayList<>();
    for (Recording.Line line : recorded.lines()) {
      Deque<Entry> same = found.getOrDefault(Key.of(line.entry()), new ArrayDeque<>());
      if (same.isEmpty()) {
        differences.add(Difference.gone(line));
      } else if (!line.entry().agrees(same.peek())) {
        differences.add(Difference.changed(line, same.remove()));
      } else {
        same.remove();
      }
    }
    for (Entry entry : now.entries()) {
      Deque<Entry> left = found.get(Key.of(entry));
      if (!left.isEmpty()) {
        differences.add(Difference.added(left.remove()));
      }
    }
    return List.copyOf(differences);
  }
}
