package org.centreline.analysis.describe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.csv.CsvReader;
import org.centreline.csv.FileContent;
import org.centreline.csv.daily.DailyColumn;
import org.centreline.csv.daily.DailyColumn.Kind;
import org.centreline.csv.daily.DailyLook;
import org.centreline.csv.daily.DailyQuestion;
import org.centreline.csv.daily.DailyQuestion.Detail;
import org.centreline.csv.daily.DailySource;
import org.centreline.csv.date.Timeline;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.survey.FileFacts;
import org.centreline.csv.survey.TableFacts;
import org.centreline.csv.text.CsvFile;

/**
 * Describes a table in a database: its columns by their types and names, what they hold by one look
 * at the whole, its days by one grouped answer; then each chart that is proposed is asked for once.
 *
 * @param file the table
 * @param options how a file would be read
 */
record TableDescription(CsvFile file, ReadingOptions options) {

  FileDescription of(DailySource source, int most) {
    List<DailyColumn> columns;
    DailyLook look;
    Optional<DailyColumn> date;
    Optional<Timeline> timeline;
    try (source) {
      columns = source.columns();
      look = source.look(columns);
      date = TableFacts.date(columns, look);
      timeline = date.flatMap(column -> timeline(source, column));
    }
    FileFacts facts = TableFacts.of(file.name(), columns, look);
    List<ColumnRole> roles = TableFacts.roles(columns, look);
    Troubles troubles = new Troubles();
    troubles.notices(facts.source().notices());
    Proposals proposals = new Proposals(List.of(), 0);
    if (timeline.isPresent()) {
      TablePlans plans = new TablePlans(date.get().name(), timeline.get(), look, roles);
      proposals = proposals(plans.asks(options), most, troubles);
    } else {
      troubles.problems(undated(columns));
    }
    return new FileDescription(
        facts,
        roles,
        date.map(DailyColumn::name),
        timeline,
        troubles.all(),
        proposals.all(),
        proposals.more());
  }

  private Proposals proposals(List<ChartAsk> asks, int most, Troubles troubles) {
    List<Proposal> found = new ArrayList<>();
    int tried = 0;
    while (tried < asks.size() && found.size() < most) {
      proposal(asks.get(tried++), troubles).ifPresent(found::add);
    }
    return new Proposals(found, asks.size() - tried);
  }

  private static Optional<Timeline> timeline(DailySource source, DailyColumn date) {
    DailyQuestion question =
        new DailyQuestion(
            date.name(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            false,
            Detail.SUMS);
    TreeSet<LocalDate> days = new TreeSet<>();
    source.ask(question, group -> group.day().ifPresent(days::add));
    return TableFacts.timeline(List.copyOf(days));
  }

  private DataException undated(List<DailyColumn> columns) {
    FileFindings findings = new FileFindings(file.name());
    Optional<DailyColumn> zoned = columns.stream().filter(c -> c.kind() == Kind.ZONED).findFirst();
    String view = "in a view, or in the SELECT of a query, ";
    if (zoned.isPresent()) {
      return findings.fatal(
          Code.TIME_ZONE,
          new Place(0, zoned.get().name()),
          new Mismatch(
              "days, or times without a time zone",
              zoned.get().type(),
              view
                  + "say the zone and take the day, such as CAST(COLUMN AT TIME ZONE"
                  + " 'Europe/London' AS DATE)"));
    }
    return findings.fatal(
        Code.CHOOSE_COLUMN,
        Place.WHOLE_FILE,
        new Mismatch("a column of dates", "none", view + "make a DATE of a text or a number"));
  }

  private Optional<Proposal> proposal(ChartAsk ask, Troubles troubles) {
    try {
      FileContent read = CsvReader.read(file, ask.columns(), ask.options(), ask.grouping());
      troubles.notices(read.source().notices());
      List<ChartAnalysis> charts = Trial.charts(read.measured());
      if (charts.isEmpty()) {
        return Optional.empty();
      }
      ChartAnalysis first = charts.get(0);
      int points = first.measured().subgroups().size();
      ChartPlan plan = new ChartPlan(ask, first.setup().choice(), charts.size(), points);
      return Optional.of(Proposal.of(plan, ""));
    } catch (DataException refused) {
      troubles.problems(refused);
      return Optional.empty();
    }
  }
}
