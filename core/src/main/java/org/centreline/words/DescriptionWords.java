package org.centreline.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.centreline.analysis.describe.ChartPlan;
import org.centreline.analysis.describe.FileDescription;
import org.centreline.analysis.describe.Proposal;
import org.centreline.analysis.describe.Trouble;
import org.centreline.analysis.describe.Trouble.Severity;
import org.centreline.csv.date.Timeline;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.Role;
import org.centreline.csv.row.Source;
import org.centreline.csv.survey.ColumnFacts;
import org.centreline.csv.survey.ColumnKind;
import org.centreline.csv.survey.Extent;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;

/** What a file holds, in sentences. */
public final class DescriptionWords {

  /** So many columns may be the sites of one measure. */
  private static final int SITES = 3;

  private static final int LISTED = 6;

  private DescriptionWords() {}

  /** "waits.csv: 60 rows and 4 columns; UTF-8, commas, header on line 1." */
  public static String head(FileDescription description) {
    Source source = description.facts().source();
    return source.file()
        + ": "
        + Plural.of(source.rows(), "row")
        + " and "
        + Plural.of(description.facts().columns().size(), "column")
        + "; "
        + written(source)
        + ".";
  }

  private static String written(Source source) {
    return source.dialect().isTable()
        ? "looked at as a whole, no row was read"
        : source.dialect().written() + ", " + source.dialect().headerPlace();
  }

  /** The dates with their format, rhythm, span and gaps; or that there are none. */
  public static String dates(FileDescription description) {
    List<String> parts = joined(description);
    if (description.timeline().isEmpty() && parts.size() > 1) {
      return "Dates are in '" + String.join("' and '", parts) + "' together.";
    }
    if (description.timeline().isEmpty()) {
      return "There is no column of dates: a chart would number the rows in file order.";
    }
    Timeline timeline = description.timeline().get();
    String where =
        description.dateColumn().map(name -> "'" + name + "'").orElse("the headings of columns");
    return "Dates are in "
        + where
        + ", "
        + timeline.format()
        + ": "
        + rhythm(timeline)
        + ", from "
        + date(timeline, timeline.first())
        + " to "
        + date(timeline, timeline.last())
        + "."
        + absent(timeline);
  }

  /** The columns that make the dates together. */
  private static List<String> joined(FileDescription description) {
    boolean years = description.roles().stream().anyMatch(role -> role.role() == Role.YEAR);
    return description.roles().stream()
        .filter(role -> years)
        .filter(role -> role.role() == Role.YEAR || role.role() == Role.PART_OF_DATE)
        .map(ColumnRole::name)
        .toList();
  }

  private static String rhythm(Timeline timeline) {
    String noun = timeline.rhythm() == Rhythm.IRREGULAR ? "date" : timeline.rhythm().word();
    String count = Plural.of(timeline.dates(), noun);
    return timeline.rhythm() == Rhythm.IRREGULAR ? count + " without a rhythm" : count;
  }

  private static String absent(Timeline timeline) {
    if (timeline.absentCount() == 0) {
      return "";
    }
    String listed =
        timeline.absent().stream()
            .map(date -> date(timeline, date))
            .collect(Collectors.joining(", "));
    boolean more = timeline.absentCount() > timeline.absent().size();
    return " "
        + Plural.of(timeline.absentCount(), timeline.rhythm().word())
        + (timeline.absentCount() == 1 ? " has" : " have")
        + " no row: "
        + listed
        + (more ? ", …" : "")
        + ".";
  }

  private static String date(Timeline timeline, LocalDate date) {
    return new SubgroupWords(Subgroups.ofDates(List.of(date), timeline.rhythm())).label(0);
  }

  /** From the lowest to the highest number, or the first to the last date; else nothing. */
  public static String range(ColumnFacts column) {
    if (column.timeline().isPresent()) {
      Timeline timeline = column.timeline().get();
      return date(timeline, timeline.first()) + " to " + date(timeline, timeline.last());
    }
    return column.extent().map(extent -> range(column, extent)).orElse("");
  }

  private static String range(ColumnFacts column, Extent extent) {
    boolean percent = column.kind() == ColumnKind.PERCENTAGES;
    String low = percent ? percent(extent.lowest()) : Numbers.raw(extent.lowest());
    String high = percent ? percent(extent.highest()) : Numbers.raw(extent.highest());
    return low.equals(high) ? low : low + " to " + high;
  }

  private static String percent(double fraction) {
    return Numbers.raw(100 * fraction) + "%";
  }

