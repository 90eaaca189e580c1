package org.centreline.project.found;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.centreline.project.found.Balances.Balance;
import org.centreline.project.found.Balances.Balance.Term;
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
record Succession(long first, double[] values, List<List<Term>> terms) {

  /** Of more groups none is looked at alone: it would take too long. */
  private static final int GROUPS = 40;

  /** Fewer tell too little of whether they go with others. */
  static final int FEWEST = 6;

  /** Those of all strands by how long their periods are; without dates, by their order. */
  static Map<Rhythm, List<Succession>> all(SmallLimit limit, List<Strand> strands) {
    Map<Rhythm, List<Succession>> all = new LinkedHashMap<>();
    Set<List<Object>> seen = new LinkedHashSet<>();
    for (Strand strand : strands) {
      Rhythm rhythm = Rhythm.valueOf(strand.reach());
      for (Succession one : of(limit, strand, rhythm)) {
        // A copy tells nothing that the other does not.
        if (one.tells() && seen.add(List.of(rhythm, one.first, Arrays.toString(one.values)))) {
          all.computeIfAbsent(rhythm, any -> new ArrayList<>()).add(one);
        }
      }
    }
    return all;
  }

  private static List<Succession> of(SmallLimit limit, Strand strand, Rhythm rhythm) {
    Map<Optional<String>, Map<Long, Place>> groups = new LinkedHashMap<>();
    for (Place place : strand.figures().keySet()) {
      Map<Long, Place> own = groups.computeIfAbsent(place.group(), any -> new TreeMap<>());
      Optional<LocalDate> day = Slots.day(place.label()).filter(any -> rhythm != Rhythm.IRREGULAR);
      own.put(day.map(rhythm::period).orElse((long) own.size()), place);
    }
    List<Succession> successions = new ArrayList<>();
    if (groups.size() <= GROUPS) {
      groups.values().forEach(one -> successions.add(of(limit, strand, List.of(one))));
    }
    if (groups.size() > 1) {
      successions.add(of(limit, strand, List.copyOf(groups.values())));
    }
    return successions;
  }

  private static Succession of(SmallLimit limit, Strand strand, List<Map<Long, Place>> groups) {
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
    return new Succession(first, values, List.copyOf(made));
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

  /**
   * Up to three successions added up, each as it was some periods before.
   *
   * @param parts what is added up
   * @param before by how many periods each is earlier
   */
  record Sum(List<Succession> parts, List<Integer> before) {

    /** So much must speak for two sums that are the same, in bits: by chance one of 10^12 is. */
    static final double ENOUGH = 40;

    /** Less for those of a time before, of which fewer are tried and often fewer are known. */
    private static final double ENOUGH_BEFORE = 28;

    /** All at one time. */
    static Sum of(int before, Succession... parts) {
      return new Sum(List.of(parts), Collections.nCopies(parts.length, before));
    }

    double at(long period) {
      double sum = 0;
      for (int i = 0; i < parts.size(); i++) {
        sum += parts.get(i).at(period - before.get(i));
      }
      return sum;
    }

    /** What the sum of a period is made of; empty where something is missing. */
    private List<Term> made(long period) {
      List<Term> made = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        List<Term> part = parts.get(i).made(period - before.get(i));
        if (part.isEmpty()) {
          return List.of();
        }
        made.addAll(part);
      }
      return made;
    }

    long first() {
      long first = Long.MAX_VALUE;
      for (int i = 0; i < parts.size(); i++) {
        first = Math.min(first, parts.get(i).first() + before.get(i));
      }
      return first;
    }

    long last() {
      long last = Long.MIN_VALUE;
      for (int i = 0; i < parts.size(); i++) {
        Succession part = parts.get(i);
        last = Math.max(last, part.last() + before.get(i));
      }
      return last;
    }

    /** Whether something is in both, so that only the rest is the same. */
    boolean shares(Sum other) {
      for (int i = 0; i < parts.size(); i++) {
        for (int j = 0; j < other.parts.size(); j++) {
          if (parts.get(i) == other.parts.get(j) && before.get(i).equals(other.before.get(j))) {
            return true;
          }
        }
      }
      return false;
    }

    /** The balances of all periods, where enough speaks for it that this sum is the other. */
    List<Balance> balances(Sum other) {
      Map<Double, Integer> times = new HashMap<>();
      int right = 0;
      int wrong = 0;
      double least = Double.POSITIVE_INFINITY;
      double most = Double.NEGATIVE_INFINITY;
      for (long period = first(); period <= last(); period++) {
        double one = at(period);
        double two = other.at(period);
        if (one == two) {
          right++;
          times.merge(one, 1, Integer::sum);
          least = Math.min(least, one);
          most = Math.max(most, one);
        } else if (!Double.isNaN(one - two)) {
          wrong++;
        }
      }
      boolean found = right >= FEWEST && 5 * wrong <= right;
      double enough = before.contains(0) ? ENOUGH : ENOUGH_BEFORE;
      return found && bits(times, right, most - least) >= enough ? found(other) : List.of();
    }

    /** How little likely it is that numbers so spread would be the same by chance. */
    static double bits(Map<Double, Integer> times, int all, double range) {
      double alike = 0;
      for (int many : times.values()) {
        alike += (double) many * (many - 1);
      }
      double chance = Math.max(alike / ((double) all * (all - 1)), 1 / (range + 1));
      return -all * StrictMath.log(chance) / StrictMath.log(2);
    }

    private List<Balance> found(Sum other) {
      List<Balance> found = new ArrayList<>();
      for (long period = first(); period <= last(); period++) {
        List<Term> left = made(period);
        List<Term> right = other.made(period);
        boolean said =
            at(period) != other.at(period) && !Double.isNaN(at(period) - other.at(period));
        if (!left.isEmpty() && !right.isEmpty() && !said) {
          found.add(new Balance(left, right));
        }
      }
      return found;
    }
  }
}
