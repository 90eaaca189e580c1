package org.centreline.project.found;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.centreline.project.found.Balance.Term;
import org.centreline.project.found.Strand.Place;
import org.centreline.series.Rhythm;

/**
 * The numbers of one group, or of all groups together, by periods of time.
 *
 * @param first the number of its first period, as its rhythm counts them
 * @param values what is known of each period from the first; NaN where something is hidden or
 *     missing
 * @param terms what each is made of; empty where something is missing
 */
record Course(long first, double[] values, List<List<Term>> terms) {

  /** Of more groups none is looked at alone: it would take too long. */
  private static final int GROUPS = 40;

  /** Fewer tell too little of whether they go with others. */
  private static final int FEWEST = 6;

  /** Those of all strands by how long their periods are; without dates, by their order. */
  static Map<Rhythm, List<Course>> all(SmallLimit limit, List<Strand> strands) {
    Map<Rhythm, List<Course>> all = new LinkedHashMap<>();
    Set<List<Object>> seen = new LinkedHashSet<>();
    for (Strand strand : strands) {
      Rhythm rhythm = Rhythm.valueOf(strand.reach());
      for (Course one : of(limit, strand, rhythm)) {
        // A copy tells nothing that the other does not.
        if (one.tells() && seen.add(List.of(rhythm, one.first, Arrays.toString(one.values)))) {
          all.computeIfAbsent(rhythm, any -> new ArrayList<>()).add(one);
        }
      }
    }
    return all;
  }

  private static List<Course> of(SmallLimit limit, Strand strand, Rhythm rhythm) {
    Map<Optional<String>, Map<Long, Place>> groups = new LinkedHashMap<>();
    for (Place place : strand.figures().keySet()) {
      Map<Long, Place> own = groups.computeIfAbsent(place.group(), any -> new TreeMap<>());
      Optional<LocalDate> day = Slots.day(place.label()).filter(any -> rhythm != Rhythm.IRREGULAR);
      own.put(day.map(rhythm::period).orElse((long) own.size()), place);
    }
    List<Course> courses = new ArrayList<>();
    if (groups.size() <= GROUPS) {
      groups.values().forEach(one -> courses.add(of(limit, strand, List.of(one))));
    }
    if (groups.size() > 1) {
      courses.add(of(limit, strand, List.copyOf(groups.values())));
    }
    return courses;
  }

  private static Course of(SmallLimit limit, Strand strand, List<Map<Long, Place>> groups) {
    Map<Long, List<Term>> terms = new TreeMap<>();
    for (Map<Long, Place> group : groups) {
      group.forEach(
          (period, place) ->
              terms
                  .computeIfAbsent(period, any -> new ArrayList<>())
                  .add(new Term(strand, place, 1)));
    }
    TreeMap<Long, List<Term>> sorted = new TreeMap<>(terms);
    long first = sorted.firstKey();
    int size = (int) Math.min(sorted.lastKey() - first + 1, Short.MAX_VALUE);
    double[] values = new double[size];
    List<List<Term>> made = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<Term> here = terms.getOrDefault(first + i, List.of());
      boolean whole = here.size() == groups.size();
      made.add(whole ? List.copyOf(here) : List.of());
      values[i] = whole ? here.stream().mapToDouble(one -> known(limit, one)).sum() : Double.NaN;
    }
    return new Course(first, values, List.copyOf(made));
  }

  private static double known(SmallLimit limit, Term term) {
    Figure figure = term.strand().figures().get(term.place());
    double low = limit.low(figure);
    return low == limit.high(figure) ? low : Double.NaN;
  }

  /** Whether enough of it is known, and most of it is not the same number, such as none. */
  private boolean tells() {
    Map<Double, Integer> times = new HashMap<>();
    int known = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        times.merge(value, 1, Integer::sum);
        known++;
      }
    }
    int most = times.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return known >= FEWEST && 2 * most <= known;
  }

  /** The number of its last period. */
  long last() {
    return first + values.length - 1;
  }

  double at(long period) {
    long i = period - first;
    return i < 0 || i >= values.length ? Double.NaN : values[(int) i];
  }

  /** What the number of a period is made of; empty where there is none. */
  List<Term> made(long period) {
    long i = period - first;
    return i < 0 || i >= values.length ? List.of() : terms.get((int) i);
  }
}
