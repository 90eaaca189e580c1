package org.centreline.project.hide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.centreline.project.found.Figure;
import org.centreline.project.found.SmallLimit;
import org.centreline.project.found.Spot;

/**
 * All figures of a pack that are sums of one column of a file. Rows that every reading puts into
 * the same figures are one part: no figure tells them apart.
 */
public final class SumTable {

  private final List<Figure> figures = new ArrayList<>();
  private final Set<Spot> kept = new HashSet<>();
  private final Set<Spot> told = new HashSet<>();
  private final Map<Long, Integer> kindOfRow = new HashMap<>();
  private final Map<Long, Integer> kinds = new HashMap<>();
  private final List<int[]> steps = new ArrayList<>(List.of(new int[] {0, -1}));
  private final List<RowSum> sums = new ArrayList<>();
  private final List<RowSum> means = new ArrayList<>();
  private final Map<Integer, List<RowSum>> ofPart = new HashMap<>();
  private final List<int[]> ofFigure = new ArrayList<>();

  /** Adds a figure; the number by which its rows name it. */
  public int add(Figure figure) {
    figures.add(figure);
    return figures.size() - 1;
  }

  /** Adds a row of a figure; each row once. */
  public void addRow(int figure, long row) {
    int before = kindOfRow.getOrDefault(row, 0);
    if (steps.get(before)[1] == figure) {
      return;
    }
    long step = ((long) before << Integer.SIZE) + figure;
    Integer known = kinds.get(step);
    if (known == null) {
      known = steps.size();
      kinds.put(step, known);
      steps.add(new int[] {before, figure});
    }
    kindOfRow.put(row, known);
  }

  /** The figures that are sums. */
  List<Figure> shownSums() {
    return figures.stream().filter(Figure::isSum).toList();
  }

  /**
   * Has a number kept as a small one is, for it would tell of others; false where it was before.
   */
  boolean keep(Spot spot) {
    return kept.add(spot);
  }

  /** Whether a pack before showed a number: to hide it now would hide nothing. */
  boolean isTold(Spot spot) {
    return told.contains(spot);
  }

  /** What a pack before showed. */
  void tell(Set<Spot> shown) {
    told.addAll(shown);
  }

  /**
   * Ends the adding: gathers the figures that are the same sum, or means of the same rows.
   *
   * @param limit what is small
   * @param hidden what is hidden already in the pack; added to
   */
  void settle(SmallLimit limit, Set<Spot> hidden) {
    sums.clear();
    means.clear();
    ofPart.clear();
    ofFigure.clear();
    List<Set<Integer>> parts = new ArrayList<>();
    figures.forEach(figure -> parts.add(new TreeSet<>()));
    for (int kind : new TreeSet<>(kindOfRow.values())) {
      for (int at = kind; at != 0; at = steps.get(at)[0]) {
        parts.get(steps.get(at)[1]).add(kind);
      }
    }
    parts.forEach(own -> ofFigure.add(own.stream().mapToInt(Integer::intValue).sorted().toArray()));
    alike(parts, hidden, true).forEach(this::take);
    means.addAll(alike(parts, hidden, false));
    keepParts();
    new Remainders(this, limit, hidden).all().forEach(this::take);
    keepParts();
  }

  /** A part of few people is as few, also where it is nobody. */
  private void keepParts() {
    for (RowSum small : sums.stream().filter(RowSum::isSmall).toList()) {
      within(small).forEach(part -> part.keepAsPartOf(small));
    }
  }

  private void take(RowSum sum) {
    sums.add(sum);
    Arrays.stream(sum.parts())
        .forEach(part -> ofPart.computeIfAbsent(part, p -> new ArrayList<>()).add(sum));
  }

  private Collection<RowSum> alike(List<Set<Integer>> parts, Set<Spot> hidden, boolean sum) {
    Map<List<Integer>, RowSum> alike = new LinkedHashMap<>();
    for (int i = 0; i < figures.size(); i++) {
      List<Integer> own = List.copyOf(parts.get(i));
      Figure figure = figures.get(i);
      if (!own.isEmpty() && figure.isSum() == sum) {
        int[] each = own.stream().mapToInt(Integer::intValue).toArray();
        alike
            .computeIfAbsent(own, rows -> new RowSum(alike.size(), each, hidden))
            .add(sum && kept.contains(figure.spot()) ? figure.kept() : figure);
      }
    }
    alike.values().stream()
        .filter(one -> one.figures().stream().anyMatch(f -> told.contains(f.spot())))
        .forEach(RowSum::tell);
    return alike.values();
  }

