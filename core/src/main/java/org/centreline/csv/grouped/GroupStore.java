package org.centreline.csv.grouped;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.centreline.csv.daily.DailyCounts;
import org.centreline.csv.daily.DailyGroup;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;

/** The groups as they come, some forty bytes each, and how many rows there are of what. */
final class GroupStore implements Consumer<DailyGroup> {

  /** More of them would fill the memory of a small machine. */
  static final int MOST = 5_000_000;

  /** A column of more different cells tells cases apart, not sites. */
  static final int MOST_SERIES = 10_000;

  private final Optional<LocalDate> until;
  private final FileFindings findings;
  private final Map<List<String>, Integer> codes = new HashMap<>();
  private final List<DailyGroup> series = new ArrayList<>();
  private int[] days = new int[64];
  private int[] kinds = new int[64];
  private int[] rows = new int[64];
  private double[] values = new double[64];
  private double[] denominators = new double[64];
  private DailyCounts[] counts = new DailyCounts[64];
  private int size;
  private long all;
  private long undated;
  private long later;
  private long filtered;
  private long missing;
  private long missingOver;
  private long halves;

  GroupStore(Optional<LocalDate> until, FileFindings findings) {
    this.until = until;
    this.findings = findings;
  }

  @Override
  public void accept(DailyGroup group) {
    boolean asked = !group.met().contains(false);
    all += group.rows();
    if (all > Integer.MAX_VALUE) {
      throw tooLarge("rows", Integer.MAX_VALUE);
    }
    filtered += asked ? 0 : group.rows();
    boolean after =
        asked && until.isPresent() && group.day().filter(until.get()::isBefore).isPresent();
    if (group.day().isEmpty()) {
      undated += asked ? group.rows() : 0;
    } else if (after) {
      later += group.rows();
    } else {
      keep(group, asked);
    }
  }

  private void keep(DailyGroup group, boolean asked) {
    if (size == MOST) {
      throw tooLarge("groups of a day", MOST);
    }
    if (size == days.length) {
      grow();
    }
    days[size] = Math.toIntExact(group.day().orElseThrow().toEpochDay());
    kinds[size] = code(group);
    rows[size] = Math.toIntExact(group.rows());
    values[size] = group.value();
    denominators[size] = group.denominator();
    counts[size] = group.counts();
    size++;
    halves += asked ? group.counts().halves() : 0;
    missing += asked ? missing(group) : 0;
    missingOver += asked ? group.rows() - over(group.counts()) : 0;
  }

  private static long missing(DailyGroup group) {
    DailyCounts counts = group.counts();
    if (counts != DailyCounts.NONE) {
      return group.rows() - counts.given() - counts.halves() + counts.over().alone();
    }
    return Double.isNaN(group.value()) ? group.rows() : 0;
  }

  private static long over(DailyCounts counts) {
    return counts.given() + counts.over().alone();
  }

  private void grow() {
    int room = 2 * size;
    days = Arrays.copyOf(days, room);
    kinds = Arrays.copyOf(kinds, room);
    rows = Arrays.copyOf(rows, room);
    values = Arrays.copyOf(values, room);
    denominators = Arrays.copyOf(denominators, room);
    counts = Arrays.copyOf(counts, room);
  }

  private int code(DailyGroup group) {
    List<String> key = new ArrayList<>(group.by());
    group.met().forEach(met -> key.add(met.toString()));
    Integer known = codes.get(key);
    if (known != null) {
      return known;
    }
    if (series.size() == MOST_SERIES) {
      throw tooLarge("groups", MOST_SERIES);
    }
    codes.put(key, series.size());
    series.add(group);
    return series.size() - 1;
  }

  private RuntimeException tooLarge(String what, int most) {
    Mismatch many =
        new Mismatch(
            "at most " + most + " " + what,
            "more",
            "name columns of fewer different cells, or take fewer rows in a view");
    return findings.fatal(Code.TOO_LARGE, Place.WHOLE_FILE, many);
  }

  /** The groups by day, then by their cells as texts, then by number. */
  int[] sorted() {
    Integer[] order = new Integer[series.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> compare(series.get(a), series.get(b)));
    int[] ranks = new int[order.length];
    for (int rank = 0; rank < order.length; rank++) {
      ranks[order[rank]] = rank;
    }
    int first = Arrays.stream(days, 0, size).min().orElse(0);
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      // 24 bits of a day, 14 of a rank, 23 of a place.
      keys[i] = (long) (days[i] - first) << 37 | (long) ranks[kinds[i]] << 23 | i;
    }
    Arrays.sort(keys);
    int[] sorted = new int[size];
    for (int i = 0; i < size; i++) {
      sorted[i] = (int) (keys[i] & 0x7FFFFF);
    }
    sortNumbers(sorted);
    return sorted;
  }

  private static int compare(DailyGroup a, DailyGroup b) {
    for (int i = 0; i < a.by().size(); i++) {
      int order = a.by().get(i).compareTo(b.by().get(i));
      if (order != 0) {
        return order;
      }
    }
    return a.met().toString().compareTo(b.met().toString());
  }

  /** Numbers of one day and group, which the engine gives in any order. */
  private void sortNumbers(int[] sorted) {
    int from = 0;
    for (int i = 1; i <= size; i++) {
      boolean same =
          i < size
              && days[sorted[i]] == days[sorted[from]]
              && kinds[sorted[i]] == kinds[sorted[from]];
      if (!same) {
        if (i - from > 1) {
          Integer[] run = new Integer[i - from];
          for (int k = from; k < i; k++) {
            run[k - from] = sorted[k];
          }
          Arrays.sort(run, (a, b) -> Double.compare(values[a], values[b]));
          for (int k = from; k < i; k++) {
            sorted[k] = run[k - from];
          }
        }
        from = i;
      }
    }
  }

  int size() {
    return size;
  }

  LocalDate day(int group) {
    return LocalDate.ofEpochDay(days[group]);
  }

  /** The cells that a group is told by, and which conditions it meets. */
  DailyGroup series(int group) {
    return series.get(kinds[group]);
  }

  int rows(int group) {
    return rows[group];
  }

  double value(int group) {
    return values[group];
  }

  double denominator(int group) {
    return denominators[group];
  }

  DailyCounts counts(int group) {
    return counts[group];
  }

  /** How many rows were told of. */
  long all() {
    return all;
  }

  /** How many of those asked for have no day. */
  long undated() {
    return undated;
  }

  /** How many of those asked for are later than was asked for. */
  long later() {
    return later;
  }

  /** How many were not asked for. */
  long filtered() {
    return filtered;
  }

  /** How many cells have no number, where numbers were asked for. */
  long missing() {
    return missing;
  }

  /** How many have no denominator, where denominators were asked for. */
  long missingOver() {
    return missingOver;
  }

  /** How many rows have a numerator or a denominator only. */
  long halves() {
    return halves;
  }
}
