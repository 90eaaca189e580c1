package org.centreline.outcome.fit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.centreline.math.LeastSquares;
import org.centreline.outcome.design.Course;
import org.centreline.outcome.design.Design;
import org.centreline.outcome.design.Model;
import org.centreline.series.Doubles;

/**
 * A series laid out for a segmented regression: every method fits one of these.
 *
 * @param design the rows that are used
 * @param response what was measured in them
 */
public record Segmented(Design design, Response response) {

  /** Checks that there is one measurement a row. */
  public Segmented {
    if (design.rows() != response.size()) {
      throw new IllegalArgumentException(
          design.rows() + " rows but " + response.size() + " measurements");
    }
  }

  /** Lays out a series; rows of the phase-in are left out. */
  public static Segmented of(Course course, Response response, Model model) {
    return where(course, response, model, Set.of());
  }

  private static Segmented where(
      Course course, Response response, Model model, Set<Integer> leftOut) {
    List<Integer> periods = course.periods();
    java.util.function.IntPredicate kept =
        row -> !leftOut.contains(row) && !model.leavesOut(periods.get(row));
    return new Segmented(Design.of(course.where(kept), model), response.where(kept));
  }

  /** The same without some of its rows, which are counted from 0; the others keep their place. */
  public Segmented without(Set<Integer> rows) {
    return where(design.course(), response, design.model(), rows);
  }

  /** The same rows read by another model. */
  public Segmented readBy(Model model) {
    return of(design.course(), response, model);
  }

  /** How many rows of the unit that changed stand before the first change. */
  public int before() {
    return design.course().changed() - design.rowsFrom(firstChange()).size();
  }

  /**
   * How many rows of the unit that changed each stretch between changes has, the one before the
   * first included.
   */
  public List<Integer> stretches() {
    List<Integer> from = design.model().changes();
    return IntStream.rangeClosed(0, from.size())
        .mapToObj(
            j -> {
              int since =
                  j == 0 ? design.course().changed() : design.rowsFrom(from.get(j - 1)).size();
              return since - (j == from.size() ? 0 : design.rowsFrom(from.get(j)).size());
            })
        .toList();
  }

  private int firstChange() {
    return design.model().changes().get(0);
  }

  /** Why the series cannot be fitted by any method; empty where it can. */
  public Optional<Reason> problem() {
    List<Integer> stretches = stretches();
    if (stretches.get(0) == 0) {
      return Optional.of(Reason.NOTHING_BEFORE);
    }
    if (stretches.get(stretches.size() - 1) == 0) {
      return Optional.of(Reason.NOTHING_AFTER);
    }
    if (stretches.contains(0)) {
      return Optional.of(Reason.SAME_POINT);
    }
    if (design.rows() <= design.size()) {
      return Optional.of(Reason.TOO_FEW_ROWS);
    }
    double[] zeros = new double[design.rows()];
    if (LeastSquares.of(design.arrays(), zeros).isSingular()) {
      return Optional.of(Reason.COLLINEAR);
    }
    return responseProblem();
  }

  /** Nothing varies, or nothing is there to be compared. */
  private Optional<Reason> responseProblem() {
    Doubles shown = response.shown();
    double least = shown.min();
    double most = shown.max();
    if (response.link() != Link.IDENTITY && most == 0) {
      return Optional.of(Reason.ALL_ZERO);
    }
    boolean varies = response.link() != Link.IDENTITY || least < most;
    boolean ceiling = response.link() == Link.LOGIT && least == 1;
    return varies && !ceiling ? Optional.empty() : Optional.of(Reason.CONSTANT);
  }
}
