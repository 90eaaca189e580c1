package org.centreline.csv.grouped;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.csv.daily.DailyColumn;
import org.centreline.csv.daily.DailyColumn.Kind;
import org.centreline.csv.daily.DailyQuestion;
import org.centreline.csv.daily.DailyQuestion.Condition;
import org.centreline.csv.daily.DailyQuestion.Detail;
import org.centreline.csv.header.Header;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Combine;

/**
 * Finds the columns that are asked for among those of a table, and makes a question of them. What a
 * file would leave to its cells is not guessed here: a text is no number and no day.
 *
 * @param columns those of the table; none where they are not looked up, and names are taken as
 *     typed
 * @param header their names
 * @param findings where it is told what is missing or of another kind
 */
record ColumnsOfTable(List<DailyColumn> columns, Header header, FileFindings findings) {

  private static final String VIEW = "in a view, or in the SELECT of a query, ";

  static ColumnsOfTable of(List<DailyColumn> columns, FileFindings findings) {
    String[] names = columns.stream().map(DailyColumn::name).toArray(String[]::new);
    return new ColumnsOfTable(columns, Header.of(names, 0), findings);
  }

  /** The question; problems end the reading. */
  DailyQuestion question(Columns asked, Grouping grouping) {
    boolean apart = grouping.keepsRowsApart();
    boolean counted = grouping.counts() && asked.value().isEmpty();
    if (grouping.isByHour()) {
      problem(
          Code.BAD_DATE,
          "",
          new Mismatch(
              "periods of a day or more",
              "hours",
              "a table is grouped by day: take a file, or day"));
    }
    String date = date(asked);
    if (asked.value().isEmpty() && !counted && !apart) {
      String fix = "name it with " + Matter.VALUE + ", or count rows with " + Matter.COMBINE;
      problem(
          Code.CHOOSE_COLUMN,
          "",
          new Mismatch("a column of numbers", "none", fix + " count; the columns are: " + list()));
    }
    Optional<String> value = asked.value().map(name -> number(name, Matter.VALUE));
    Optional<String> over = asked.denominator().map(name -> number(name, Matter.DENOMINATOR));
    List<Condition> where =
        asked.where().stream()
            .map(filter -> new Condition(name(filter.column(), Matter.WHERE), filter.value()))
            .toList();
    List<String> by = by(asked.by());
    findings.stopIfAny();
    // Where nothing is written for a day without events, other rows tell how far the time goes.
    boolean others =
        !where.isEmpty() && grouping.every().isPresent() && grouping.adds() && over.isEmpty();
    return new DailyQuestion(date, by, value, over, where, others, detail(asked, grouping));
  }

  private static Detail detail(Columns asked, Grouping grouping) {
    boolean spread =
        grouping.combine().filter(c -> c == Combine.MEDIAN || c == Combine.SD).isPresent();
    boolean each = grouping.keepsMembers() || grouping.keepsRowsApart();
    return asked.denominator().isEmpty() && (spread || each) ? Detail.NUMBERS : Detail.SUMS;
  }

  private String list() {
    return columns.isEmpty() ? "not looked up" : header.list();
  }

  private void problem(Code code, String column, Mismatch what) {
    findings.problem(code, new Place(0, column), what);
  }

  private String date(Columns asked) {
    List<String> days =
        columns.stream().filter(c -> c.kind() == Kind.DAY).map(DailyColumn::name).toList();
    if (asked.date().isPresent()) {
      return day(asked.date().get());
    }
    if (days.size() == 1) {
      return days.get(0);
    }
    problem(
        Code.CHOOSE_COLUMN,
        "",
        new Mismatch(
            "one column of dates",
            days.isEmpty() ? "none" : days.size() + "",
            "name it with " + Matter.DATE + "; the columns are: " + list()));
    return "";
  }

  private String day(String name) {
    Optional<DailyColumn> found = find(name, Matter.DATE);
    found.filter(column -> column.kind() != Kind.DAY).ifPresent(this::refuseDay);
    return found.map(DailyColumn::name).orElse(name);
  }

  private void refuseDay(DailyColumn column) {
    if (column.kind() == Kind.ZONED) {
      problem(
          Code.TIME_ZONE,
          column.name(),
          new Mismatch(
              "days, or times without a time zone",
              column.type(),
              VIEW
                  + "say the zone and take the day, such as CAST(COLUMN AT TIME ZONE"
                  + " 'Europe/London' AS DATE)"));
    } else {
      problem(
          Code.BAD_DATE,
          column.name(),
          new Mismatch(
              "a column of dates", column.type(), VIEW + "make a DATE of it, or name another"));
    }
  }

  private String number(String name, Matter matter) {
    Optional<DailyColumn> found = find(name, matter);
    found
        .filter(column -> column.kind() != Kind.NUMBER)
        .ifPresent(
            column ->
                problem(
                    Code.BAD_NUMBER,
                    column.name(),
                    new Mismatch(
                        "a column of numbers",
                        column.type(),
                        VIEW + "make a number of it (CAST, or CASE for yes and no)")));
    return found.map(DailyColumn::name).orElse(name);
  }

  private List<String> by(List<String> names) {
    List<String> all = new ArrayList<>();
    for (String name : names) {
      String[] parts = columns.isEmpty() || header.has(name) ? new String[] {name} : cut(name);
      for (String part : parts) {
        all.add(name(part, Matter.BY));
      }
    }
    return all;
  }

  private static String[] cut(String names) {
    return names.split(",", -1);
  }

  private String name(String wanted, Matter matter) {
    return find(wanted, matter).map(DailyColumn::name).orElse(wanted);
  }

  /** Empty also where columns are not looked up. */
  private Optional<DailyColumn> find(String wanted, Matter matter) {
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    int position = header.position(wanted, matter, findings);
    return position < 0 ? Optional.empty() : Optional.of(columns.get(position));
  }

  /** The columns by the names that the table has for them. */
  Columns named(DailyQuestion question, Columns asked) {
    return new Columns(
        Optional.of(question.date()),
        Optional.empty(),
        question.value(),
        question.denominator(),
        question.by(),
        question.others() ? asked.where() : List.of());
  }
}
