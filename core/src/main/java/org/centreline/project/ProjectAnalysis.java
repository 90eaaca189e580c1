package org.centreline.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.centreline.csv.FileContent;
import org.centreline.project.driver.Improvement;
import org.centreline.project.folder.Measure;
import org.centreline.project.folder.MeasureResult;
import org.centreline.project.folder.OptionWords;
import org.centreline.project.folder.Project;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.project.folder.ProjectReader;

/**
 * A project, whole: page, table, pack and check are views of this.
 *
 * @param project as declared
 * @param results one a row of measures.csv, in its order
 * @param improvement its drivers, and how its data are gathered
 */
public record ProjectAnalysis(
    Project project, List<MeasureResult> results, Improvement improvement) {

  /** A project that says nothing of drivers. */
  public ProjectAnalysis(Project project, List<MeasureResult> results) {
    this(project, results, Improvement.none());
  }

  public ProjectAnalysis {
    results = List.copyOf(results);
  }

  /**
   * Reads a folder and works out every measure.
   *
   * @param folder where the files are
   * @param words understands the options
   * @param prepare what is done to the data of each measure before anything is worked out, such as
   *     leaving out what lies after a day
   * @throws org.centreline.csv.problem.DataException where problems are of the project as a whole
   */
  public static ProjectAnalysis of(
      ProjectFolder folder, OptionWords words, UnaryOperator<FileContent> prepare) {
    Project project = ProjectReader.read(folder, words);
    Improvement improvement = Improvement.read(folder, project);
    return of(project, folder, words, prepare).with(improvement);
  }

  /** The same for what has been read already, such as one of its measures alone. */
  public static ProjectAnalysis of(
      Project project,
      ProjectFolder folder,
      OptionWords words,
      UnaryOperator<FileContent> prepare) {
    return of(project, project.measures(), new MeasureAnalysis(project, folder, words, prepare));
  }

  /** Measures of one file are worked out one after the other: it is gone through once for them. */
  private static ProjectAnalysis of(
      Project project, List<Measure> measures, MeasureAnalysis analysis) {
    List<MeasureResult> results = new ArrayList<>(project.spoilt());
    Map<List<String>, List<Measure>> byFile = new LinkedHashMap<>();
    for (Measure measure : measures) {
      byFile.computeIfAbsent(measure.rows(), rows -> new ArrayList<>()).add(measure);
    }
    byFile.values().forEach(sharing -> results.addAll(analysis.of(sharing)));
    results.sort(Comparator.comparingInt(MeasureResult::line));
    return new ProjectAnalysis(project, results);
  }

  /** The same with what was read of its drivers. */
  public ProjectAnalysis with(Improvement other) {
    return new ProjectAnalysis(project, results, other);
  }

  /** The measures that were worked out. */
  public List<MeasureResult.Analysed> analysed() {
    return only(MeasureResult.Analysed.class).toList();
  }

  /** The measures that were not. */
  public List<MeasureResult.Failed> failed() {
    return only(MeasureResult.Failed.class).toList();
  }

  private <T extends MeasureResult> Stream<T> only(Class<T> kind) {
    return results.stream().filter(kind::isInstance).map(kind::cast);
  }
}
