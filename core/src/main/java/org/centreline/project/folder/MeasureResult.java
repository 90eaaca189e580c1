package org.centreline.project.folder;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.row.Source;
import org.centreline.plot.page.Presentation;

/** What became of one row of measures.csv: its charts, or why there are none. */
public sealed interface MeasureResult {

  /**
   * A measure that was worked out.
   *
   * @param measure the measure
   * @param source its data
   * @param presentation how its pictures look
   * @param charts one a group, in the order of the data; one or more
   * @param outcomes what followed its changes, one a group that has any; none where none is asked
   *     for
   * @param unanswered why the data can't tell what followed a change
   */
  record Analysed(
      Measure measure,
      Source source,
      Presentation presentation,
      List<ChartAnalysis> charts,
      List<OutcomeAnalysis> outcomes,
      List<Problem> unanswered)
      implements MeasureResult {

    /** Charts alone. */
    public Analysed(
        Measure measure, Source source, Presentation presentation, List<ChartAnalysis> charts) {
      this(measure, source, presentation, charts, List.of(), List.of());
    }

    public Analysed {
      charts = List.copyOf(charts);
      outcomes = List.copyOf(outcomes);
      unanswered = List.copyOf(unanswered);
      if (charts.isEmpty()) {
        throw new IllegalArgumentException(measure.id() + ": no chart");
      }
    }

    /** Whether the first chart is of all sites together. */
    public boolean hasWhole() {
      return measure.together() == Measure.Together.WANTED && charts.size() > 1;
    }

    /** The charts without that of all sites together. */
    public List<ChartAnalysis> sites() {
      return hasWhole() ? charts.subList(1, charts.size()) : charts;
    }

    /** The options of its row but for the title, each with its values, with commas between. */
    public String options() {
      List<String> options = new ArrayList<>();
      measure
          .options()
          .forEach(
              (name, values) -> {
                if (!name.equals("title")) {
                  options.add((name + " " + String.join("; ", values)).strip());
                }
              });
      return String.join(", ", options);
    }

    @Override
    public String id() {
      return measure.id();
    }

    @Override
    public String title() {
      return measure.title();
    }

    @Override
    public int line() {
      return measure.line();
    }
  }

  /**
   * A measure that could not be worked out; the others stand.
   *
   * @param id its id
   * @param title its title; the id where it has none
   * @param line where measures.csv has it
   * @param problems why; one or more
   */
  record Failed(String id, String title, int line, List<Problem> problems)
      implements MeasureResult {

    public Failed {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException(id + ": failed without a problem");
      }
    }
  }

  /** The measure's id; the row's number, such as {@code row 3}, where it has none. */
  String id();

  /** What people call it. */
  String title();

  /** The line of measures.csv that declares it, from 1. */
  int line();
}
