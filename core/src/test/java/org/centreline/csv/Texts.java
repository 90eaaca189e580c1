package org.centreline.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Short ways to a text, a header, a row. */
final class Texts {

  private Texts() {}

  static Text of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static Text of(byte[] bytes) {
    return Text.of(Bytes.of(bytes), Optional.empty(), new Findings("x.csv"));
  }

  static Header header(String... names) {
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

  static Row row(String text) {
    return rows(text).get(0);
  }

  static Table table(String text) {
    return Table.open(
        of(text), Columns.unnamed(), ReadingOptions.standard(), new Findings("x.csv"));
  }

  /** What is to be read from a text. */
  static Task task(String text, Layout layout, Grouping grouping, Findings findings) {
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
  static Collector collector(Task task) {
    return new Collector(task, new RunningDates(task.options().dateFormat(), task.grouping()));
  }

  static List<String> codes(Findings findings) {
    return findings.notices().stream().map(Notice::code).toList();
  }

  /** The problems so far, as line, column and code. */
  static List<String> problems(Findings findings) {
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
