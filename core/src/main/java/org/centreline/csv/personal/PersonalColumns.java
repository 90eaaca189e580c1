package org.centreline.csv.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.centreline.csv.header.CsvTable;
import org.centreline.csv.header.Header;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.text.Bytes.Purpose;
import org.centreline.csv.text.Row;
import org.centreline.csv.text.Rows;

/** Finds columns that may tell one person from another, by their headings and first cells. */
public final class PersonalColumns {

  private static final int MOST_ROWS = 500;
  private static final int MOST_CELLS = 50_000;

  private PersonalColumns() {}

  /** One entry a column. */
  public static List<Optional<Identity>> of(CsvTable table) {
    Header header = table.header();
    List<PersonalCells> cells = new ArrayList<>();
    for (int i = 0; i < header.width(); i++) {
      cells.add(new PersonalCells());
    }
    int depth = Math.min(MOST_ROWS, MOST_CELLS / header.width());
    try (Rows rows = table.rows(Purpose.LOOK)) {
      for (int i = 0; i < depth && rows.next(); i++) {
        Row row = rows.row();
        for (int column = 0; column < Math.min(row.width(), cells.size()); column++) {
          cells.get(column).add(row.cell(column));
        }
      }
    }
    List<Optional<Identity>> found = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Optional<Identity> heading = PersonalHeading.of(header.name(i));
      found.add(heading.isPresent() ? heading : cells.get(i).found());
    }
    return found;
  }

  /** What a column of a name may tell of people, where nothing else is known of it. */
  public static Optional<Identity> named(String heading) {
    return PersonalHeading.of(heading);
  }

  /** Warns of them. */
  public static void note(CsvTable table, FileFindings findings) {
    note(table.header(), of(table), findings);
  }

  /** Warns of what was found, one entry a column. */
  public static void note(Header header, List<Optional<Identity>> found, FileFindings findings) {
    StringJoiner columns = new StringJoiner(", ");
    for (int i = 0; i < found.size(); i++) {
      String name = Shown.text(header.name(i));
      found.get(i).ifPresent(what -> columns.add("'" + name + "' (" + what.words() + ")"));
    }
    if (columns.length() > 0) {
      findings.note(
          Code.IDENTIFIABLE,
          "columns that may identify people: "
              + columns
              + "; a chart needs none of them: "
              + "take them out of the file before it is kept or shared");
    }
  }
}
