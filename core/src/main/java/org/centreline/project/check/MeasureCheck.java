package org.centreline.project.check;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.problem.Problem;
import org.centreline.project.folder.MeasureResult;
import org.centreline.project.folder.ProjectCode;

/**
 * What the check of one measure found.
 *
 * @param result the measure, worked out or not
 * @param recording whether there is one
 * @param differences what is not as recorded; none where nothing is recorded
 * @param faults values outside the range declared, and why a recording can't be read
 */
public record MeasureCheck(
    MeasureResult result, State recording, List<Difference> differences, List<Problem> faults) {

  /** Whether something was recorded of a measure. */
  public enum State {
    RECORDED,
    NOT_RECORDED,
    /** There is a file that can't be understood. */
    UNREADABLE
  }

  public MeasureCheck {
    differences = List.copyOf(differences);
    faults = List.copyOf(faults);
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

  /** Whether all is as recorded. */
  public boolean isSame() {
    return recording == State.RECORDED && differences.isEmpty();
  }

  /** Whether all is as recorded, and within its range. */
  public boolean isClean() {
    return problems().isEmpty() && isSame() && faults.isEmpty();
  }

  /** Whether nothing stands against it that a new recording does not settle. */
  boolean isSettledByRecording() {
    return faults.stream().noneMatch(fault -> fault.code().equals(ProjectCode.OUT_OF_RANGE.word()));
  }
}
