package org.centreline.project.hide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.centreline.math.LinearBounds.Line;
import org.centreline.project.found.Figure;
import org.centreline.project.found.SmallLimit;
import org.centreline.project.found.Spot;
import org.centreline.project.hide.BalanceCheck.Equation;
import org.centreline.project.hide.BalanceCheck.Part;

/** All that the numbers shown in a pack tell of its rows, as lines of linear programmes. */
final class ShownLines {

  /** Of what lies farther away than so many rows nothing is asked: it would take too long. */
  private static final int FAR = 400;

  private final SmallLimit limit;
  private final Map<SumTable, Integer> tables = new IdentityHashMap<>();
  private final Map<Long, Double> known = new HashMap<>();
  private final Map<Long, List<Source>> ofNumber = new HashMap<>();
  private final Map<Long, Set<Source>> around = new HashMap<>();
  private final Map<List<Object>, Set<RowSum>> hiddenAt = new HashMap<>();

  /**
   * What is known, and which equation says so; each is itself alone, for their numbers are many.
   */
  static final class Source {
    private final Line line;
    private final Optional<Equation> equation;

    private Source(Line line, Optional<Equation> equation) {
      this.line = line;
      this.equation = equation;
    }

    Line line() {
      return line;
    }

    /** None where it is shown. */
    Optional<Equation> equation() {
      return equation;
    }
  }

  ShownLines(SmallLimit limit, List<SumTable> tables, List<Equation> equations) {
    this.limit = limit;
    List<Source> all = new ArrayList<>();
    for (SumTable table : tables) {
      this.tables.put(table, this.tables.size());
      for (RowSum sum : table.sums()) {
        Optional<Figure> shown =
            sum.figures().stream()
                .filter(one -> one.spot().group() >= 0 && one.kind() != Figure.Kind.VALUE)
                .filter(one -> sum.isOpen() && !one.isSmall())
                .findFirst();
        shown.ifPresent(one -> all.add(new Source(line(table, sum, one), Optional.empty())));
        if (!sum.isOpen() && sum.isCount()) {
          places(table, sum, true)
              .forEach(at -> hiddenAt.computeIfAbsent(at, any -> new LinkedHashSet<>()).add(sum));
        }
      }
    }
    equations.forEach(one -> all.add(new Source(line(one), Optional.of(one))));
    for (Source source : all) {
      Line line = source.line();
      if (line.sum().size() == 1 && line.low() == line.high() && source.equation().isEmpty()) {
        known.put(line.sum().keySet().iterator().next(), line.low());
      } else if (line.high() == 0 && source.equation().isEmpty()) {
        line.sum().keySet().forEach(number -> known.put(number, 0.0));
      }
    }
    all.forEach(this::add);
  }

  /** Without the numbers that are known themselves. */
  private void add(Source source) {
    Map<Long, Integer> open = new LinkedHashMap<>(source.line().sum());
    double off = 0;
    for (Map.Entry<Long, Integer> one : source.line().sum().entrySet()) {
      if (known.containsKey(one.getKey())) {
        off += one.getValue() * known.get(one.getKey());
        open.remove(one.getKey());
      }
    }
    Line left = new Line(open, source.line().low() - off, source.line().high() - off);
    Source reduced = new Source(left, source.equation());
    for (long number : open.keySet()) {
      ofNumber.computeIfAbsent(number, any -> new ArrayList<>()).add(reduced);
    }
  }

  /** The rows of a sum, by numbers that tell those of one table from those of another. */
  Set<Long> numbers(SumTable table, int[] parts) {
    Set<Long> numbers = new LinkedHashSet<>();
    for (int part : parts) {
      numbers.add(((long) tables.get(table) << Integer.SIZE) + part);
    }
    return numbers;
  }

  private Map<Long, Integer> once(SumTable table, RowSum sum) {
    Map<Long, Integer> once = new LinkedHashMap<>();
    numbers(table, sum.parts()).forEach(number -> once.put(number, 1));
    return once;
  }

  private Line line(SumTable table, RowSum sum, Figure shown) {
    double off = shown.shown() == 0 ? 0 : limit.rounding();
    return new Line(once(table, sum), shown.shown() - off, shown.shown() + off);
  }

  private Line line(Equation equation) {
    Map<Long, Integer> sum = new LinkedHashMap<>();
    equation.left().forEach(part -> add(part, 1, sum));
    equation.right().forEach(part -> add(part, -1, sum));
    sum.values().removeIf(times -> times == 0);
    return new Line(sum, equation.more(), equation.more());
  }

  private void add(Part part, int sign, Map<Long, Integer> sum) {
    numbers(part.table(), part.table().parts(part.number()))
        .forEach(number -> sum.merge(number, sign * part.sign(), Integer::sum));
  }

  private Set<List<Object>> places(SumTable table, RowSum sum, boolean periods) {
    Set<List<Object>> places = new LinkedHashSet<>();
    for (Figure figure : sum.figures()) {
      Spot spot = figure.spot();
      if (spot.group() >= 0) {
        places.add(List.of(tables.get(table), spot.reading(), figure.period()));
        if (periods) {
          places.add(List.of(tables.get(table), spot.reading(), spot.group()));
        }
      }
    }
    return places;
  }

  /** All that has to do with rows. */
  Set<Source> around(Set<Long> own) {
    Set<Source> known = new LinkedHashSet<>();
    for (long number : own) {
      if (!around.containsKey(number)) {
        look(number);
      }
      known.addAll(around.get(number));
    }
    return known;
  }

  private void look(long number) {
    Set<Source> found = new LinkedHashSet<>();
    List<Long> open = new ArrayList<>(List.of(number));
    Set<Long> seen = new HashSet<>(open);
    int i = 0;
    for (; i < open.size() && i < FAR; i++) {
      for (Source source : ofNumber.getOrDefault(open.get(i), List.of())) {
        if (found.add(source)) {
          source.line().sum().keySet().stream().filter(seen::add).forEach(open::add);
        }
      }
    }
    if (i == open.size()) {
      // All of them hang together, and have the same around them.
      open.forEach(one -> around.put(one, found));
    }
    around.put(number, found);
  }

  /**
   * Somebody may know which of those hidden beside a sum are small, and which are not.
   *
   * @param periods whether those beside it at other periods are looked at too
   */
  List<Line> betrayed(SumTable table, RowSum sum, boolean periods) {
    Set<RowSum> beside = new LinkedHashSet<>();
    places(table, sum, periods).forEach(at -> beside.addAll(hiddenAt.getOrDefault(at, Set.of())));
    beside.remove(sum);
    List<Line> told = new ArrayList<>();
    for (RowSum other : beside) {
      boolean small = other.figures().stream().anyMatch(ShownLines::isSmall);
      told.add(
          small
              ? new Line(once(table, other), 1, limit.least() - 1.0)
              : new Line(once(table, other), limit.least(), Double.POSITIVE_INFINITY));
    }
    return told;
  }

  /** Hidden for its own sake, as a count and not for what a share leaves. */
  static boolean isSmall(Figure figure) {
    return figure.kind() == Figure.Kind.SMALL_SUM
        && Double.isNaN(figure.shown())
        && figure.spot().group() >= 0;
  }
}
