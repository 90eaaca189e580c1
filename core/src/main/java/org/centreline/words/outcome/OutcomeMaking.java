package org.centreline.words.outcome;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.effect.OutcomeFit;
import org.centreline.analysis.outcome.model.OutcomeModel;
import org.centreline.outcome.design.Shape;
import org.centreline.words.Decimal;
import org.centreline.words.PeriodCount;

/** How an outcome was worked out, in one line. */
public final class OutcomeMaking {

  private OutcomeMaking() {}

  /** Without a full stop, its parts joined by semicolons. */
  public static String of(OutcomeAnalysis analysis) {
    OutcomeModel model = analysis.model();
    if (analysis.fit().isEmpty()) {
      return "Too few points for a trend; before and after compared as two groups";
    }
    OutcomeFit fit = analysis.fit().get();
    List<String> parts = new ArrayList<>();
    parts.add("Segmented regression: " + MethodNames.of(model.method(), model.kind()));
    parts.add(shape(model.model().shape()));
    parts.add(
        "level change in the first "
            + PeriodCount.unit(analysis.measured().subgroups())
            + " from the change");
    SeasonWords.of(model.seasons()).ifPresent(parts::add);
    if (model.model().phaseIn() > 0) {
      parts.add("phase-in of " + model.model().phaseIn() + " left out");
    }
    if (Double.isFinite(fit.facts().rho())) {
      parts.add("carry-over " + Decimal.text(fit.facts().rho(), 2));
    }
    if (Double.isFinite(fit.facts().dispersion())) {
      parts.add("dispersion " + Decimal.text(fit.facts().dispersion(), 2));
    }
    parts.add(Decimal.text(fit.facts().df(), 1) + " degrees of freedom");
    return String.join("; ", parts);
  }

  private static String shape(Shape shape) {
    return switch (shape) {
      case LEVEL -> "level may change";
      case SLOPE -> "slope may change";
      case BOTH -> "level and slope may change";
      case MEANS -> "means compared";
    };
  }
}
