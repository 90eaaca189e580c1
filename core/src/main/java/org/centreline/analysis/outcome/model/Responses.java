package org.centreline.analysis.outcome.model;

import java.util.function.IntPredicate;
import org.centreline.outcome.fit.Response;
import org.centreline.series.Doubles;
import org.centreline.series.Series;

/** Measures as the models take them. */
final class Responses {

  private Responses() {}

  /** The subgroups of a series that pass; none of them may lack a value. */
  static Response of(OutcomeKind kind, Series series, IntPredicate passes) {
    Doubles values = series.values().where(passes);
    Doubles events = series.numerators().where(passes);
    Doubles cases = series.denominators().where(passes);
    return switch (kind) {
      case MEAN -> new Response.Measurements(values);
      case RATE -> new Response.Counts(events, cases);
      case PROPORTION -> new Response.Proportions(events, cases);
      case COUNT -> Response.Counts.of(values);
    };
  }

  /** One after the other; both of the same kind. */
  static Response joined(Response first, Response second) {
    if (first instanceof Response.Counts one && second instanceof Response.Counts two) {
      return new Response.Counts(
          one.events().followedBy(two.events()), one.exposure().followedBy(two.exposure()));
    }
    if (first instanceof Response.Proportions one && second instanceof Response.Proportions two) {
      return new Response.Proportions(
          one.successes().followedBy(two.successes()), one.trials().followedBy(two.trials()));
    }
    return new Response.Measurements(first.shown().followedBy(second.shown()));
  }
}