  /** The rows of a figure, told apart as far as figures tell them apart. */
  int[] parts(int figure) {
    return ofFigure.get(figure);
  }

  /** A figure as it was added. */
  Figure figure(int number) {
    return figures.get(number);
  }

  /** The sums, in the order of the figures. */
  List<RowSum> sums() {
    return sums;
  }

  /** The means, medians and deviations. */
  List<RowSum> means() {
    return means;
  }

  /** The sums that a part belongs to. */
  List<RowSum> of(int part) {
    return ofPart.getOrDefault(part, List.of());
  }

  /** The sums within another, those of fewer rows first. */
  List<RowSum> within(RowSum whole) {
    Set<Integer> numbers = new TreeSet<>();
    for (int part : whole.parts()) {
      of(part).forEach(sum -> numbers.add(sum.number()));
    }
    numbers.remove(whole.number());
    return numbers.stream()
        .map(sums::get)
        .filter(whole::holds)
        .sorted(Comparator.comparingInt(sum -> sum.parts().length))
        .toList();
  }

  /**
   * What the sums of other readings are together, such as day and night of all wards, where a sum
   * lies in that, but in none of them; of one reading, or of several.
   *
   * @param usable which sums are added up
   */
  List<RowSum> across(RowSum sum, Predicate<RowSum> usable) {
    Map<Integer, Set<RowSum>> readings = new TreeMap<>();
    for (int part : sum.parts()) {
      for (RowSum other : of(part)) {
        if (!other.holds(sum) && other.isCount() && usable.test(other)) {
          for (Figure figure : other.figures()) {
            readings
                .computeIfAbsent(figure.spot().reading(), any -> new LinkedHashSet<>())
                .add(other);
          }
        }
      }
    }
    Set<Set<RowSum>> families = new LinkedHashSet<>();
    readings.values().forEach(one -> families.add(completed(one, readings.values())));
    List<RowSum> wholes = new ArrayList<>();
    families.forEach(one -> whole(one, sum).ifPresent(wholes::add));
    return wholes;
  }

  /** With those of other readings that lie apart, such as night where day is read alone. */
  private static Set<RowSum> completed(Set<RowSum> own, Collection<Set<RowSum>> readings) {
    Set<RowSum> family = new LinkedHashSet<>(own);
    for (Set<RowSum> other : readings) {
      for (RowSum one : other) {
        if (family.stream().noneMatch(one::touches)) {
          family.add(one);
        }
      }
    }
    return family;
  }

  /** Sums that share no row, together; empty where they are not all of another, or no more. */
  private static Optional<RowSum> whole(Set<RowSum> sums, RowSum of) {
    Set<Integer> all = new TreeSet<>();
    int rows = 0;
    double count = 0;
    double rest = 0;
    double shown = 0;
    for (RowSum sum : sums) {
      Arrays.stream(sum.parts()).forEach(all::add);
      rows += sum.parts().length;
      count += sum.count();
      rest += sum.rest();
      shown += sum.shown();
    }
    boolean holds = Arrays.stream(of.parts()).allMatch(all::contains);
    if (rows != all.size() || rows == of.parts().length || !holds) {
      return Optional.empty();
    }
    int[] parts = all.stream().mapToInt(Integer::intValue).toArray();
    RowSum whole = new RowSum(-1, parts, new HashSet<>());
    Figure one = of.figures().get(0);
    Figure.Real real = new Figure.Real(count, rest);
    whole.add(new Figure(one.spot(), one.period(), shown, rest, real, Figure.Kind.SUM));
    return Optional.of(whole);
  }

  /** The sums shown that share rows with a sum, itself aside. */
  List<RowSum> shownBeside(RowSum sum) {
    Set<Integer> found = new TreeSet<>();
    for (int part : sum.parts()) {
      of(part).stream().filter(RowSum::isOpen).forEach(other -> found.add(other.number()));
    }
    found.remove(sum.number());
    return found.stream().map(sums::get).toList();
  }
}
