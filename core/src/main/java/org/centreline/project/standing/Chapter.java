package org.centreline.project.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.plot.Picture;
import org.centreline.plot.chart.ChartLayout;
import org.centreline.plot.svg.SvgDrawing;
import org.centreline.project.ProjectAnalysis;
import org.centreline.project.folder.Measure;
import org.centreline.project.folder.MeasureResult.Analysed;
import org.centreline.report.SafeName;
import org.centreline.words.chart.Titles;

/**
 * One chart of a pack.
 *
 * @param result the measure that it belongs to
 * @param chart the chart
 * @param drawing the picture of it
 * @param name what its files are called, without their endings; no other chart has it
 */
public record Chapter(Analysed result, ChartAnalysis chart, SvgDrawing drawing, String name) {

  /** Every chart of a project, in the order of measures.csv and of the data. */
  public static List<Chapter> of(ProjectAnalysis analysis) {
    List<String> texts = new ArrayList<>();
    for (Analysed result : analysis.analysed()) {
      result.charts().forEach(chart -> texts.add(text(result, chart)));
    }
    List<String> names = SafeName.of(texts);
    List<Supplier<Chapter>> chapters = new ArrayList<>();
    for (Analysed result : analysis.analysed()) {
      for (ChartAnalysis chart : result.charts()) {
        String name = names.get(chapters.size());
        chapters.add(() -> new Chapter(result, chart, drawing(result, chart), name));
      }
    }
    return chapters.parallelStream().map(Supplier::get).toList();
  }

  private static SvgDrawing drawing(Analysed result, ChartAnalysis chart) {
    return SvgDrawing.of(picture(result, chart));
  }

  private static Picture picture(Analysed result, ChartAnalysis chart) {
    return ChartLayout.of(chart, result.presentation().untitled().besideSentence());
  }

  /** The picture, for painters of other formats. */
  public Picture picture() {
    return picture(result, chart);
  }

  private static String text(Analysed result, ChartAnalysis chart) {
    return chart.measured().group().map(group -> result.id() + " / " + group).orElse(result.id());
  }

  /** The measure as declared. */
  public Measure measure() {
    return result.measure();
  }

  /** What people call it, with its group. */
  public String title() {
    return Titles.title(chart);
  }

  /** What followed the changes of this measure in this group, where that is asked for. */
  public Optional<OutcomeAnalysis> outcome() {
    return result.outcomes().stream()
        .filter(outcome -> outcome.measured().group().equals(chart.measured().group()))
        .findFirst();
  }

  /** The same, as the pack tells it. */
  public Optional<Followed> followed() {
    return outcome().map(Followed::new);
  }

  /** Where it stands on the page. */
  public String anchor() {
    return "chart-" + name;
  }
}
