package org.centreline.project.found;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongToDoubleFunction;
import org.centreline.project.found.Balances.Balance;
import org.centreline.project.found.Balances.Balance.Term;
import org.centreline.project.found.Succession.Sum;
import org.centreline.series.Rhythm;

/**
 * Finds sums of columns that are the same number in other ways than a whole and its parts: two and
 * two, three and three, the caseload of a month and that of the month before with who came and
 * without who left, last year's number beside that of last year, two that are a number together
 * that no column holds. It looks at numbers that are shown as they are, and at nothing else.
 */
final class SignedSums {

  /** Among more of one rhythm only the first are looked at, and by threes fewer. */
  private static final int MOST = 80;

  private static final int MOST_THREES = 24;

  /** Sums that are the same at so many periods in a row are looked at closely. */
  private static final int WINDOW = 4;

  private static final int MOST_TIMES = 100_000;

  private final Rhythm rhythm;
  private final List<Succession> successions;
  private final List<Sum> sums = new ArrayList<>();
  private final Map<List<Object>, List<Integer>> windows = new HashMap<>();
  private final Set<List<Integer>> tried = new HashSet<>();
  private final List<Balance> found = new ArrayList<>();

  private SignedSums(Rhythm rhythm, List<Succession> successions) {
    this.rhythm = rhythm;
    this.successions = successions.size() > MOST ? successions.subList(0, MOST) : successions;
  }

  /** All that are found, where numbers are shown as they are. */
  static List<Balance> of(SmallLimit limit, List<Strand> strands) {
    List<Balance> found = new ArrayList<>();
    if (limit.keepsRests()) {
      Succession.all(limit, strands)
          .forEach((rhythm, all) -> found.addAll(new SignedSums(rhythm, all).all()));
    }
    return found;
  }

  private List<Balance> all() {
    for (int i = 0; i < successions.size(); i++) {
      for (int j = 0; j < i; j++) {
        multiples(successions.get(i), successions.get(j));
        multiples(successions.get(j), successions.get(i));
        days(successions.get(i), successions.get(j));
      }
    }
    atOneTime();
    overTime();
    return found;
  }

  private void atOneTime() {
    int singles = successions.size();
    successions.forEach(one -> take(Sum.of(0, one)));
    pairs(0).forEach(this::take);
    if (successions.size() <= MOST_THREES) {
      for (int i = 0; i < successions.size(); i++) {
        for (int j = 0; j < i; j++) {
          for (int k = 0; k < j; k++) {
            take(Sum.of(0, successions.get(i), successions.get(j), successions.get(k)));
          }
        }
      }
    }
    // A whole beside two or three parts is found elsewhere, with less to speak for it, but for
    // labels that name the same periods in other words.
    int from = rhythm == Rhythm.IRREGULAR ? 0 : singles;
    for (int i = singles; i < sums.size(); i++) {
      lookFor(sums.get(i), i, from);
    }
  }

  private void overTime() {
    for (int before : new int[] {1, year()}) {
      if (before > 0) {
        successions.forEach(one -> lookFor(Sum.of(before, one), -1, 0));
        pairs(before).forEach(one -> lookFor(one, -1, 0));
      }
    }
    for (Succession earlier : successions) {
      for (Succession now : successions) {
        lookFor(new Sum(List.of(earlier, now), List.of(1, 0)), -1, 0);
      }
    }
  }

  private int year() {
    return switch (rhythm) {
      case MONTH -> 12;
      case QUARTER -> 4;
      case HALF_YEAR -> 2;
      default -> 0;
    };
  }

  private List<Sum> pairs(int before) {
    List<Sum> pairs = new ArrayList<>();
    for (int i = 0; i < successions.size(); i++) {
      for (int j = 0; j < i; j++) {
        pairs.add(Sum.of(before, successions.get(i), successions.get(j)));
      }
    }
    return pairs;
  }

  private void take(Sum sum) {
    int number = sums.size();
    sums.add(sum);
    for (long period = sum.first(); period <= sum.last() - WINDOW + 1; period++) {
      window(sum, period, number);
    }
  }

