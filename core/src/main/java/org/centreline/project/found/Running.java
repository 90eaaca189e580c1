package org.centreline.project.found;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.centreline.project.found.Strand.Place;

/**
 * Knows running totals by themselves: numbers that never fall but where a year, a half-year, a
 * quarter or a month begins. What such a column gains is a number as well, though no measure counts
 * it.
 *
 * @param limit what is small
 */
public record Running(SmallLimit limit) {

  /** So many rises without a fall are no chance, if they are half of all steps. */
  private static final int RISES = 5;

  /** It begins with no more than so many gains: what only rises is no running total. */
  private static final int BEGINNING = 4;

  /** After how many months it may begin anew; 0 where it never does. */
  private static final int[] LENGTHS = {0, 12, 6, 3, 1};

  /**
   * When a running total begins anew.
   *
   * @param months how long it runs; 0 where it goes on
   * @param offset how many months after the beginning of the year it begins
   */
  private record Rest(int months, int offset) {

    long period(Place place) {
      if (months == 0) {
        return 0;
      }
      LocalDate day = Slots.day(place.label()).orElseThrow();
      return Math.floorDiv(day.getYear() * 12L + day.getMonthValue() - 1 - offset, months);
    }
  }

  /**
   * What each place of a running total holds the gains of: those since its beginning, itself the
   * last; empty where it is none.
   */
  public Map<Place, List<Place>> since(Strand strand) {
    boolean counts = strand.figures().values().stream().noneMatch(this::isValue);
    List<List<Place>> groups = groups(strand);
    if (!counts || groups.stream().allMatch(group -> group.size() <= RISES)) {
      return Map.of();
    }
    boolean dated =
        strand.figures().keySet().stream().allMatch(p -> Slots.day(p.label()).isPresent());
    for (int months : LENGTHS) {
      for (int offset = 0; offset < Math.max(1, months) && (dated || months == 0); offset++) {
        Rest rest = new Rest(months, offset);
        if (holds(strand, groups, rest)) {
          return since(groups, rest);
        }
      }
    }
    return Map.of();
  }

  private boolean isValue(Figure figure) {
    return figure.kind() == Figure.Kind.VALUE;
  }

  private static List<List<Place>> groups(Strand strand) {
    Map<Optional<String>, Map<String, Place>> groups = new LinkedHashMap<>();
    for (Place place : strand.figures().keySet()) {
      groups.computeIfAbsent(place.group(), any -> new TreeMap<>()).put(place.label(), place);
    }
    return groups.values().stream().map(one -> List.copyOf(one.values())).toList();
  }

  private boolean holds(Strand strand, List<List<Place>> groups, Rest rest) {
    int steps = 0;
    int rises = 0;
    double gain = 0;
    int begins = 0;
    double first = 0;
    for (List<Place> group : groups) {
      for (int t = 0; t < group.size(); t++) {
        if (t > 0 && rest.period(group.get(t)) == rest.period(group.get(t - 1))) {
          Figure before = strand.figures().get(group.get(t - 1));
          Figure now = strand.figures().get(group.get(t));
          if (limit.high(now) < limit.low(before)) {
            return false;
          }
          steps++;
          rises += limit.low(now) > limit.high(before) ? 1 : 0;
          gain += middle(now) - middle(before);
        } else {
          begins++;
          first += middle(strand.figures().get(group.get(t)));
        }
      }
    }
    boolean fromNothing = first / begins <= BEGINNING * gain / steps;
    return rises >= RISES && 2 * rises >= steps && fromNothing;
  }

  private double middle(Figure figure) {
    return (limit.low(figure) + limit.high(figure)) / 2;
  }

  private static Map<Place, List<Place>> since(List<List<Place>> groups, Rest rest) {
    Map<Place, List<Place>> since = new LinkedHashMap<>();
    for (List<Place> group : groups) {
      List<Place> run = new ArrayList<>();
      for (int t = 0; t < group.size(); t++) {
        if (t > 0 && rest.period(group.get(t)) != rest.period(group.get(t - 1))) {
          run.clear();
        }
        run.add(group.get(t));
        since.put(group.get(t), List.copyOf(run));
      }
    }
    return since;
  }
}
