package org.centreline.project.check;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.PointLines;
import org.centreline.csv.problem.Problem;
import org.centreline.project.folder.MeasureResult;
import org.centreline.project.folder.ProjectCode;

/**
 * What the check of one measure found.
 *
 * @param result the measure, worked out or not
 * @param recording whether there is one
 * @param recorded what was recorded; empty where nothing was, or nothing that can be read
 * @param differences what is not as recorded; none where nothing is recorded
 * @param faults values outside the range declared, and why a recording can't be read
 * @param lines where the data of its points stand; known where values differ
 */
public record MeasureCheck(
    MeasureResult result,
    State recording,
    Optional<Recording> recorded,
    List<Difference> differences,
    List<Problem> faults,
    PointLines lines) {

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

  /**
   * Where the data of a point stand.
   *
   * @param file its name in the project
   * @param lines its rows; empty where the point has none any more
   */
  record Place(String file, Optional<PointLines.Lines> lines) {}

  /** Where the data of a point stand; empty where the measure could not be worked out. */
  Optional<Place> place(Optional<String> group, String x) {
    return analysed().map(one -> new Place(one.measure().file(), lines.of(group, x)));
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
