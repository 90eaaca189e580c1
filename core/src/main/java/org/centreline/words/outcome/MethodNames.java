package org.centreline.words.outcome;

import org.centreline.analysis.outcome.model.Fitting;
import org.centreline.analysis.outcome.model.OutcomeKind;
import org.centreline.analysis.outcome.model.OutcomeModel;
import org.centreline.outcome.Methods;
import org.centreline.outcome.fit.Link;

/** What people call the methods by which before and after are compared. */
public final class MethodNames {

  private MethodNames() {}

  /** The name of a method, or of a comparison beside the methods, for a kind of measure. */
  public static String of(String id, OutcomeKind kind) {
    return Methods.named(id).map(method -> method.name(link(kind))).orElseGet(() -> beside(id));
  }

  private static String beside(String id) {
    return switch (id) {
      case Fitting.EIGHT_TERMS -> "one model of both series";
      case Fitting.DIFFERENCES -> "difference in differences, without trends";
      case OutcomeModel.TWO_GROUPS -> "two groups";
      default -> id;
    };
  }

  private static Link link(OutcomeKind kind) {
    return switch (kind) {
      case MEAN -> Link.IDENTITY;
      case PROPORTION -> Link.LOGIT;
      case RATE, COUNT -> Link.LOG;
    };
  }
}
