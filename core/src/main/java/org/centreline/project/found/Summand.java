package org.centreline.project.found;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.centreline.project.found.Found.At;
import org.centreline.project.found.Slots.Span;
import org.centreline.project.found.Strand.Place;

/** Numbers of a strand as they may stand in a sum: as they are, of some groups, or put together. */
final class Summand {

  /** Makes the parts of a pack. */
  record Maker(Slots slots, SmallLimit limit) {

    /** A strand as it is. */
    Summand plain(Strand strand) {
      return strand.isGrouped()
          ? of(strand, any -> true, place -> slots.of(place.group(), period(strand, place)), false)
          : together(strand, any -> true);
    }

    /** One group of a strand. */
    Summand alone(Strand strand, Optional<String> group) {
      return together(strand, group::equals);
    }

    /** Some groups of a strand together. */
    Summand together(Strand strand, Predicate<Optional<String>> groups) {
      return of(strand, groups, place -> slots.of(Optional.empty(), period(strand, place)), false);
    }

    /**
     * The periods of a strand put together to greater ones.
     *
     * @param span the greater
     * @param last whether those are called by their last month
     * @param together whether groups are put together too
     */
    Summand coarser(Strand strand, Span span, boolean last, boolean together) {
      boolean whole = together || !strand.isGrouped();
      Function<Optional<String>, Optional<String>> name = group -> whole ? Optional.empty() : group;
      return of(strand, any -> true, place -> slot(place, span, last, name), true);
    }

    /** The periods of one group of a strand put together to greater ones. */
    Summand coarser(Strand strand, Optional<String> group, Span span, boolean last) {
      return of(
          strand, group::equals, place -> slot(place, span, last, any -> Optional.empty()), true);
    }

    /** Below 0 where a place has no day. */
    private int slot(
        Place place, Span span, boolean last, Function<Optional<String>, Optional<String>> name) {
      int later = last ? span.offset() : 0;
      return Slots.day(place.label())
          .map(day -> slots.of(name.apply(place.group()), span, day.plusMonths(later)))
          .orElse(-1);
    }

    private static Figure.Period period(Strand strand, Place place) {
      return strand.figures().get(place).period();
    }

    private Summand of(
        Strand strand,
        Predicate<Optional<String>> groups,
        Function<Place, Integer> slot,
        boolean many) {
      Map<Integer, List<Place>> own = new TreeMap<>();
      for (Place place : strand.figures().keySet()) {
        int at = groups.test(place.group()) ? slot.apply(place) : -1;
        if (at >= 0) {
          own.computeIfAbsent(at, any -> new ArrayList<>()).add(place);
        }
      }
      own.values().removeIf(places -> many && places.size() < 2);
      return new Summand(strand, own, limit);
    }
  }

  private final Strand strand;
  private final List<List<Place>> places;
  private final int[] at;
  private final double[] low;
  private final double[] high;
  private final boolean together;
  private final boolean count;
  private final double middle;
  private final List<int[]> inTime = new ArrayList<>();

  private Summand(Strand strand, Map<Integer, List<Place>> own, SmallLimit limit) {
    this.strand = strand;
    together = own.values().stream().anyMatch(Summand::isOfGroups);
    this.places = List.copyOf(own.values());
    at = own.keySet().stream().mapToInt(Integer::intValue).toArray();
    low = new double[at.length];
    high = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      for (Place place : places.get(i)) {
        Figure figure = strand.figures().get(place);
        low[i] += limit.low(figure);
        high[i] += limit.high(figure);
      }
    }
    count = strand.figures().values().stream().noneMatch(f -> f.kind() == Figure.Kind.VALUE);
    middle =
        IntStream.range(0, at.length)
            .mapToDouble(i -> (low[i] + high[i]) / 2)
            .filter(number -> number < Double.POSITIVE_INFINITY)
            .average()
            .orElse(Double.NaN);
  }

  private static boolean isOfGroups(List<Place> places) {
    return places.stream().map(Place::group).distinct().count() > 1;
  }

  Strand strand() {
    return strand;
  }

  int column() {
    return strand.column();
  }

  int size() {
    return at.length;
  }

  int slot(int i) {
    return at[i];
  }

  double low(int i) {
    return low[i];
  }

  double high(int i) {
    return high[i];
  }

  List<Place> places(int i) {
    return places.get(i);
  }

  /** Where a slot is; below 0 where there is none. */
  int find(int slot) {
    return Arrays.binarySearch(at, slot);
  }

  /** Where these have what belongs to a slot. */
  static List<At> at(int slot, List<Summand> parts) {
    List<At> here = new ArrayList<>();
    for (Summand part : parts) {
      int i = part.find(slot);
      if (i >= 0) {
        part.places(i).forEach(place -> here.add(new At(part.strand(), place)));
      }
    }
    return here;
  }

  /** Whether it counts people, as far as is known. */
  boolean isCount() {
    return count;
  }

  /** The mean of its numbers as far as they are known. */
  double middle() {
    return middle;
  }

  /** The positions of each group in the order of time. */
  List<int[]> inTime() {
    if (inTime.isEmpty()) {
      inTime.addAll(sorted());
    }
    return inTime;
  }

  /** The group of a number; none where some are put together. */
  private Optional<String> group(int i) {
    return together ? Optional.empty() : places.get(i).get(0).group();
  }

  private List<int[]> sorted() {
    Map<Optional<String>, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < at.length; i++) {
      groups.computeIfAbsent(group(i), any -> new ArrayList<>()).add(i);
    }
    List<int[]> all = new ArrayList<>();
    for (List<Integer> one : groups.values()) {
      one.sort(Comparator.comparing((Integer i) -> places.get(i).get(0).label()));
      all.add(one.stream().mapToInt(Integer::intValue).toArray());
    }
    return all;
  }
}
