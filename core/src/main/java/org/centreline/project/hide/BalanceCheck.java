package org.centreline.project.hide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.centreline.math.LinearBounds;
import org.centreline.math.LinearBounds.Line;
import org.centreline.project.found.Balance;
import org.centreline.project.found.Figure;
import org.centreline.project.found.SmallLimit;
import org.centreline.project.found.Spot;
import org.centreline.project.hide.HidingRounds.Keep;

/**
 * Sums of two columns that are the same number: where they would tell more of a small number than
 * that it is small, by a linear programme of all that is shown, one of them is broken, that of
 * fewer numbers first.
 */
public final class BalanceCheck implements HidingRounds.Check {

  /** What is taken for told where too much is known to be worked out in time. */
  private static final LinearBounds.Range ALL = new LinearBounds.Range(0, 0);

  private final SmallLimit limit;
  private final List<SumTable> tables;
  private final List<Equation> equations;
  private final LinearBounds programme = new LinearBounds();

  /**
   * A figure of a table in a sum.
   *
   * @param table where it stands
   * @param number by which the table knows it
   * @param sign 1 where it is added, -1 where it is taken off
   */
  public record Part(SumTable table, int number, int sign) {}

  /**
   * Two sums that are the same.
   *
   * @param left one
   * @param right the other
   */
  public record Equation(List<Part> left, List<Part> right) {

    List<Part> narrower() {
      return left.size() <= right.size() ? left : right;
    }

    List<Part> wider() {
      return left.size() <= right.size() ? right : left;
    }
  }

  /** What is known, and which equation says so; none where it is shown. */
  private record Source(Line line, Optional<Equation> equation) {}

  /**
   * Those of a pack.
   *
   * @param part where a figure stands
   */
  public static BalanceCheck of(
      SmallLimit limit, List<Balance> balances, Function<Figure, Part> part) {
    List<Equation> equations = new ArrayList<>();
    for (Balance one : balances) {
      equations.add(new Equation(parts(one.left(), part), parts(one.right(), part)));
    }
    return new BalanceCheck(limit, equations);
  }

  private static List<Part> parts(List<Balance.Term> terms, Function<Figure, Part> part) {
    List<Part> parts = new ArrayList<>();
    for (Balance.Term term : terms) {
      Part plain = part.apply(term.strand().figures().get(term.place()));
      parts.add(new Part(plain.table(), plain.number(), term.sign()));
    }
    return parts;
  }

  private BalanceCheck(SmallLimit limit, List<Equation> equations) {
    this.limit = limit;
    this.equations = List.copyOf(equations);
    Set<SumTable> found = new LinkedHashSet<>();
    for (Equation equation : equations) {
      equation.left().forEach(part -> found.add(part.table()));
      equation.right().forEach(part -> found.add(part.table()));
    }
    tables = List.copyOf(found);
  }

  @Override
  public List<Keep> missed(Set<Spot> hidden) {
    Map<Long, List<Source>> ofNumber = sources(hidden);
    Set<Keep> keeps = new LinkedHashSet<>();
    for (int table = 0; table < tables.size(); table++) {
      for (RowSum sum : tables.get(table).sums()) {
        if (sum.figures().stream().anyMatch(this::isSmall)) {
          Set<Long> own = numbers(table, sum.parts());
          Set<Source> around = around(own, ofNumber);
          boolean balanced = around.stream().anyMatch(one -> one.equation().isPresent());
          if (balanced && isTold(table, sum, own, around)) {
            keeps.addAll(broken(tables.get(table), sum, own, around, hidden));
          }
        }
      }
    }
    return List.copyOf(keeps);
  }

  /** Hidden for its own sake, as a count and not for what a share leaves. */
  private boolean isSmall(Figure figure) {
    return figure.kind() == Figure.Kind.SMALL_SUM
        && Double.isNaN(figure.shown())
        && figure.spot().group() >= 0;
  }

  private static Set<Long> numbers(int table, int[] parts) {
    Set<Long> numbers = new LinkedHashSet<>();
    for (int part : parts) {
      numbers.add(((long) table << Integer.SIZE) + part);
    }
    return numbers;
  }

