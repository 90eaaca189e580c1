package org.centreline.analysis.outcome.model;

import org.centreline.Matter;
import org.centreline.analysis.Unusable;
import org.centreline.analysis.UnusableException;
import org.centreline.outcome.fit.Reason;

/** Why data can't be compared before and after, in words that say what to do. */
public final class Refusals {

  private Refusals() {}

  public static UnusableException of(Reason reason) {
    return switch (reason) {
      case NOTHING_BEFORE, NOTHING_AFTER, SAME_POINT, TOO_FEW_ROWS ->
          tooFew("too few (" + reason.words() + ")");
      case COLLINEAR, CONSTANT, ALL_ZERO, EXACT -> ofData(reason);
      default -> ofMethod(reason);
    };
  }

  private static UnusableException ofData(Reason reason) {
    return switch (reason) {
      case COLLINEAR ->
          because(
              "collinear",
              "terms that can be told apart",
              "a season, or changes, that the points cannot tell apart",
              "use "
                  + Matter.SEASON
                  + " none, name changes that lie close as one, or wait for more points");
      case CONSTANT ->
          because(
              "constant-series",
              "values that vary",
              "the same value in every subgroup",
              "there is nothing to compare; check the column named with " + Matter.VALUE);
      case ALL_ZERO ->
          because(
              "no-events",
              "events in some subgroups",
              "0 in every subgroup",
              "chart the time or the cases between events instead (chart "
                  + Matter.TYPE
                  + " t or g)");
      default ->
          because(
              "exact-line",
              "values that vary about their trend",
              "values that lie exactly on the line",
              "check whether they were made up or worked out from one another");
    };
  }

  private static UnusableException ofMethod(Reason reason) {
    return switch (reason) {
      case SEPARATION ->
          because(
              "separation",
              "events both before and after the change",
              "events on one side only, so that a ratio has no bound",
              "gather longer periods ("
                  + Matter.EVERY
                  + " quarter), or compare with "
                  + Matter.DESIGN
                  + " before-after");
      default ->
          because(
              "not-settled",
              "values that the method can fit",
              "values with which its calculation does not settle",
              "try another " + Matter.METHOD + ", or " + Matter.SHAPE + " level");
      case NO_NEIGHBOURS ->
          because(
              "not-settled",
              "points one period apart, which tell what carries over from one to the next",
              "none",
              "leave " + Matter.METHOD + " out");
      case WANDERS ->
          because(
              "wanders",
              "a series that returns to its trend",
              "one that wanders, so that a change of level can't be told from chance",
              "leave "
                  + Matter.METHOD
                  + " out, or compare with a control ("
                  + Matter.CONTROL
                  + ")");
    };
  }

  static UnusableException tooFew(String found) {
    return because(
        "too-few-points",
        "at least 3 usable points on each side of a change, phase-ins left out",
        found,
        "wait for more points, gather shorter periods, or leave out " + Matter.PHASE_IN);
  }

  static UnusableException because(String code, String expected, String found, String fix) {
    return new UnusableException(new Unusable(code, expected, found, fix));
  }
}
