package org.centreline.words.outcome;

import org.centreline.analysis.outcome.model.OutcomeKind;

/** What people call the methods by which before and after are compared. */
public final class MethodNames {

  private MethodNames() {}

  /** The name of a method for a kind of measure, by its id. */
  public static String of(String id, OutcomeKind kind) {
    return switch (id) {
      case "ols" -> "least squares";
      case "nw" -> "Newey-West";
      case "prais" -> "Prais-Winsten";
      case "reml" -> "REML with carry-over from point to point";
      case "quasi" -> quasi(kind);
      case "widened" -> quasi(kind) + ", widened for carry-over from point to point";
      case "eight-term" -> "one model of both series";
      case "difference-in-differences" -> "difference in differences, without trends";
      case "before-after" -> "two groups";
      default -> id;
    };
  }

  private static String quasi(OutcomeKind kind) {
    return kind == OutcomeKind.PROPORTION ? "quasi-binomial" : "quasi-Poisson";
  }
}
