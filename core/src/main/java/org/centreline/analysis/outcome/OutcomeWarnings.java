package org.centreline.analysis.outcome;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.centreline.analysis.Warning;

/** The table of warnings: what a reader of a comparison of before and after should know. */
public final class OutcomeWarnings {

  private static final int MANY = 3;

  private static final List<Function<OutcomeEvidence, Optional<Warning>>> CHECKS =
      List.of(
          SeriesWarnings::fewPoints,
          SeriesWarnings::changeInside,
          SeriesWarnings::gaps,
          SeriesWarnings::uneven,
          BaselineWarnings::trigger,
          BaselineWarnings::trend,
          BaselineWarnings::curved,
          ModelWarnings::autocorrelation,
          ModelWarnings::disagree,
          ModelWarnings::seasonUnknown,
          ModelWarnings::seasonLeft,
          ModelWarnings::extrapolation,
          ModelWarnings::onePoint,
          CountWarnings::overdispersed,
          CountWarnings::sparse,
          CountWarnings::denominatorShift,
          ControlWarnings::unbalanced,
          ControlWarnings::moved,
          OutcomeWarnings::manyChanges);

  private OutcomeWarnings() {}

  static List<Warning> of(OutcomeEvidence evidence) {
    return CHECKS.stream().map(check -> check.apply(evidence)).flatMap(Optional::stream).toList();
  }

  private static Optional<Warning> manyChanges(OutcomeEvidence evidence) {
    return many(evidence.basis().changes().size(), "changes");
  }

  /** That several comparisons are made at once; empty for three or fewer. */
  public static Optional<Warning> many(int count, String what) {
    return count <= MANY
        ? Optional.empty()
        : Optional.of(
            new Warning(
                "many-tests",
                "With "
                    + count
                    + " "
                    + what
                    + " in one run some will look like an effect by chance alone; say beforehand"
                    + " which of them counts."));
  }
}
