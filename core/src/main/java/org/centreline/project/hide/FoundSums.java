package org.centreline.project.hide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.centreline.project.hide.Strand.Place;

/**
 * Finds columns that are the sum of others by their numbers: a file of the whole beside one of its
 * sites, all admissions beside those planned and the others, the same numbers twice. What is small
 * may be any small number, so that nothing that is hidden decides; three points must be known well
 * enough to tell, and no more than these may be wrong, as where a total was corrected later.
 *
 * @param limit what is small
 */
public record FoundSums(SmallLimit limit) {

  /** By fewer points numbers that have nothing to do with one another may add up. */
  private static final int FEWEST = 3;

  /** How much greater a number is than what is not known of its parts. */
  private static final int CLEAR = 4;

  /** Among more columns of one shape sums are looked for no more: it would take too long. */
  private static final int MOST = 40;

  /** Among more columns of one shape sums of three and more are looked for of all others alone. */
  private static final int FEW = 6;

  /** Of more parts than these a sum must be right at all points: there are many to be tried. */
  private static final int PAIR = 2;

  /**
   * A strand that is the sum of others.
   *
   * @param whole the sum
   * @param parts what it is made of, point by point or over all groups
   */
  public record Found(Strand whole, List<Strand> parts) {

    /** The places of a part that belong to a place of the whole. */
    public List<Place> places(Place place, Strand part) {
      return whole.groups() > 1 || part.figures().containsKey(place)
          ? List.of(place)
          : part.figures().keySet().stream()
              .filter(one -> one.label().equals(place.label()))
              .toList();
    }
  }

  /** All that are found; no whole is a part of another, nor found twice. */
  public List<Found> among(List<Strand> strands) {
    List<Found> found = new ArrayList<>();
    Set<Integer> wholes = new HashSet<>();
    Set<Integer> parts = new HashSet<>();
    for (Found one : candidates(strands)) {
      List<Integer> own = one.parts().stream().map(Strand::column).toList();
      boolean apart =
          !parts.contains(one.whole().column()) && own.stream().noneMatch(wholes::contains);
      if (apart && !wholes.contains(one.whole().column()) && holds(one)) {
        found.add(one);
        wholes.add(one.whole().column());
        parts.addAll(own);
      }
    }
    return found;
  }

  private static List<Found> candidates(List<Strand> strands) {
    List<Found> all = new ArrayList<>();
    for (Strand whole : strands) {
      List<Strand> alike =
          strands.stream()
              .filter(one -> one.column() != whole.column())
              .filter(one -> one.figures().keySet().equals(whole.figures().keySet()))
              .toList();
      for (Strand part : alike) {
        if (part.column() < whole.column()) {
          all.add(new Found(whole, List.of(part)));
        }
      }
      for (int i = 0; i < alike.size() && alike.size() <= MOST; i++) {
        for (int j = i + 1; j < alike.size(); j++) {
          if (alike.get(i).column() != alike.get(j).column()) {
            all.add(new Found(whole, List.of(alike.get(i), alike.get(j))));
          }
        }
      }
      addMany(whole, alike, all);
      if (whole.groups() == 1) {
        strands.stream()
            .filter(one -> one.column() != whole.column() && one.groups() > 1)
            .filter(one -> one.labels().equals(whole.labels()))
            .forEach(one -> addGroups(whole, one, all));
      }
    }
    all.sort(Comparator.comparingInt(one -> one.parts().size()));
    return all;
  }

  /** Sums of three columns and more, and of all. */
  private static void addMany(Strand whole, List<Strand> alike, List<Found> all) {
    Map<Integer, Strand> columns = new LinkedHashMap<>();
    alike.forEach(one -> columns.putIfAbsent(one.column(), one));
    List<Strand> each = List.copyOf(columns.values());
    if (each.size() > FEW) {
      all.add(new Found(whole, each));
      return;
    }
    for (int chosen = 0; chosen < 1 << each.size(); chosen++) {
      if (Integer.bitCount(chosen) > PAIR) {
        List<Strand> parts = new ArrayList<>();
        for (int i = 0; i < each.size(); i++) {
          if ((chosen >> i & 1) == 1) {
            parts.add(each.get(i));
          }
        }
        all.add(new Found(whole, parts));
      }
    }
  }

  /** All groups of another column together, and each alone. */
  private static void addGroups(Strand whole, Strand groups, List<Found> all) {
    all.add(new Found(whole, List.of(groups)));
    groups.figures().keySet().stream()
        .map(Place::group)
        .distinct()
        .forEach(group -> all.add(new Found(whole, List.of(groups.of(group)))));
  }

  /** Whether the numbers shown are such a sum, as far as they tell. */
  private boolean holds(Found found) {
    int clear = 0;
    int wrong = 0;
    for (Map.Entry<Place, Figure> one : found.whole().figures().entrySet()) {
      double low = 0;
      double high = 0;
      for (Strand part : found.parts()) {
        for (Place place : found.places(one.getKey(), part)) {
          Optional<Figure> figure = Optional.ofNullable(part.figures().get(place));
          low += figure.map(this::low).orElse(0.0);
          high += figure.map(this::high).orElse(0.0);
        }
      }
      Figure whole = one.getValue();
      if (!(low(whole) <= high && low <= high(whole))) {
        wrong++;
        if (found.parts().size() > PAIR) {
          return false;
        }
      } else if (low(whole) > 0 && low(whole) >= CLEAR * (high - low)) {
        clear++;
      }
    }
    return clear >= FEWEST && clear >= wrong;
  }

  private double low(Figure figure) {
    return figure.isSmall() ? 1 : Math.max(0, figure.shown() - limit.rounding());
  }

  private double high(Figure figure) {
    return figure.isSmall()
        ? limit.least() - 1
        : figure.shown() == 0 ? 0 : figure.shown() + limit.rounding();
  }
}
