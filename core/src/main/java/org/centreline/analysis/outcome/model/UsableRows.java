package org.centreline.analysis.outcome.model;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.centreline.outcome.design.Course;
import org.centreline.outcome.design.Model;
import org.centreline.outcome.fit.Response;
import org.centreline.outcome.fit.Segmented;
import org.centreline.phase.Exclusions;
import org.centreline.series.Measured;

/**
 * The subgroups of a measure that models use: those with a value that are not excluded.
 *
 * @param kind what the numbers are
 * @param measured the data
 * @param positions of the subgroups used, ascending
 */
public record UsableRows(OutcomeKind kind, Measured measured, List<Integer> positions) {

  public UsableRows {
    positions = List.copyOf(positions);
  }

  static UsableRows of(OutcomeKind kind, Measured measured, Exclusions exclusions) {
    IntPredicate used = i -> !measured.series().values().isMissing(i) && !exclusions.holds(i);
    int size = measured.subgroups().size();
    return new UsableRows(kind, measured, IntStream.range(0, size).filter(used).boxed().toList());
  }

  public UsableRows without(Set<Integer> leftOut) {
    return new UsableRows(
        kind, measured, positions.stream().filter(i -> !leftOut.contains(i)).toList());
  }

  Course course() {
    Clock clock = Clock.of(measured.subgroups());
    return Course.of(
        positions.stream().map(clock::period).toList(),
        positions.stream().map(clock.months()::get).toList());
  }

  public Response response() {
    return Responses.of(kind, measured.series(), Set.copyOf(positions)::contains);
  }

  public Segmented under(Model model) {
    return Segmented.of(course(), response(), model);
  }

  /** Beside a control, whose rows stand on the same time axis. */
  public Segmented under(Model model, UsableRows control) {
    return Segmented.of(
        course().with(control.course()), Responses.joined(response(), control.response()), model);
  }
}
