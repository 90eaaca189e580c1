package org.centreline.project.found;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.centreline.project.found.Balances.Balance.Term;
import org.centreline.project.found.Slots.Span;
import org.centreline.project.found.Strand.Place;
import org.centreline.series.Rhythm;

/**
 * What everybody can work out of one column, by periods: its numbers as they are, its groups
 * together, its months together, what it gains.
 */
final class Reckoning {

  /** Of more groups none is looked at alone: it would take too long. */
  private static final int GROUPS = 40;

  private final Strand strand;
  private final boolean plain;
  private final int[] slots;
  private final double[] low;
  private final double[] high;
  private final List<List<Term>> terms = new ArrayList<>();

  /**
   * A number of one period.
   *
   * @param group whose; empty where there is none
   * @param period which
   * @param signs what it is made of
   */
  private record Cell(Optional<String> group, Figure.Period period, Map<Place, Integer> signs) {

    Optional<LocalDate> day() {
      return Slots.day(period.label());
    }
  }

  /** Makes sides of one strand. */
  record Maker(Slots slots, SmallLimit limit, Strand strand, boolean grouped) {

    Maker(Slots slots, SmallLimit limit, Strand strand) {
      this(slots, limit, strand, strand.isGrouped());
    }

    /** One group alone is no group among others. */
    private Optional<String> group(Place place) {
      return grouped ? place.group() : Optional.empty();
    }

    /** The sides by the kind of their periods, and whether they are told apart by groups. */
    Map<List<Object>, List<Reckoning>> all(List<Span> spans) {
      Map<List<Object>, List<Reckoning>> all = new LinkedHashMap<>();
      add(cells(), true, spans, all);
      Map<Place, List<Place>> since = new Running(limit).since(strand);
      if (!since.isEmpty()) {
        add(gains(since), false, spans, all);
      }
      return all;
    }

    private void add(
        List<Cell> cells, boolean plain, List<Span> spans, Map<List<Object>, List<Reckoning>> all) {
      Rhythm own = Rhythm.valueOf(strand.reach());
      put(all, own, grouped, side(cells, plain, cell -> slots.of(cell.group(), cell.period()), 1));
      if (grouped) {
        put(all, own, false, together(cells, cell -> slots.of(Optional.empty(), cell.period()), 1));
        for (List<Cell> alone : groups(cells)) {
          put(
              all,
              own,
              false,
              together(alone, cell -> slots.of(Optional.empty(), cell.period()), 1));
        }
      }
      for (Span span : spans) {
        int times = times(own, span);
        if (times > 1) {
          boolean last = span.offset() == span.months() - 1;
          for (int later : last ? new int[] {0, span.offset()} : new int[] {0}) {
            put(all, span.rhythm(), grouped, together(cells, in(span, later, false), times));
            if (grouped) {
              put(all, span.rhythm(), false, together(cells, in(span, later, true), times));
            }
          }
        }
      }
    }

    /** Each group alone, where there are not too many. */
    private static List<List<Cell>> groups(List<Cell> cells) {
      Map<Optional<String>, List<Cell>> groups = new LinkedHashMap<>();
      for (Cell cell : cells) {
        groups.computeIfAbsent(cell.group(), any -> new ArrayList<>()).add(cell);
      }
      return groups.size() > 1 && groups.size() <= GROUPS
          ? List.copyOf(groups.values())
          : List.of();
    }

    /** All groups together between the days of a list, the last of which is the end. */
    Reckoning between(List<LocalDate> days) {
      return together(
          cells(),
          cell -> {
            int at = cell.day().map(day -> Collections.binarySearch(days, day)).orElse(days.size());
            int segment = at < 0 ? -at - 2 : at;
            return segment < days.size() - 1 ? segment : -1;
          },
          0);
    }

    /** The days on which its periods begin, and on which the last ends; none where it has none. */
    Set<LocalDate> days() {
      Rhythm own = Rhythm.valueOf(strand.reach());
      TreeSet<LocalDate> days = new TreeSet<>();
      strand.figures().keySet().forEach(place -> Slots.day(place.label()).ifPresent(days::add));
      if (own != Rhythm.IRREGULAR && !days.isEmpty()) {
        days.add(own.later(days.last(), 1, days.last().getDayOfMonth()));
      }
      return days;
    }

    private static void put(
        Map<List<Object>, List<Reckoning>> all, Rhythm rhythm, boolean grouped, Reckoning side) {
      if (side.slots.length >= SumTrial.FEWEST) {
        all.computeIfAbsent(List.of(rhythm, grouped), any -> new ArrayList<>()).add(side);
      }
    }

    /** How many of its periods make a greater one; 0 where that is not known. */
    private static int times(Rhythm own, Span span) {
      int months =
          own == Rhythm.MONTH ? 1 : own == Rhythm.IRREGULAR ? 0 : new Span(own, 0).months();
      boolean known = own.ordinal() >= Rhythm.MONTH.ordinal() && months > 0;
      return known && span.rhythm() != Rhythm.IRREGULAR ? span.months() / months : 0;
    }