  private void window(Sum sum, long period, int number) {
    Double[] values = values(sum, period);
    if (values.length > 0) {
      windows
          .computeIfAbsent(List.of(period, Arrays.asList(values)), any -> new ArrayList<>())
          .add(number);
    }
  }

  /** The numbers of some periods in a row; none where one is not known or all are the same. */
  private static Double[] values(Sum sum, long period) {
    Double[] values = new Double[WINDOW];
    boolean differ = false;
    for (int i = 0; i < WINDOW; i++) {
      values[i] = sum.at(period + i);
      if (Double.isNaN(values[i])) {
        return new Double[0];
      }
      differ |= !values[i].equals(values[0]);
    }
    return differ ? values : new Double[0];
  }

  /**
   * Looks for sums at one time that are the same.
   *
   * @param own its number among these, below which others are looked for; -1 where it is none
   * @param from the first number that is looked at
   */
  private void lookFor(Sum sum, int own, int from) {
    Set<Integer> seen = new HashSet<>();
    for (long period = sum.first(); period <= sum.last() - WINDOW + 1; period++) {
      Double[] values = values(sum, period);
      List<Integer> same = windows.getOrDefault(List.of(period, Arrays.asList(values)), List.of());
      for (int other : same) {
        boolean apart = other >= from && (own < 0 || other < own);
        if (apart && seen.add(other) && !sum.shares(sums.get(other))) {
          found.addAll(sum.balances(sums.get(other)));
        }
      }
    }
  }

  /** One that is another so many times, and a number that no column holds. */
  private void multiples(Succession one, Succession other) {
    long first = Math.max(one.first(), other.first());
    long last = Math.min(one.last(), other.last());
    long known = known(one, other, first, last, Double.NaN);
    long next = known(one, other, known, last, other.at(known));
    double times = (one.at(next) - one.at(known)) / (other.at(next) - other.at(known));
    double more = one.at(known) - times * other.at(known);
    boolean whole = times == Math.rint(times) && times != 0 && Math.abs(times) < MOST_TIMES;
    if (whole && (times != 1 || more != 0)) {
      followed(one, other, (int) times, period -> more);
    }
  }

  /** The first period at which both are known, and the other is no such number. */
  private static long known(Succession one, Succession other, long from, long last, double but) {
    long period = from;
    while (period <= last
        && (Double.isNaN(one.at(period) + other.at(period)) || other.at(period) == but)) {
      period++;
    }
    return period;
  }

  /** Two that are as many as the days of the month together. */
  private void days(Succession one, Succession other) {
    if (rhythm == Rhythm.MONTH) {
      followed(one, other, -1, period -> days(one.made(period)));
    }
  }

  private static double days(List<Term> terms) {
    return terms.isEmpty()
        ? Double.NaN
        : Slots.day(terms.get(0).place().label()).orElseThrow().lengthOfMonth();
  }

  private void followed(Succession one, Succession other, int times, LongToDoubleFunction more) {
    Map<Double, Integer> seen = new HashMap<>();
    List<Balance> same = new ArrayList<>();
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    int right = 0;
    for (long period = one.first(); period <= one.last(); period++) {
      double value = other.at(period);
      double off = one.at(period) - times * value - more.applyAsDouble(period);
      if (off == 0) {
        right++;
        seen.merge(value, 1, Integer::sum);
        least = Math.min(least, value);
        most = Math.max(most, value);
      } else if (!Double.isNaN(off)) {
        // Of what every two columns may be by chance, nothing is wrong.
        return;
      }
      List<Term> made = one.made(period);
      List<Term> of = other.made(period);
      if (!made.isEmpty() && !of.isEmpty()) {
        same.add(new Balance(made, repeated(of, times), more.applyAsDouble(period)));
      }
    }
    if (right > Succession.FEWEST
        && Sum.bits(seen, right, most - least) * (right - 2) / right >= Sum.ENOUGH) {
      found.addAll(same);
    }
  }

  private static List<Term> repeated(List<Term> terms, int times) {
    return terms.stream().map(one -> new Term(one.strand(), one.place(), times)).toList();
  }
}
