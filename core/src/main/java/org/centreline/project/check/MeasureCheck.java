package org.centreline.project.check;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.Problem;
import org.centreline.project.MeasureResult;

/**
 * What the check of one measure found.
 *
 * @param result the measure, worked out or not
 * @param recording whether there is one
 * @param differences what is not as recorded; none where nothing is recorded
 * @param outOfRange values outside the range declared, and recordings that can't be read
 */
public record MeasureCheck(
    MeasureResult result, State recording, List<Difference> differences, List<Problem> outOfRange) {

  /** Whether something was recorded of a measure. */
  public enum State {
    RECORDED,
    NOT_RECORDED
  }

  public MeasureCheck {
    differences = List.copyOf(differences);
    outOfRange = List.copyOf(outOfRange);
  }

  /** The measure's id. */
  public String id() {
    return result.id();
  }

  /** Why it could not be worked out; none where it could. */
  public List<Problem> problems() {
    return result instanceof MeasureResult.Failed failed ? failed.problems() : List.of();
  }

  /** The measure where it was worked out. */
  public Optional<MeasureResult.Analysed> analysed() {
    return result instanceof MeasureResult.Analysed analysed
        ? Optional.of(analysed)
        : Optional.empty();
  }

  /** Whether all is as recorded, and within its range. */
  public boolean isClean() {
    return problems().isEmpty()
        && recording == State.RECORDED
        && differences.isEmpty()
        && outOfRange.isEmpty();
  }
}
