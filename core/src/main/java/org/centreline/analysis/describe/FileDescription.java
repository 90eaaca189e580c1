package org.centreline.analysis.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.centreline.csv.date.Timeline;
import org.centreline.csv.header.Headings;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.survey.ColumnFacts;
import org.centreline.csv.survey.FileFacts;
import org.centreline.csv.survey.FileSurvey;
import org.centreline.csv.text.CsvFile;

/**
 * What is in a file, what is wrong with it, and which charts suit it.
 *
 * @param facts the file and its columns
 * @param dateColumn the name of the column of dates; empty where there is none, or where the dates
 *     are the headings
 * @param timeline the dates
 * @param troubles the worst first
 * @param charts one a measure
 */
public record FileDescription(
    FileFacts facts,
    Optional<String> dateColumn,
    Optional<Timeline> timeline,
    List<Trouble> troubles,
    List<ChartPlan> charts) {

  public FileDescription {
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(dateColumn, "dateColumn");
    Objects.requireNonNull(timeline, "timeline");
    troubles = List.copyOf(troubles);
    charts = List.copyOf(charts);
  }

  /**
   * Describes a file; every chart that is proposed is worked out first.
   *
   * @throws org.centreline.csv.problem.DataException where its bytes are no text, or its text no
   *     table
   */
  public static FileDescription of(CsvFile file, ReadingOptions options) {
    return of(file, options, FileSurvey.of(file, options));
  }

  private static FileDescription of(CsvFile file, ReadingOptions options, FileFacts facts) {
    Troubles troubles = new Troubles();
    troubles.notices(facts.source().notices());
    Optional<ColumnFacts> dates = dates(facts.columns());
    Trial trial = new Trial(file, troubles);
    List<ChartPlan> charts =
        facts.headings().isPresent()
            ? ChartPlanner.wide(trial, facts.headings().get(), options)
            : new ChartPlanner(trial, facts.columns(), dates, options).plans();
    boolean wide = facts.headings().isPresent();
    return new FileDescription(
        facts,
        wide ? Optional.empty() : dates.map(ColumnFacts::name),
        wide ? facts.headings().map(Headings::timeline) : dates.flatMap(ColumnFacts::timeline),
        troubles.all(),
        charts);
  }

  /** The same with the file under another name. */
  public FileDescription named(String name) {
    FileFacts renamed =
        new FileFacts(facts.source().named(name), facts.columns(), facts.headings());
    return new FileDescription(renamed, dateColumn, timeline, troubles, charts);
  }

  /** Of several columns of dates the one with the most different ones, the first of equals. */
  private static Optional<ColumnFacts> dates(List<ColumnFacts> columns) {
    List<ColumnFacts> dated = new ArrayList<>();
    for (ColumnFacts column : columns) {
      int most = dated.isEmpty() ? 0 : dated.get(0).timeline().orElseThrow().dates();
      if (column.timeline().filter(timeline -> timeline.dates() > most).isPresent()) {
        dated.add(0, column);
      }
    }
    return dated.stream().findFirst();
  }
}
