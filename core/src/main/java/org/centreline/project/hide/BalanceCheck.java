package org.centreline.project.hide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.centreline.math.LinearBounds;
import org.centreline.math.LinearBounds.Line;
import org.centreline.project.found.Balances.Balance;
import org.centreline.project.found.Figure;
import org.centreline.project.found.SmallLimit;
import org.centreline.project.found.Spot;
import org.centreline.project.hide.HidingRounds.Keep;
import org.centreline.project.hide.ShownLines.Source;

/**
 * Sums of two columns that are the same number: where they would tell more of a small number than
 * that it is small, by a linear programme of all that is shown, one of them is broken, that of
 * fewer numbers first.
 */
public final class BalanceCheck implements HidingRounds.Check {

  /** Where too much is known to be worked out in time, sums of two columns are broken. */
  private static final LinearBounds.Range NOTHING = new LinearBounds.Range(0, 0);

  private static final LinearBounds.Range EVERYTHING =
      new LinearBounds.Range(0, Double.POSITIVE_INFINITY);

  private final SmallLimit limit;
  private final List<SumTable> tables;
  private final List<Equation> equations;
  private final LinearBounds bounds = new LinearBounds();

  /**
   * A figure of a table in a sum.
   *
   * @param table where it stands
   * @param number by which the table knows it
   * @param sign how often it is added; below 0 where it is taken off
   */
  public record Part(SumTable table, int number, int sign) {}

  /**
   * Two sums that are the same, or differ by a known number.
   *
   * @param left one
   * @param right the other
   * @param more by how much the one is more
   */
  public record Equation(List<Part> left, List<Part> right, double more) {

    List<Part> narrower() {
      return left.size() <= right.size() ? left : right;
    }

    List<Part> wider() {
      return left.size() <= right.size() ? right : left;
    }
  }

  /**
   * Those of a pack.
   *
   * @param part where a figure stands
   */
  public static BalanceCheck of(
      SmallLimit limit,
      Collection<SumTable> tables,
      List<Balance> balances,
      Function<Figure, Part> part) {
    List<Equation> equations = new ArrayList<>();
    for (Balance one : balances) {
      equations.add(new Equation(parts(one.left(), part), parts(one.right(), part), one.more()));
    }
    return new BalanceCheck(limit, tables, equations);
  }

  private static List<Part> parts(List<Balance.Term> terms, Function<Figure, Part> part) {
    List<Part> parts = new ArrayList<>();
    for (Balance.Term term : terms) {
      Part plain = part.apply(term.strand().figures().get(term.place()));
      parts.add(new Part(plain.table(), plain.number(), term.sign()));
    }
    return parts;
  }

  private BalanceCheck(SmallLimit limit, Collection<SumTable> tables, List<Equation> equations) {
    this.limit = limit;
    this.tables = List.copyOf(tables);
    this.equations = equations;
  }

  @Override
  public List<Keep> missed(Set<Spot> hidden) {
    ShownLines lines = new ShownLines(limit, tables, equations);
    Set<Keep> keeps = new LinkedHashSet<>();
    for (SumTable table : tables) {
      for (RowSum sum : table.sums()) {
        if (sum.figures().stream().anyMatch(ShownLines::isSmall)) {
          Set<Long> own = lines.numbers(table, sum.parts());
          Set<Source> around = lines.around(own);
          boolean balanced = around.stream().anyMatch(one -> one.equation().isPresent());
          if (isTold(own, around, lines.betrayed(table, sum, balanced))) {
            keeps.addAll(broken(table, sum, own, around, hidden));
          }
        }
      }
    }
    return List.copyOf(keeps);
  }

  private boolean isTold(Set<Long> own, Set<Source> around, List<Line> betrayed) {
    List<Line> lines = new ArrayList<>();
    around.forEach(one -> lines.add(one.line()));
    List<Line> all = new ArrayList<>(lines);
    all.addAll(betrayed);
    boolean balanced = around.stream().anyMatch(one -> one.equation().isPresent());
    return !bounds
        .of(own, all)
        .or(() -> bounds.of(own, lines))
        .orElse(balanced ? NOTHING : EVERYTHING)
        .holds(1, limit.least() - 1.0);
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
        boolean told = hidden.contains(figure.spot()) || part.table().isTold(figure.spot());
        if (!told && figure.shown() > 0) {
          return List.of(new Keep(part.table(), figure.spot()));
        }
      }
    }
    List<Keep> rest = new ArrayList<>();
    for (RowSum one : table.shownBeside(sum)) {
      one.figures().stream()
          .filter(figure -> figure.spot().group() >= 0 && !table.isTold(figure.spot()))
          .forEach(figure -> rest.add(new Keep(table, figure.spot())));
    }
    return rest;
  }
}
