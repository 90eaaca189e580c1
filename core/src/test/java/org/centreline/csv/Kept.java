package org.centreline.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.row.FileRows;
import org.centreline.csv.row.RowRequest;
import org.centreline.csv.text.CsvFile;

/** The rows of a small file, and what was found while they were kept. */
public final class Kept {

  private Kept() {}

  public static FileRows of(String text, Columns columns, Grouping grouping) {
    CsvFile file = new CsvFile("x.csv", text.getBytes(StandardCharsets.UTF_8));
    return FileRows.of(file, columns, ReadingOptions.standard(), grouping);
  }

  /** The task of reading two numbers beside a date. */
  public static RowRequest ratio(Grouping grouping) {
    String text = "date,n,d\n2024-01-01,1,2\n2024-02-01,1,2\n";
    return of(text, Columns.of("date", "n").over("d"), grouping).request();
  }

  /** Dates by a pattern, and nothing else unusual. */
  public static ReadingOptions dated(String pattern) {
    ReadingOptions standard = ReadingOptions.standard();
    return new ReadingOptions(
        Optional.of(pattern),
        Optional.empty(),
        Optional.empty(),
        standard.decimal(),
        0,
        standard.percent(),
        standard.undated(),
        standard.gaps(),
        standard.zero());
  }

  /** The line and the code of every problem, such as {@code 3 zero-denominator}. */
  public static List<String> problems(FileFindings findings) {
    return told(findings).stream().map(problem -> problem.line() + " " + problem.code()).toList();
  }

  public static List<Problem> told(FileFindings findings) {
    try {
      findings.stopIfAny();
      return List.of();
    } catch (DataException refused) {
      return refused.problems();
    }
  }

  public static List<String> notices(FileFindings findings) {
    return findings.notices().stream().map(Notice::message).toList();
  }
}
