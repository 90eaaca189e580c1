package org.centreline.analysis.outcome;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.centreline.analysis.Warning;
import org.centreline.analysis.outcome.effect.OutcomeFit;
import org.centreline.analysis.outcome.model.OutcomeBasis;
import org.centreline.series.Doubles;

/** The table of warnings: what a reader of a comparison of before and after should know. */
public final class OutcomeWarnings {

  private static final int MANY = 3;

  private static final List<Function<OutcomeEvidence, Optional<Warning>>> CHECKS =
      List.of(
          SeriesWarnings::partPeriods,
          SeriesWarnings::fewPoints,
          SeriesWarnings::changeInside,
          SeriesWarnings::gaps,
          SeriesWarnings::uneven,
          BaselineWarnings::trigger,
          BaselineWarnings::trend,
          BaselineWarnings::curved,
          ModelWarnings::tooLittle,
          ModelWarnings::autocorrelation,
          ModelWarnings::disagree,
          SeasonWarnings::unknown,
          SeasonWarnings::left,
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

  /**
   * What warnings about changes are drawn from.
   *
   * @param basis data, changes and control chart
   * @param modelled the model; empty where there are too few points for one
   * @param found what the model found
   */
  record OutcomeEvidence(
      OutcomeBasis basis, Optional<Modelled> modelled, Optional<OutcomeFit> found) {

    /** The usable points before the first change. */
    List<Integer> before() {
      int start = basis.changes().get(0).position();
      return basis.rows().positions().stream().filter(i -> i < start).toList();
    }

    /** The usable points since the first change, phase-ins left out. */
    List<Integer> after() {
      int start = basis.changes().get(0).position();
      return basis.rows().positions().stream()
          .filter(i -> i >= start)
          .filter(i -> basis.leftOut().stream().noneMatch(span -> span.contains(i)))
          .toList();
    }

    /** The values at some positions, on the scale shown. */
    Doubles values(List<Integer> positions) {
      return at(basis.chart().points().values(), positions);
    }

    static Doubles at(Doubles row, List<Integer> positions) {
      return Doubles.tabulate(positions.size(), i -> row.get(positions.get(i)));
    }

    /** The label of a subgroup. */
    String label(int position) {
      return basis.rows().measured().subgroups().labels().get(position);
    }
  }
}