    private Function<Cell, Integer> in(Span span, int later, boolean whole) {
      return cell ->
          cell.day()
              .map(
                  day ->
                      slots.of(
                          whole ? Optional.empty() : cell.group(), span, day.plusMonths(later)))
              .orElse(-1);
    }

    private List<Cell> cells() {
      List<Cell> cells = new ArrayList<>();
      strand
          .figures()
          .forEach(
              (place, one) -> cells.add(new Cell(group(place), one.period(), Map.of(place, 1))));
      return cells;
    }

    /** What is gained from one period to the next, where none lies between. */
    private List<Cell> gains(Map<Place, List<Place>> since) {
      List<Cell> cells = new ArrayList<>();
      since.forEach(
          (place, run) -> {
            Figure.Period period = strand.figures().get(place).period();
            Map<Place, Integer> signs = new LinkedHashMap<>(Map.of(place, 1));
            if (run.size() > 1) {
              signs.put(run.get(run.size() - 2), -1);
            }
            if (run.size() == 1 || isNext(run.get(run.size() - 2), place)) {
              cells.add(new Cell(group(place), period, signs));
            }
          });
      return cells;
    }

    private boolean isNext(Place before, Place place) {
      Rhythm own = Rhythm.valueOf(strand.reach());
      return Slots.day(before.label()).isEmpty()
          || Slots.day(place.label()).isEmpty()
          || own.period(Slots.day(place.label()).get())
              == own.period(Slots.day(before.label()).get()) + 1;
    }

    private Reckoning together(List<Cell> cells, Function<Cell, Integer> slot, int times) {
      return side(cells, false, slot, times);
    }

    private Reckoning side(
        List<Cell> cells, boolean plain, Function<Cell, Integer> slot, int times) {
      Map<Integer, Map<Place, Integer>> signs = new TreeMap<>();
      Map<Integer, Map<Optional<String>, Integer>> many = new TreeMap<>();
      for (Cell cell : cells) {
        int at = slot.apply(cell);
        if (at >= 0) {
          Map<Place, Integer> here = signs.computeIfAbsent(at, any -> new LinkedHashMap<>());
          cell.signs().forEach((place, sign) -> here.merge(place, sign, Integer::sum));
          many.computeIfAbsent(at, any -> new LinkedHashMap<>())
              .merge(cell.group(), 1, Integer::sum);
        }
      }
      signs
          .keySet()
          .removeIf(at -> many.get(at).values().stream().anyMatch(n -> times > 0 && n != times));
      signs.values().forEach(here -> here.values().removeIf(sign -> sign == 0));
      return new Reckoning(this, plain, signs);
    }
  }

  private Reckoning(Maker maker, boolean plain, Map<Integer, Map<Place, Integer>> signs) {
    strand = maker.strand();
    this.plain = plain;
    slots = signs.keySet().stream().mapToInt(Integer::intValue).toArray();
    low = new double[slots.length];
    high = new double[slots.length];
    for (int i = 0; i < slots.length; i++) {
      List<Term> here = new ArrayList<>();
      for (Map.Entry<Place, Integer> one : signs.get(slots[i]).entrySet()) {
        Figure figure = strand.figures().get(one.getKey());
        int sign = one.getValue();
        low[i] += sign > 0 ? maker.limit().low(figure) : -maker.limit().high(figure);
        high[i] += sign > 0 ? maker.limit().high(figure) : -maker.limit().low(figure);
        here.add(new Term(strand, one.getKey(), sign));
      }
      low[i] = Math.max(0, low[i]);
      terms.add(here);
    }
  }

  /** Parts of a column together, of which each is a measure of its own. */
  Reckoning(List<Reckoning> parts) {
    strand = parts.get(0).strand;
    plain = false;
    Map<Integer, List<int[]>> at = new TreeMap<>();
    for (int k = 0; k < parts.size(); k++) {
      for (int i = 0; i < parts.get(k).size(); i++) {
        at.computeIfAbsent(parts.get(k).slot(i), any -> new ArrayList<>()).add(new int[] {k, i});
      }
    }
    slots = at.keySet().stream().mapToInt(Integer::intValue).toArray();
    low = new double[slots.length];
    high = new double[slots.length];
    for (int i = 0; i < slots.length; i++) {
      List<Term> here = new ArrayList<>();
      for (int[] one : at.get(slots[i])) {
        low[i] += parts.get(one[0]).low(one[1]);
        high[i] += parts.get(one[0]).high(one[1]);
        here.addAll(parts.get(one[0]).terms(one[1]));
      }
      terms.add(here);
    }
  }

  Strand strand() {
    return strand;
  }

  /** Whether these are the numbers as they are shown. */
  boolean isPlain() {
    return plain;
  }

  int size() {
    return slots.length;
  }

  int slot(int i) {
    return slots[i];
  }

  double low(int i) {
    return low[i];
  }

  double high(int i) {
    return high[i];
  }

  List<Term> terms(int i) {
    return terms.get(i);
  }
}
