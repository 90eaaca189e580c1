package org.centreline.math;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/** Between which bounds a sum lies, by linear programmes of all that is known beside it. */
public final class LinearBounds {

  private static final double CLOSE = 1e-6;

  /** More steps mean that a programme is too large to be solved in time. */
  private static final int STEPS = 10_000;

  /** More numbers than these, told apart, are too many to be solved in time. */
  private static final int MANY = 60;

  private final Map<List<Object>, Range> solved = new HashMap<>();

  /**
   * Something that is known.
   *
   * @param sum what is added up, each as often as is said
   * @param low the least that it is
   * @param high the most; infinite where that is not known
   */
  public record Line(Map<Long, Integer> sum, double low, double high) {}

  /**
   * Bounds; all that is possible where the lines contradict one another.
   *
   * @param low the lower
   * @param high the upper
   */
  public record Range(double low, double high) {

    /** Whether all between two numbers is possible. */
    public boolean holds(double from, double to) {
      return low <= from + CLOSE && high >= to - CLOSE;
    }
  }

  /** The bounds of a sum of numbers none of which is below 0; empty where they are too many. */
  public Optional<Range> of(Set<Long> sum, List<Line> known) {
    // Programmes that differ in the order alone are solved once.
    List<Line> lines = new ArrayList<>(known);
    lines.sort(
        Comparator.comparingDouble(Line::low)
            .thenComparingDouble(Line::high)
            .thenComparingInt(line -> line.sum().size()));
    Map<List<Integer>, Integer> columns = new LinkedHashMap<>();
    Map<Long, List<Integer>> alike = new LinkedHashMap<>();
    sum.forEach(number -> alike.put(number, new ArrayList<>(List.of(1))));
    lines.forEach(
        line ->
            line.sum()
                .keySet()
                .forEach(n -> alike.computeIfAbsent(n, any -> new ArrayList<>(List.of(0)))));
    for (Line line : lines) {
      alike.forEach((number, own) -> own.add(line.sum().getOrDefault(number, 0)));
    }
    // What stands in the same lines is put together: the solver mistakes columns that are alike.
    alike.values().forEach(own -> columns.putIfAbsent(own, columns.size()));
    List<List<Integer>> each = new ArrayList<>(columns.keySet());
    each.sort(LinearBounds::compare);
    List<Object> key = new ArrayList<>(each);
    lines.forEach(line -> key.add(List.of(line.low(), line.high())));
    return each.size() > MANY
        ? Optional.empty()
        : Optional.of(solved.computeIfAbsent(key, any -> solved(each, lines)));
  }

  /** Of two that differ. */
  private static int compare(List<Integer> one, List<Integer> other) {
    int first = 0;
    while (one.get(first).equals(other.get(first))) {
      first++;
    }
    return one.get(first) - other.get(first);
  }

  private static Range solved(List<List<Integer>> each, List<Line> lines) {
    List<LinearConstraint> constraints = new ArrayList<>();
    for (int j = 0; j < lines.size(); j++) {
      Line line = lines.get(j);
      double[] row = row(each, j + 1);
      if (line.low() == line.high()) {
        constraints.add(new LinearConstraint(row, Relationship.EQ, line.low()));
      } else {
        if (line.low() > 0) {
          constraints.add(new LinearConstraint(row, Relationship.GEQ, line.low()));
        }
        if (line.high() < Double.POSITIVE_INFINITY) {
          constraints.add(new LinearConstraint(row, Relationship.LEQ, line.high()));
        }
      }
    }
    LinearObjectiveFunction aim = new LinearObjectiveFunction(row(each, 0), 0);
    LinearConstraintSet all = new LinearConstraintSet(constraints);
    try {
      return new Range(end(aim, all, GoalType.MINIMIZE), end(aim, all, GoalType.MAXIMIZE));
    } catch (NoFeasibleSolutionException e) {
      return new Range(0, Double.POSITIVE_INFINITY);
    } catch (MathIllegalStateException e) {
      // Too large, or lost among its roundings: taken for told.
      return new Range(0, 0);
    }
  }

  private static double[] row(List<List<Integer>> each, int line) {
    return each.stream().mapToDouble(column -> column.get(line)).toArray();
  }

  private static double end(LinearObjectiveFunction aim, LinearConstraintSet all, GoalType goal) {
    try {
      return new SimplexSolver()
          .optimize(new MaxIter(STEPS), aim, all, goal, new NonNegativeConstraint(true))
          .getValue();
    } catch (UnboundedSolutionException e) {
      return Double.POSITIVE_INFINITY;
    }
  }
}
