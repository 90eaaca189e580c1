package org.centreline.csv.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.header.Header;
import org.centreline.csv.header.Table;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Findings;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.row.Collector;
import org.centreline.csv.row.Holding;
import org.centreline.csv.row.Layout;
import org.centreline.csv.row.RunningDates;
import org.centreline.csv.row.Task;

/** Short ways to a text, a header, a row. */
public final class Texts {

  private Texts() {}

  public static Text of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  public static Text of(byte[] bytes) {
    return Text.of(Bytes.of(bytes), Optional.empty(), new Findings("x.csv"));
  }

  public static Header header(String... names) {
    return Header.of(names, 1);
  }

  static List<Row> rows(String text) {
    Rows rows = new Rows(of(text), ',', Bytes.Purpose.LOOK);
    List<Row> all = new ArrayList<>();
    while (rows.next()) {
      all.add(rows.row());
    }
    return all;
  }

  public static Row row(String text) {
    return rows(text).get(0);
  }

  public static Table table(String text) {
    return Table.open(
        of(text), Columns.unnamed(), ReadingOptions.standard(), new Findings("x.csv"));
  }

  /** What is to be read from a text. */
  public static Task task(String text, Layout layout, Grouping grouping, Findings findings) {
    return new Task(
        table(text),
        layout,
        ReadingOptions.standard(),
        grouping,
        List.of(),
        Holding.of(layout, grouping),
        findings);
  }

  /** What keeps the rows of a task. */
  public static Collector collector(Task task) {
    return new Collector(task, new RunningDates(task.options().dateFormat(), task.grouping()));
  }

  public static List<String> codes(Findings findings) {
    return findings.notices().stream().map(Notice::code).toList();
  }

  /** The problems so far, as line, column and code. */
  public static List<String> problems(Findings findings) {
    try {
      findings.stopIfAny();
      return List.of();
    } catch (DataException refused) {
      return refused.problems().stream()
          .map(p -> p.line() + " " + p.column() + " " + p.code())
          .toList();
    }
  }
}
