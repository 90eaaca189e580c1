package org.centreline.analysis.outcome.model;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.centreline.analysis.UnusableException;
import org.centreline.outcome.design.Course;
import org.centreline.outcome.design.Model;
import org.centreline.outcome.fit.Response;
import org.centreline.outcome.fit.Segmented;
import org.centreline.phase.Exclusions;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;
import org.centreline.series.Series;

/**
 * The subgroups of a measure that models use: those with a value that are not excluded.
 *
 * @param kind what the numbers are
 * @param measured the data, on their own scale
 * @param positions of the subgroups used, from 0, ascending
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

  /**
   * Looks whether a control has the same subgroups as the measure beside which it is to stand.
   *
   * @throws UnusableException where they have not
   */
  static void checkControl(Measured measured, Measured control) {
    List<String> own = measured.subgroups().labels();
    List<String> other = control.subgroups().labels();
    if (!own.equals(other)) {
      throw Refusals.because(
          "control-dates",
          "a control with the same subgroups, " + span(own),
          span(other),
          "add the missing rows, or leave out those that only one of them has");
    }
  }

  public UsableRows without(Set<Integer> leftOut) {
    return new UsableRows(
        kind, measured, positions.stream().filter(i -> !leftOut.contains(i)).toList());
  }

  Course course() {
    Clock clock = Clock.of(measured.subgroups());
    return Course.placed(
        positions.stream().map(clock::period).toList(),
        positions.stream().map(clock.places()::get).toList());
  }

  /** The values as the models take them; none of them is missing. */
  public Response response() {
    IntPredicate used = Set.copyOf(positions)::contains;
    Series series = measured.series();
    Doubles values = series.values().where(used);
    Doubles events = series.numerators().where(used);
    Doubles cases = series.denominators().where(used);
    return switch (kind) {
      case MEAN -> new Response.Measurements(values);
      case RATE -> new Response.Counts(events, cases);
      case PROPORTION -> new Response.Proportions(events, cases);
      case COUNT -> Response.Counts.of(values);
    };
  }

  public Segmented under(Model model) {
    return Segmented.of(course(), response(), model);
  }

  /** Beside a control, whose rows stand on the same time axis. */
  public Segmented under(Model model, UsableRows control) {
    return Segmented.of(
        course().with(control.course()), joined(response(), control.response()), model);
  }

  /** One after the other; both of the same kind. */
  private static Response joined(Response first, Response second) {
    if (first instanceof Response.Counts one) {
      Response.Counts two = (Response.Counts) second;
      return new Response.Counts(
          one.events().followedBy(two.events()), one.exposure().followedBy(two.exposure()));
    }
    if (first instanceof Response.Proportions one) {
      Response.Proportions two = (Response.Proportions) second;
      return new Response.Proportions(
          one.successes().followedBy(two.successes()), one.trials().followedBy(two.trials()));
    }
    return new Response.Measurements(first.shown().followedBy(second.shown()));
  }

  private static String span(List<String> labels) {
    return labels.size() + " from " + labels.get(0) + " to " + labels.get(labels.size() - 1);
  }
}
