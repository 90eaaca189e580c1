package org.centreline.analysis.outcome;

import java.util.Optional;
import org.centreline.analysis.Warning;
import org.centreline.analysis.outcome.OutcomeWarnings.OutcomeEvidence;
import org.centreline.analysis.outcome.model.Fitting;
import org.centreline.outcome.design.Term;
import org.centreline.outcome.effect.Effect;
import org.centreline.outcome.effect.Effects;
import org.centreline.outcome.fit.Attempt;
import org.centreline.outcome.fit.Coefficient;

/** Warnings about what a measure is compared with. */
final class ControlWarnings {

  private ControlWarnings() {}

  static Optional<Warning> unbalanced(OutcomeEvidence evidence) {
    if (evidence.basis().control().isEmpty() || evidence.modelled().isEmpty()) {
      return Optional.empty();
    }
    Modelled modelled = evidence.modelled().get();
    Term trend = Term.of(Term.Kind.TREND, 0);
    boolean byDifferences = modelled.fitting().isByDifferences();
    Optional<Coefficient> apart =
        modelled.fit().coefficient(byDifferences ? trend : trend.contrast());
    return apart
        .filter(t -> t.estimate().excludes(0))
        .map(
            t ->
                new Warning(
                    "control-unbalanced",
                    "The control had another trend already before the change, so it says less of"
                        + " what would have happened."));
  }

  /** The control alone, by the same model. */
  static Optional<Warning> moved(OutcomeEvidence evidence) {
    if (evidence.basis().control().isEmpty() || evidence.modelled().isEmpty()) {
      return Optional.empty();
    }
    Modelled modelled = evidence.modelled().get();
    Fitting alone =
        new Fitting(
            evidence.basis().control().get(),
            Optional.empty(),
            modelled.fitting().model(),
            modelled.fitting().request());
    Attempt attempt = alone.attempt(modelled.fit().method());
    Optional<Effect> mean = attempt.fit().map(fit -> Effects.now(fit).mean());
    return mean.filter(e -> modelled.model().isShown(e.difference(), e.relative()))
        .map(
            e ->
                new Warning(
                    "control-moved",
                    "The control itself changed at the same time; find out whether the change"
                        + " reached it too, or something else reached both."));
  }
}
