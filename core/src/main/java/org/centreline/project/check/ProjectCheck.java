package org.centreline.project.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.centreline.project.ProjectAnalysis;
import org.centreline.project.check.MeasureCheck.State;
import org.centreline.project.folder.MeasureResult;
import org.centreline.project.folder.MeasureResult.Analysed;
import org.centreline.project.folder.OptionWords;
import org.centreline.project.folder.ProjectFolder;

/**
 * What the check of one project found.
 *
 * @param folder the project
 * @param problems what stands against the project as a whole; there are no measures then
 * @param measures one a row of measures.csv, in its order
 * @param stale names of recordings that belong to no measure
 */
public record ProjectCheck(
    ProjectFolder folder, List<Problem> problems, List<MeasureCheck> measures, List<String> stale) {

  public ProjectCheck {
    problems = List.copyOf(problems);
    measures = List.copyOf(measures);
    stale = List.copyOf(stale);
  }

  /** Works out a project and compares it with what was recorded of it. */
  public static ProjectCheck of(ProjectFolder folder, OptionWords words) {
    try {
      ProjectAnalysis analysis = ProjectAnalysis.of(folder, words, UnaryOperator.identity());
      Recordings recordings = new Recordings(folder);
      List<MeasureCheck> measures = new ArrayList<>();
      analysis.results().forEach(result -> measures.add(check(result, recordings, folder)));
      List<String> ids = analysis.results().stream().map(MeasureResult::id).toList();
      return new ProjectCheck(folder, List.of(), measures, recordings.notOf(ids));
    } catch (DataException e) {
      return new ProjectCheck(folder, e.problems(), List.of(), List.of());
    }
  }

  private static MeasureCheck check(
      MeasureResult result, Recordings recordings, ProjectFolder folder) {
    if (!(result instanceof Analysed)) {
      return new MeasureCheck(result, State.NOT_RECORDED, List.of(), List.of());
    }
    Analysed measure = (Analysed) result;
    List<Problem> outside = Ranges.outside(measure, folder);
    try {
      return recordings
          .of(measure.id())
          .map(recorded -> RecordingComparison.of(recorded, Recording.of(measure)))
          .map(found -> new MeasureCheck(result, State.RECORDED, found, outside))
          .orElseGet(() -> new MeasureCheck(result, State.NOT_RECORDED, List.of(), outside));
    } catch (DataException e) {
      List<Problem> all = Stream.concat(outside.stream(), e.problems().stream()).toList();
      return new MeasureCheck(result, State.UNREADABLE, List.of(), all);
    }
  }

  /** Whether something could not be worked out. */
  public boolean isBroken() {
    return !problems.isEmpty() || measures.stream().anyMatch(m -> !m.problems().isEmpty());
  }

  /** Whether all is as recorded, and within its range. */
  public boolean isClean() {
    return problems.isEmpty()
        && stale.isEmpty()
        && measures.stream().allMatch(MeasureCheck::isClean);
  }

  /** Whether a measure was worked out that was never recorded. */
  public boolean isNew() {
    return measures.stream()
        .anyMatch(m -> m.recording() == State.NOT_RECORDED && m.problems().isEmpty());
  }

  /** Whether nothing stands against it but that it was not recorded so. */
  public boolean isCleanOnceRecorded() {
    return problems.isEmpty()
        && stale.isEmpty()
        && measures.stream().allMatch(m -> m.problems().isEmpty() && m.isSettledByRecording());
  }
}
