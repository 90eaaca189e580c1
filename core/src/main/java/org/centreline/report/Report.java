package org.centreline.report;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.row.Source;

/**
 * What a verb found, in every format; one implementation a verb, in the room of its name.
 *
 * <p>Texts have LF line ends, a final one included. A new format is one method here and one in each
 * implementation; the compiler names those that lack it.
 */
public interface Report {

  /** For a terminal or a plain text file. */
  String text(TextScreen terminal);

  /** JSON of the verb's schema. */
  String json();

  /** The numbers row by row, for CSV and workbooks. */
  void rows(CellRows table);

  /** CSV with its header line, RFC 4180. */
  default String csv(TextCells textCells) {
    CsvPage page = new CsvPage(textCells);
    rows(page);
    return page.close();
  }

  /** Markdown with tables as GitHub has them. */
  String markdown();

  /** A page that needs nothing else. */
  String html();

  /** The pictures, in order, none laid out yet. */
  List<ReportPicture> pictures();

  /** What was found, one sentence or two a chart, its group before it; empty where none is said. */
  default List<String> sentences() {
    return List.of();
  }

  /** Slides as a file, one or more a picture; none of a verb that has no slides. */
  default Optional<byte[]> slides() {
    return Optional.empty();
  }

  /** What was found in words, group by group. */
  List<GroupVerdict> verdicts();

  /** Where the data came from; empty where only numbers were typed. */
  Optional<Source> data();

  /** The same without notices about the file. */
  Report quiet();
}
