package org.centreline.csv.daily;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.centreline.csv.daily.DailyQuestion.Detail;

/** The groups of an answer in some forty bytes each, to be told once more. */
final class KeptGroups {

  private static final int NO_DAY = Integer.MIN_VALUE;

  private record Series(List<String> by, List<Boolean> met) {}

  private final Map<Series, Integer> codes = new HashMap<>();
  private final List<Series> series = new ArrayList<>();
  private int[] days = new int[64];
  private int[] kinds = new int[64];
  private long[] rows = new long[64];
  private double[] values = new double[64];
  private double[] denominators = new double[64];
  private DailyCounts[] counts = new DailyCounts[64];
  private int size;

  /** Keeps one more. */
  void add(DailyGroup group) {
    if (size == days.length) {
      int room = 2 * size;
      days = Arrays.copyOf(days, room);
      kinds = Arrays.copyOf(kinds, room);
      rows = Arrays.copyOf(rows, room);
      values = Arrays.copyOf(values, room);
      denominators = Arrays.copyOf(denominators, room);
      counts = Arrays.copyOf(counts, room);
    }
    days[size] = group.day().map(day -> Math.toIntExact(day.toEpochDay())).orElse(NO_DAY);
    kinds[size] = code(new Series(group.by(), group.met()));
    rows[size] = group.rows();
    values[size] = group.value();
    denominators[size] = group.denominator();
    counts[size] = group.counts();
    size++;
  }

  private int code(Series found) {
    Integer known = codes.putIfAbsent(found, series.size());
    if (known == null) {
      series.add(found);
      return series.size() - 1;
    }
    return known;
  }

  int size() {
    return size;
  }

  /** Tells all of them, in the order in which they came. */
  void tell(Consumer<DailyGroup> groups) {
    for (int i = 0; i < size; i++) {
      groups.accept(group(i));
    }
  }

  private DailyGroup group(int at) {
    Optional<LocalDate> day =
        days[at] == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(days[at]));
    Series told = series.get(kinds[at]);
    return new DailyGroup(
        day, told.by(), told.met(), rows[at], values[at], denominators[at], counts[at]);
  }

  /**
   * The same without what tells groups apart; added in an order of its own, whatever came first.
   */
  KeptGroups together(Detail detail) {
    Integer[] order = new Integer[size];
    Arrays.setAll(order, i -> i);
    int[] ranks = ranks();
    Arrays.sort(
        order,
        (a, b) -> {
          int byDay = Integer.compare(days[a], days[b]);
          int byMet = byDay != 0 ? byDay : met(a).toString().compareTo(met(b).toString());
          boolean numbers = byMet == 0 && detail == Detail.NUMBERS;
          int byValue = numbers ? Double.compare(values[a], values[b]) : byMet;
          return byValue != 0 ? byValue : Integer.compare(ranks[kinds[a]], ranks[kinds[b]]);
        });
    KeptGroups whole = new KeptGroups();
    int before = -1;
    for (int at : order) {
      boolean same =
          before >= 0
              && days[at] == days[before]
              && met(at).equals(met(before))
              && (detail == Detail.SUMS || Double.compare(values[at], values[before]) == 0);
      if (same) {
        whole.addToLast(group(at), detail);
      } else {
        DailyGroup one = group(at);
        whole.add(
            new DailyGroup(
                one.day(),
                List.of(),
                one.met(),
                one.rows(),
                one.value(),
                one.denominator(),
                one.counts()));
      }
      before = at;
    }
    return whole;
  }

  private List<Boolean> met(int at) {
    return series.get(kinds[at]).met();
  }

  /** The place of each series among the others by its cells. */
  private int[] ranks() {
    Integer[] order = new Integer[series.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> compare(series.get(a).by(), series.get(b).by()));
    int[] ranks = new int[order.length];
    for (int rank = 0; rank < order.length; rank++) {
      ranks[order[rank]] = rank;
    }
    return ranks;
  }

  private static int compare(List<String> a, List<String> b) {
    for (int i = 0; i < a.size(); i++) {
      int order = a.get(i).compareTo(b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private void addToLast(DailyGroup more, Detail detail) {
    int last = size - 1;
    rows[last] += more.rows();
    if (detail == Detail.SUMS) {
      values[last] = sum(values[last], more.value());
      denominators[last] = sum(denominators[last], more.denominator());
      if (counts[last] != DailyCounts.NONE) {
        counts[last] = counts[last].and(more.counts());
      }
    }
  }

  /** A sum without a number among its parts is none. */
  private static double sum(double a, double b) {
    return Double.isNaN(a) ? b : Double.isNaN(b) ? a : a + b;
  }
}
