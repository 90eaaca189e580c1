package org.centreline.project.found;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.centreline.project.found.Slots.Span;
import org.centreline.project.found.Strand.Place;
import org.centreline.series.Rhythm;

/**
 * Finds sums of two columns that are the same number, though none of them is shown: months of one
 * file and sites of another by the quarter. Where so much is hidden that nothing speaks for it, it
 * is enough that nothing speaks against it.
 */
public final class Balances {

  /** Where nothing speaks for it, so many periods must not speak against it. */
  private static final int SILENT = 6;

  private final List<Balance> found = new ArrayList<>();

  private Balances() {}

  /**
   * All that are found.
   *
   * @param limit what is small
   * @param strands all columns of a pack, in every shape that is shown
   * @param asked of which rows each is, such as those of one ward
   */
  public static List<Balance> of(
      SmallLimit limit, List<Strand> strands, Function<Strand, ?> asked) {
    List<Strand> counts = once(strands.stream().filter(Balances::isCount).toList());
    Set<Span> spans = new LinkedHashSet<>();
    for (Strand strand : counts) {
      Rhythm rhythm = Rhythm.valueOf(strand.reach());
      if (rhythm.ordinal() > Rhythm.MONTH.ordinal() && rhythm != Rhythm.IRREGULAR) {
        for (Place place : strand.figures().keySet()) {
          Slots.day(place.label())
              .ifPresent(day -> spans.add(new Span(rhythm, Slots.offset(rhythm, day))));
        }
      }
    }
    Slots slots = new Slots();
    List<Reckoning.Maker> makers =
        counts.stream().map(one -> new Reckoning.Maker(slots, limit, one)).toList();
    Balances all = new Balances();
    families(makers, List.copyOf(spans), asked).values().forEach(all::look);
    all.lookBetweenDays(makers);
    all.found.addAll(SignedSums.of(limit, counts));
    all.found.addAll(Blocks.of(limit, counts));
    return all.found;
  }

  /** What can be worked out of each column, and of rows asked for one by one together. */
  private static Map<List<Object>, List<Reckoning>> families(
      List<Reckoning.Maker> makers, List<Span> spans, Function<Strand, ?> asked) {
    Map<List<Object>, List<Reckoning>> families = new LinkedHashMap<>();
    Map<List<Object>, Map<Object, Reckoning>> apart = new LinkedHashMap<>();
    for (Reckoning.Maker maker : makers) {
      Strand strand = maker.strand();
      maker
          .all(spans)
          .forEach(
              (kind, sides) -> {
                families.computeIfAbsent(kind, any -> new ArrayList<>()).addAll(sides);
                for (int i = 0; i < sides.size() && !strand.isGrouped(); i++) {
                  apart
                      .computeIfAbsent(
                          List.of(kind, strand.column(), i), any -> new LinkedHashMap<>())
                      .putIfAbsent(asked.apply(strand), sides.get(i));
                }
              });
    }
    apart.forEach(
        (key, parts) -> {
          if (parts.size() > 1) {
            families.get(key.get(0)).add(new Reckoning(List.copyOf(parts.values())));
          }
        });
    return families;
  }

  /** Weeks beside months, wherever some of both begin on one day and end on one. */
  private void lookBetweenDays(List<Reckoning.Maker> makers) {
    Map<Set<LocalDate>, List<Reckoning.Maker>> shapes = new LinkedHashMap<>();
    for (Reckoning.Maker maker : makers) {
      Set<LocalDate> days = maker.days();
      if (!days.isEmpty()) {
        shapes.computeIfAbsent(days, any -> new ArrayList<>()).add(maker);
      }
    }
    List<Set<LocalDate>> each = List.copyOf(shapes.keySet());
    for (int i = 0; i < each.size(); i++) {
      for (int j = 0; j < i; j++) {
        List<LocalDate> days = each.get(i).stream().filter(each.get(j)::contains).toList();
        if (days.size() > 2 && isShorter(days, each.get(i), each.get(j))) {
          List<Reckoning> others = between(shapes.get(each.get(j)), days);
          between(shapes.get(each.get(i)), days)
              .forEach(one -> others.forEach(other -> tryOut(one, other, 2)));
        }
      }
    }
  }

