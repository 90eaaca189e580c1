package org.centreline.analysis.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.centreline.csv.date.Timeline;
import org.centreline.csv.header.Headings;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.Role;
import org.centreline.csv.role.TableRoles;
import org.centreline.csv.survey.ColumnFacts;
import org.centreline.csv.survey.FileFacts;
import org.centreline.csv.survey.FileSurvey;
import org.centreline.csv.survey.SurveyedFile;
import org.centreline.csv.text.CsvFile;

/**
 * What is in a file, what is wrong with it, and what to make of it.
 *
 * @param facts the file and its columns
 * @param roles what each column was taken for, in the order of the columns
 * @param dateColumn the name of the column of dates; empty where there is none, where several make
 *     the dates together, or where the dates are the headings
 * @param timeline the dates; empty where several columns make them together
 * @param troubles the worst first
 * @param proposals the best first
 * @param more how many measures were not tried, as there were proposals enough
 */
public record FileDescription(
    FileFacts facts,
    List<ColumnRole> roles,
    Optional<String> dateColumn,
    Optional<Timeline> timeline,
    List<Trouble> troubles,
    List<Proposal> proposals,
    int more) {

  /** So many proposals are a page. */
  public static final int PAGE = 5;

  private static final int MOST = 20;

  public FileDescription {
    Objects.requireNonNull(facts, "facts");
    roles = List.copyOf(roles);
    Objects.requireNonNull(dateColumn, "dateColumn");
    Objects.requireNonNull(timeline, "timeline");
    troubles = List.copyOf(troubles);
    proposals = List.copyOf(proposals);
  }

  /** The charts in time that are proposed, the best first. */
  public List<ChartPlan> charts() {
    return proposals.stream().flatMap(proposal -> proposal.chart().stream()).toList();
  }

  /** Describes a file, with some {@value #MOST} proposals. */
  public static FileDescription of(CsvFile file, ReadingOptions options) {
    return of(file, options, MOST);
  }

  /**
   * Describes a file; everything that is proposed is worked out first.
   *
   * @param most how many proposals are enough
   * @throws org.centreline.csv.problem.DataException where its bytes are no text, or its text no
   *     table
   */
  public static FileDescription of(CsvFile file, ReadingOptions options, int most) {
    if (file.table().isPresent()) {
      return new TableDescription(file, options).of(file.table().get(), most);
    }
    SurveyedFile surveyed = FileSurvey.look(file, options);
    FileFacts facts = surveyed.facts();
    Troubles troubles = new Troubles();
    troubles.notices(facts.source().notices());
    Trial trial = new Trial(surveyed, troubles);
    TableRoles roles = surveyed.roles();
    Optional<ColumnFacts> dates =
        dates(facts.columns())
            .filter(column -> roles.columns().get(column.position() - 1).role() != Role.YEAR);
    boolean wide = facts.headings().isPresent();
    Proposals proposals =
        wide
            ? ChartPlanner.wide(trial, facts.headings().get(), options, most)
            : surveyed.isWide()
                ? ChartPlanner.rows(trial, options)
                : new ChartPlanner(trial, roles, dates, options).proposals(most);
    return new FileDescription(
        facts,
        roles.columns(),
        wide ? Optional.empty() : dates.map(ColumnFacts::name),
        wide ? facts.headings().map(Headings::timeline) : dates.flatMap(ColumnFacts::timeline),
        troubles.all(),
        proposals.all(),
        proposals.more());
  }

  /** The same with the file under another name. */
  public FileDescription named(String name) {
    FileFacts renamed =
        new FileFacts(facts.source().named(name), facts.columns(), facts.headings());
    return new FileDescription(renamed, roles, dateColumn, timeline, troubles, proposals, more);
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