  /** A few cells, or why there are none. */
  public static String examples(ColumnFacts column) {
    if (column.identity().isPresent()) {
      return "not shown: " + column.identity().get().words();
    }
    boolean withheld = column.kind() == ColumnKind.TEXT && column.examples().isEmpty();
    boolean different = column.cells().different() == column.cells().filled();
    String count = different ? "all" : Numbers.count(column.cells().different());
    return withheld ? count + " different, not shown" : String.join(", ", column.examples());
  }

  /** Where, what, and what to do, as one text. */
  public static String trouble(Trouble trouble) {
    String line = trouble.line() == 0 ? "" : "line " + trouble.line() + ": ";
    String named = trouble.column().isEmpty() ? "" : "column '" + trouble.column() + "': ";
    String where = trouble.cell().isEmpty() ? line + named : trouble.cell() + ": ";
    String more =
        trouble.count() == 1 ? "" : " (and " + Numbers.count(trouble.count() - 1) + " more)";
    String fix = trouble.fix().isEmpty() ? "" : "; fix: " + trouble.fix();
    return where + trouble.message() + more + fix + " [" + trouble.code() + "]";
  }

  /** What was taken of a column and why, and a few of its cells. */
  public static String column(ColumnRole role, ColumnFacts facts) {
    String cells = examples(facts);
    boolean empty = role.role() == Role.EMPTY || role.role() == Role.PERSONAL;
    String why = empty ? "" : role.evidence();
    String between = why.isEmpty() || cells.isEmpty() ? "" : "; ";
    return role.name() + ": " + why + between + cells;
  }

  /** Why nothing is proposed, and what would help. */
  public static String nothing(FileDescription description) {
    if (description.troubles().stream().anyMatch(t -> t.severity() == Severity.ERROR)) {
      return "No chart can be drawn as the file is: the errors above say why, and what to do.";
    }
    String columns =
        description.roles().stream()
            .limit(LISTED)
            .map(role -> role.name() + " (" + role.role().word() + ")")
            .collect(Collectors.joining(", "));
    boolean more = description.roles().size() > LISTED;
    return "No chart can be drawn as the file is: no column was taken for a measure among "
        + columns
        + (more ? ", …" : "")
        + ". A chart needs numbers, answers of yes and no, or the dates of events; `centreline"
        + " explain choose-column` tells how to name them.";
  }

  /** What else may be done with a file that its charts do not show. */
  public static Optional<String> next(FileDescription description) {
    if (description.troubles().stream().anyMatch(t -> t.severity() == Severity.ERROR)) {
      return Optional.empty();
    }
    List<ColumnRole> columns = description.roles();
    boolean labelled = columns.stream().anyMatch(column -> column.role().isLabel());
    long alike =
        description.charts().stream()
            .filter(plan -> plan.columns().denominator().isEmpty() && plan.groups() == 1)
            .count();
    return alike >= SITES && alike == description.charts().size() && !labelled
        ? Optional.of(
            "If these columns are sites, `centreline explain compare` tells how to set them side by"
                + " side.")
        : Optional.empty();
  }

  /** What is proposed, and why. */
  public static String proposal(Proposal proposal) {
    String about = proposal.measure() + where(proposal);
    String evidence = proposal.evidence().isEmpty() ? "" : ", as " + proposal.evidence();
    return about
        + switch (proposal.kind()) {
          case CHART -> chart(proposal.chart().orElseThrow(), evidence);
          case FUNNEL ->
              evidence
                  + ": funnel of the "
                  + proposal.count()
                  + " in '"
                  + String.join("', '", proposal.columns().by())
                  + "', because there are too few dates for a chart in time.";
          case PARETO ->
              ": Pareto chart of the "
                  + proposal.count()
                  + " in '"
                  + proposal.category().orElseThrow()
                  + "', the greatest first.";
        };
  }

  private static String where(Proposal proposal) {
    String where =
        proposal.columns().where().stream()
            .map(filter -> filter.column() + "=" + filter.value())
            .collect(Collectors.joining(", "));
    boolean said = where.isEmpty() || where.endsWith("=" + proposal.measure());
    return said ? "" : " (" + where + ")";
  }

  private static String chart(ChartPlan plan, String evidence) {
    Optional<String> reason = plan.choice().reason();
    String groups = plan.groups() == 1 ? "" : " (" + Plural.of(plan.groups(), "chart") + ")";
    return groups + evidence + ": " + reason.orElse(plan.choice().type().name() + ".");
  }

  /** What is left out, such as "31 more columns". */
  public static String more(int count, String what) {
    return "… and " + Plural.of(count, "more " + what);
  }

  /** How to see what is left out. */
  public static String rest(FileDescription description) {
    String measures =
        description.more() == 0
            ? ""
            : Plural.of(description.more(), "more measure") + " may be charted; ";
    return measures + "`centreline describe FILE --all` shows everything.";
  }
}