  private static List<Reckoning> between(List<Reckoning.Maker> makers, List<LocalDate> days) {
    return makers.stream().map(one -> one.between(days)).toList();
  }

  /** Whether any of them lies within a period, and not only before or after all. */
  private static boolean isShorter(
      List<LocalDate> days, Set<LocalDate> all, Set<LocalDate> others) {
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    Set<LocalDate> seen = new HashSet<>(all);
    seen.addAll(others);
    return seen.stream().anyMatch(d -> d.isAfter(first) && d.isBefore(last) && !days.contains(d));
  }

  private static boolean isCount(Strand strand) {
    return !strand.figures().isEmpty()
        && strand.figures().values().stream().noneMatch(f -> f.kind() == Figure.Kind.VALUE);
  }

  /** Without those that show what another shows, such as those for effects. */
  private static List<Strand> once(List<Strand> strands) {
    Set<List<Object>> seen = new HashSet<>();
    List<Strand> once = new ArrayList<>();
    for (Strand strand : strands) {
      List<Double> numbers =
          strand.figures().values().stream().map(figure -> figure.real().count()).toList();
      if (seen.add(List.of(strand.column(), strand.figures().keySet(), numbers))) {
        once.add(strand);
      }
    }
    return once;
  }

  private void look(List<Reckoning> family) {
    List<Reckoning> made = family.stream().filter(side -> !side.isPlain()).toList();
    List<Reckoning> plain = family.stream().filter(Reckoning::isPlain).toList();
    for (int i = 0; i < made.size(); i++) {
      for (Reckoning other : plain) {
        tryOut(made.get(i), other);
      }
      for (int j = 0; j < i; j++) {
        tryOut(made.get(i), made.get(j));
      }
    }
  }

  private void tryOut(Reckoning one, Reckoning other) {
    tryOut(one, other, SumTrial.FEWEST);
  }

  private void tryOut(Reckoning one, Reckoning other, int fewest) {
    if (one.strand().column() == other.strand().column()) {
      return;
    }
    int shared = 0;
    int wrong = 0;
    int clear = 0;
    double evidence = 0;
    List<int[]> alike = new ArrayList<>();
    int j = 0;
    for (int i = 0; i < one.size(); i++) {
      while (j < other.size() && other.slot(j) < one.slot(i)) {
        j++;
      }
      if (j < other.size() && other.slot(j) == one.slot(i)) {
        shared++;
        if (one.low(i) <= other.high(j) && other.low(j) <= one.high(i)) {
          double number = Math.max(one.low(i), other.low(j));
          double unknown = one.high(i) - one.low(i) + other.high(j) - other.low(j);
          clear += SumTrial.isClear(number, unknown) ? 1 : 0;
          evidence += SumTrial.evidence(number, unknown);
          alike.add(new int[] {i, j});
        } else {
          wrong++;
          if (5 * wrong > Math.min(one.size(), other.size())) {
            return;
          }
        }
      }
    }
    boolean silent = shared >= SILENT || one.strand().name().equals(other.strand().name());
    boolean right = wrong == 0 && (evidence >= (fewest < SumTrial.FEWEST ? fewest : 1) || silent);
    boolean corrected = clear >= fewest && 5 * wrong <= shared;
    if (shared >= fewest && (right || corrected)) {
      alike.forEach(at -> found.add(new Balance(one.terms(at[0]), other.terms(at[1]))));
    }
  }

  /**
   * Two sums of figures that are the same number, such as months of one file beside sites of
   * another's quarter; or one that is more than the other by a number that is known.
   *
   * @param left what the one is made of
   * @param right what the other is made of
   * @param more by how much the one is more
   */
  public record Balance(List<Term> left, List<Term> right, double more) {

    /**
     * A figure in a sum.
     *
     * @param strand whose
     * @param place where
     * @param sign how often it is added; below 0 where it is taken off
     */
    public record Term(Strand strand, Place place, int sign) {}

    /** Two that are the same. */
    public Balance(List<Term> left, List<Term> right) {
      this(left, right, 0);
    }

    public Balance {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }
}
