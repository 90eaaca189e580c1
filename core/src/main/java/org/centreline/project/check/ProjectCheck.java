package org.centreline.project.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.centreline.project.ProjectAnalysis;
import org.centreline.project.check.MeasureCheck.State;
import org.centreline.project.folder.OptionWords;
import org.centreline.project.folder.Project;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.project.folder.ProjectReader;
import org.centreline.project.since.ChartState;
import org.centreline.project.since.Current;
import org.centreline.project.since.Edition;
import org.centreline.project.since.News;
import org.centreline.project.since.PackComparison;

/**
 * What the check of one project found.
 *
 * @param folder the project
 * @param problems what stands against the project as a whole; there are no measures then
 * @param measures one a row of measures.csv, in its order
 * @param stale names of recordings that belong to no measure
 * @param charts all charts as they are
 * @param news what is new since the recordings, told as what is new since an earlier pack
 */
public record ProjectCheck(
    ProjectFolder folder,
    List<Problem> problems,
    List<MeasureCheck> measures,
    List<String> stale,
    List<Current> charts,
    List<News> news) {

  public ProjectCheck {
    problems = List.copyOf(problems);
    measures = List.copyOf(measures);
    stale = List.copyOf(stale);
    charts = List.copyOf(charts);
    news = List.copyOf(news);
  }

  /** Works out a project and compares it with what was recorded of it. */
  public static ProjectCheck of(ProjectFolder folder, OptionWords words) {
    return of(folder, words, Optional.empty());
  }

  /**
   * The same for one measure alone, if it is named by its id: what is recorded of others is not
   * looked at.
   */
  public static ProjectCheck of(ProjectFolder folder, OptionWords words, Optional<String> only) {
    try {
      Project project = ProjectReader.read(folder, words);
      Project wanted = only.map(project::only).orElse(project);
      ProjectAnalysis analysis =
          ProjectAnalysis.of(wanted, folder, words, UnaryOperator.identity());
      Recordings recordings = new Recordings(folder);
      recordings.refuseClosed();
      List<String> stale = only.isPresent() ? List.of() : recordings.notOf(project.ids());
      return of(analysis, new MeasureComparison(recordings, words), stale);
    } catch (DataException e) {
      return new ProjectCheck(folder, e.problems(), List.of(), List.of(), List.of(), List.of());
    }
  }

  private static ProjectCheck of(
      ProjectAnalysis analysis, MeasureComparison comparison, List<String> stale) {
    List<MeasureCheck> measures = analysis.results().stream().map(comparison::of).toList();
    List<Current> charts = Current.all(analysis);
    boolean same = stale.isEmpty() && measures.stream().allMatch(MeasureCheck::isClean);
    return new ProjectCheck(
        comparison.recordings().folder(),
        List.of(),
        measures,
        stale,
        charts,
        same ? List.of() : news(analysis, measures, charts, stale));
  }

  private static List<News> news(
      ProjectAnalysis analysis,
      List<MeasureCheck> measures,
      List<Current> charts,
      List<String> stale) {
    Map<String, Recording> recorded = new LinkedHashMap<>();
    measures.forEach(one -> one.recorded().ifPresent(all -> recorded.put(one.id(), all)));
    List<String> gone = stale.stream().map(Recordings::id).toList();
    Edition edition = new RecordedEdition(analysis, charts).of(recorded, gone);
    List<String> unknown =
        measures.stream()
            .filter(one -> one.recording() == State.UNREADABLE)
            .map(MeasureCheck::id)
            .toList();
    return PackComparison.ofValues(analysis, charts, edition).stream()
        .filter(one -> !unknown.contains(one.measure()))
        .toList();
  }

  /** One of its measures. */
  Optional<MeasureCheck> measure(String id) {
    return measures.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** A chart as it was recorded; empty where it was not. */
  Optional<RecordedChart> recorded(ChartState.Key key) {
    return measure(key.measure())
        .flatMap(MeasureCheck::recorded)
        .map(recording -> recording.chart(key))
        .filter(chart -> !chart.entries().isEmpty());
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

  /** Names of recordings that belong to no measure, and are recordings by their columns. */
  public List<String> removable() {
    return stale.stream().filter(new Recordings(folder)::isRecording).toList();
  }

  /**
   * Whether nothing stands against it but that it was not recorded so.
   *
   * @param removed the recordings of no measure that are there no more
   */
  public boolean isCleanOnceRecorded(List<String> removed) {
    return problems.isEmpty()
        && removed.containsAll(stale)
        && measures.stream().allMatch(m -> m.problems().isEmpty() && m.isSettledByRecording());
  }
}
