package org.centreline.csv.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.header.CsvTable;
import org.centreline.csv.header.Header;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.row.Collector;
import org.centreline.csv.row.Layout;
import org.centreline.csv.row.RowAggregation;
import org.centreline.csv.row.RowRequest;
import org.centreline.csv.row.RunningDates;

/** Short ways to a text, a header, a row. */
public final class Texts {

  private Texts() {}

  public static FileText of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  public static FileText of(byte[] bytes) {
    return FileText.of(Bytes.of(bytes), Optional.empty(), new FileFindings("x.csv"));
  }

  public static Header header(String... names) {
    return Header.of(names, 1);
  }

  public static List<Row> rows(String text) {
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

  public static CsvTable table(String text) {
    return CsvTable.open(
        of(text), Columns.unnamed(), ReadingOptions.standard(), new FileFindings("x.csv"));
  }

  /** What is to be read from a text. */
  public static RowRequest request(
      String text, Layout layout, Grouping grouping, FileFindings findings) {
    return new RowRequest(
        table(text),
        layout,
        ReadingOptions.standard(),
        grouping,
        List.of(),
        RowAggregation.of(layout, grouping),
        findings);
  }

  /** What keeps the rows of a task. */
  public static Collector collector(RowRequest request) {
    return new Collector(
        request, new RunningDates(request.options().dateFormat(), request.grouping()));
  }

  public static List<String> codes(FileFindings findings) {
    return findings.notices().stream().map(Notice::code).toList();
  }

  /** The problems so far, as line, column and code. */
  public static List<String> problems(FileFindings findings) {
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
