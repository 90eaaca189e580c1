package org.centreline.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.centreline.analysis.describe.ChartPlan;
import org.centreline.analysis.describe.FileDescription;
import org.centreline.analysis.describe.Trouble;
import org.centreline.analysis.describe.Trouble.Severity;
import org.centreline.csv.date.Timeline;
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
        + source.dialect().encoding()
        + ", "
        + source.dialect().separators()
        + ", header on line "
        + source.dialect().headerLine()
        + ".";
  }

  /** The dates with their format, rhythm, span and gaps; or that there are none. */
  public static String dates(FileDescription description) {
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
    return new Moments(Subgroups.ofDates(List.of(date), timeline.rhythm())).label(0);
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
    return withheld ? "all different, not shown" : String.join(", ", column.examples());
  }

  /** Where, what, and what to do, as one text. */
  public static String trouble(Trouble trouble) {
    String where = trouble.line() == 0 ? "" : "line " + trouble.line() + ": ";
    String column = trouble.column().isEmpty() ? "" : "column '" + trouble.column() + "': ";
    String more =
        trouble.count() == 1 ? "" : " (and " + Numbers.count(trouble.count() - 1) + " more)";
    String fix = trouble.fix().isEmpty() ? "" : "; fix: " + trouble.fix();
    return where + column + trouble.message() + more + fix + " [" + trouble.code() + "]";
  }

  /** What else may be done with a file that its charts do not show. */
  public static Optional<String> next(FileDescription description) {
    if (description.troubles().stream().anyMatch(t -> t.severity() == Severity.ERROR)) {
      return Optional.empty();
    }
    List<ColumnFacts> columns = description.facts().columns();
    boolean worded = columns.stream().anyMatch(column -> column.kind() == ColumnKind.TEXT);
    if (description.charts().isEmpty() && description.dateColumn().isPresent() && worded) {
      return Optional.of(
          "Where each row is an event, `centreline pareto FILE --category COLUMN` counts them by"
              + " cause; `centreline explain choose-column` tells how to chart them by month.");
    }
    boolean several = description.charts().size() >= SITES && description.dateColumn().isPresent();
    return several && !worded
        ? Optional.of(
            "If these columns are sites, `centreline explain compare` tells how to set them side by"
                + " side.")
        : Optional.empty();
  }

  /** What a planned chart is about, and its kind with the reason. */
  public static String plan(ChartPlan plan) {
    Optional<String> reason = plan.choice().reason();
    String groups = plan.groups() == 1 ? "" : " (" + Plural.of(plan.groups(), "chart") + ")";
    String where =
        plan.columns().where().stream()
            .map(filter -> filter.column() + "=" + filter.value())
            .collect(Collectors.joining(", "));
    boolean said = where.isEmpty() || where.endsWith("=" + plan.measure());
    return plan.measure()
        + (said ? "" : " (" + where + ")")
        + groups
        + ": "
        + reason.orElse(plan.choice().type().name() + ".");
  }
}
