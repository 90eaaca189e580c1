package org.centreline.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.centreline.csv.Grouping.Shape;
import org.centreline.series.Doubles;

/** The values of rows that belong together: kept apart, or made one, as the grouping asks. */
final class RowValues {

  /** Below this many dates no chart of samples has limits. */
  private static final int FEWEST_SAMPLES = 13;

  private final RowStore store;
  private final Grouping grouping;
  private final boolean ratio;
  private final Combiner combiner;
  private boolean samples;

  RowValues(Task task, RowStore store) {
    this.store = store;
    grouping = task.grouping();
    ratio = task.layout().isRatio();
    combiner = new Combiner(grouping);
  }

  /** The first day of the period that holds a day. */
  long period(long day) {
    return grouping
        .every()
        .map(every -> every.first(LocalDate.ofEpochDay(day)).toEpochDay())
        .orElse(day);
  }

  /**
   * Decides whether the rows of a date are members of a sample: asked for, or most dates have
   * several and nothing says how to make one of them.
   *
   * @param keys sorted, the date in the upper half
   */
  void look(long[] keys, int used) {
    int dates = 0;
    int several = 0;
    int start = 0;
    for (int i = 1; i <= used; i++) {
      if (i == used || keys[i] >> 32 != keys[start] >> 32) {
        dates++;
        several += i - start > 1 ? 1 : 0;
        start = i;
      }
    }
    boolean most = dates >= FEWEST_SAMPLES && 2 * several > dates;
    boolean open = grouping.shape() == Shape.ANY && !ratio && grouping.combine().isEmpty();
    samples = grouping.shape() == Shape.SAMPLES || open && most;
  }

  /** Adds the rows of a date in a way of their own; false where they are to be one value as is. */
  boolean add(Points points, LocalDate date, int[] rows) {
    if (samples) {
      points.add(date, of(rows));
    } else if (grouping.keepsRowsApart()) {
      for (int row : rows) {
        points.add(date, store.numerator(row), Double.NaN);
      }
    } else if (grouping.combine().isPresent() && !ratio) {
      points.add(date, combiner.combine(of(rows)), Double.NaN);
    } else {
      return false;
    }
    return true;
  }

  /** Whether rows with the same label belong together. */
  boolean joinsLabels() {
    return !ratio && (grouping.combine().isPresent() || grouping.shape() == Shape.SAMPLES);
  }

  /** The rows of each label, in order of first appearance. */
  List<int[]> byLabel(int[] rows) {
    Map<Integer, List<Integer>> labels = new LinkedHashMap<>();
    for (int row : rows) {
      labels.computeIfAbsent(store.place(row), k -> new ArrayList<>()).add(row);
    }
    return labels.values().stream().map(same -> same.stream().mapToInt(i -> i).toArray()).toList();
  }

  /** Adds the rows of a label as one point. */
  void add(Points points, String label, int[] rows) {
    if (grouping.shape() == Shape.SAMPLES) {
      points.add(label, of(rows));
    } else {
      points.add(label, combiner.combine(of(rows)), Double.NaN);
    }
  }

  private Doubles of(int[] rows) {
    return Doubles.tabulate(rows.length, i -> store.numerator(rows[i]));
  }
}
