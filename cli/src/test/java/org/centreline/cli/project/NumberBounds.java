package org.centreline.cli.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.centreline.cli.project.MadeProject.Cell;
import org.centreline.cli.project.MadeProject.Point;

/**
 * Between which bounds a number lies, by a linear programme of all that is known of its quarter.
 *
 * @param project what rows there are
 */
record NumberBounds(MadeProject project) {

  static final double MOST = 1e5;

  /** Whose numbers are looked at. */
  enum Column {
    COUNT,
    ALL,
    ROWS,
    RATE
  }

  /** A number of the pack: a sum of cells of one column. */
  record Known(Column column, List<Cell> cells, double low, double high) {}

  /** A number that is hidden; {@code rest} where it is what a share leaves. */
  record Wanted(Point point, Column column, List<Cell> cells, boolean rest) {}

  /** A line of a linear programme. */
  private record Line(double[] sum, Relationship relation, double amount) {}

  /** The least or greatest that a number may be, by all that is shown of its quarter. */
  double bound(Wanted wanted, List<Known> known, GoalType goal) {
    int quarter = wanted.cells().get(0).month() / 3;
    List<Cell> cells =
        project.cells().stream().filter(cell -> cell.month() / 3 == quarter).toList();
    List<Line> lines = lines(known, cells, quarter);
    double[] aim = sum(wanted.column(), wanted.cells(), cells);
    if (wanted.rest()) {
      double[] counts = sum(Column.COUNT, wanted.cells(), cells);
      for (int i = 0; i < aim.length; i++) {
        aim[i] -= counts[i];
      }
    }
    return bound(lines, aim, goal);
  }

  private List<Line> lines(List<Known> known, List<Cell> cells, int quarter) {
    List<Line> lines = new ArrayList<>();
    // The solver wants an end to what nothing is known of.
    double[] all = new double[3 * cells.size()];
    Arrays.fill(all, 1);
    lines.add(new Line(all, Relationship.LEQ, MOST));
    for (Known one : known) {
      if (one.cells().get(0).month() / 3 == quarter) {
        double[] sum = sum(one.column(), one.cells(), cells);
        if (one.high() - one.low() < 1e-3) {
          lines.add(new Line(sum, Relationship.EQ, Math.rint((one.low() + one.high()) / 2)));
        } else {
          lines.add(new Line(sum, Relationship.GEQ, one.low()));
          lines.add(new Line(sum, Relationship.LEQ, one.high()));
        }
      }
    }
    if (project.measures().stream().anyMatch(made -> made.sort() == MadeSort.SHARE)) {
      for (int i = 0; i < cells.size(); i++) {
        double[] rest = new double[all.length];
        rest[i] = -1;
        rest[cells.size() + i] = 1;
        lines.add(new Line(rest, Relationship.GEQ, 0));
      }
    }
    return lines;
  }

  /** What stands in the same lines is put together: the solver mistakes columns that are alike. */
  private static double bound(List<Line> lines, double[] aim, GoalType goal) {
    Map<List<Double>, Double> columns = new LinkedHashMap<>();
    for (int i = 0; i < aim.length; i++) {
      int at = i;
      List<Double> column = lines.stream().map(line -> line.sum()[at]).toList();
      columns.merge(column, aim[i], goal == GoalType.MAXIMIZE ? Math::max : Math::min);
    }
    List<List<Double>> each = List.copyOf(columns.keySet());
    List<LinearConstraint> constraints = new ArrayList<>();
    for (int j = 0; j < lines.size(); j++) {
      double[] sum = new double[each.size()];
      for (int i = 0; i < sum.length; i++) {
        sum[i] = each.get(i).get(j);
      }
      constraints.add(new LinearConstraint(sum, lines.get(j).relation(), lines.get(j).amount()));
    }
    double[] own = each.stream().mapToDouble(columns::get).toArray();
    return new SimplexSolver()
        .optimize(
            new MaxIter(100_000),
            new LinearObjectiveFunction(own, 0),
            new LinearConstraintSet(constraints),
            goal,
            new NonNegativeConstraint(true))
        .getValue();
  }

  private static double[] sum(Column column, List<Cell> of, List<Cell> cells) {
    double[] sum = new double[3 * cells.size()];
    for (int i = 0; i < cells.size(); i++) {
      if (of.contains(cells.get(i))) {
        sum[column.ordinal() * cells.size() + i] = 1;
      }
    }
    return sum;
  }
}