  private Map<Long, List<Source>> sources(Set<Spot> hidden) {
    List<Source> all = new ArrayList<>();
    for (int table = 0; table < tables.size(); table++) {
      for (RowSum sum : tables.get(table).sums()) {
        Map<Long, Integer> once = new LinkedHashMap<>();
        numbers(table, sum.parts()).forEach(number -> once.put(number, 1));
        sum.figures().stream()
            .filter(one -> one.spot().group() >= 0 && one.kind() != Figure.Kind.VALUE)
            .filter(one -> !hidden.contains(one.spot()))
            .findFirst()
            .ifPresent(one -> all.add(new Source(line(once, one), Optional.empty())));
      }
    }
    equations.forEach(one -> all.add(new Source(line(one), Optional.of(one))));
    Map<Long, List<Source>> ofNumber = new HashMap<>();
    for (Source source : all) {
      for (long number : source.line().sum().keySet()) {
        ofNumber.computeIfAbsent(number, any -> new ArrayList<>()).add(source);
      }
    }
    return ofNumber;
  }

  private Line line(Map<Long, Integer> sum, Figure shown) {
    double off = shown.shown() == 0 ? 0 : limit.rounding();
    return new Line(sum, shown.shown() - off, shown.shown() + off);
  }

  private Line line(Equation equation) {
    Map<Long, Integer> sum = new LinkedHashMap<>();
    equation.left().forEach(part -> add(part, 1, sum));
    equation.right().forEach(part -> add(part, -1, sum));
    sum.values().removeIf(times -> times == 0);
    return new Line(sum, 0, 0);
  }

  private void add(Part part, int sign, Map<Long, Integer> sum) {
    int table = tables.indexOf(part.table());
    numbers(table, part.table().parts(part.number()))
        .forEach(number -> sum.merge(number, sign * part.sign(), Integer::sum));
  }

  /** All that has to do with a number, but for what is nothing. */
  private static Set<Source> around(Set<Long> own, Map<Long, List<Source>> ofNumber) {
    Set<Source> around = new LinkedHashSet<>();
    List<Long> open = new ArrayList<>(own);
    Set<Long> seen = new HashSet<>(own);
    for (int i = 0; i < open.size(); i++) {
      List<Source> of = ofNumber.getOrDefault(open.get(i), List.of());
      around.addAll(of);
      boolean nothing =
          of.stream().anyMatch(one -> one.equation().isEmpty() && one.line().high() == 0);
      for (Source source : nothing ? List.<Source>of() : of) {
        source.line().sum().keySet().stream().filter(seen::add).forEach(open::add);
      }
    }
    return around;
  }

  private boolean isTold(int table, RowSum sum, Set<Long> own, Set<Source> around) {
    List<Line> lines = new ArrayList<>();
    around.forEach(one -> lines.add(one.line()));
    List<Line> all = new ArrayList<>(lines);
    all.addAll(betrayed(table, sum));
    return !programme
        .of(own, all)
        .orElseGet(() -> programme.of(own, lines).orElse(ALL))
        .holds(1, limit.least() - 1.0);
  }

  /** Somebody may know which of those hidden beside it are small, and which are not. */
  private List<Line> betrayed(int table, RowSum sum) {
    List<Line> told = new ArrayList<>();
    for (RowSum other : tables.get(table).sums()) {
      if (other != sum && !other.isOpen() && isBeside(sum, other)) {
        Map<Long, Integer> once = new LinkedHashMap<>();
        numbers(table, other.parts()).forEach(number -> once.put(number, 1));
        boolean small = other.figures().stream().anyMatch(this::isSmall);
        told.add(
            small
                ? new Line(once, 1, limit.least() - 1.0)
                : new Line(once, limit.least(), Double.POSITIVE_INFINITY));
      }
    }
    return told;
  }

  private static boolean isBeside(RowSum sum, RowSum other) {
    return sum.figures().stream()
        .anyMatch(
            one ->
                other.figures().stream()
                    .anyMatch(
                        two ->
                            two.spot().group() >= 0
                                && two.spot().reading() == one.spot().reading()
                                && two.period().equals(one.period())));
  }

  private static List<Keep> broken(
      SumTable table, RowSum sum, Set<Long> own, Set<Source> around, Set<Spot> hidden) {
    List<Equation> near = new ArrayList<>();
    List<Equation> far = new ArrayList<>();
    for (Source source : around) {
      boolean touches = source.line().sum().keySet().stream().anyMatch(own::contains);
      source.equation().ifPresent((touches ? near : far)::add);
    }
    near.addAll(far);
    for (Equation equation : near) {
      List<Part> parts = new ArrayList<>(equation.narrower());
      parts.addAll(equation.wider());
      for (Part part : parts) {
        Figure figure = part.table().figure(part.number());
        if (!hidden.contains(figure.spot()) && figure.shown() > 0) {
          return List.of(new Keep(part.table(), figure.spot()));
        }
      }
    }
    List<Keep> rest = new ArrayList<>();
    table
        .shownBeside(sum)
        .forEach(one -> one.figures().forEach(f -> rest.add(new Keep(table, f.spot()))));
    return rest;
  }
}
