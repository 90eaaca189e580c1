package org.centreline.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.text.Bytes.Purpose;
import org.centreline.csv.text.Cells;
import org.centreline.csv.text.CsvFile;
import org.centreline.csv.text.FileText;
import org.centreline.csv.text.Row;
import org.centreline.csv.text.Rows;
import org.centreline.csv.text.Sniffer;
import org.centreline.csv.text.Structure;

/**
 * A small table that people keep by hand: names in its first row, text in all others.
 *
 * @param file its name, for messages
 * @param names of the columns, in order
 * @param headerLine the line on which the names stand
 * @param lines the rows that hold anything
 */
public record Sheet(String file, List<String> names, int headerLine, List<Line> lines) {

  /** A cell that people keep by hand is no longer than a workbook could hold. */
  private static final int MOST_LETTERS = 32_767;

  /**
   * One row.
   *
   * @param number the line of the file on which it begins, from 1
   * @param cells what stands in each column, trimmed; a column with an empty cell is left out
   */
  public record Line(int number, Map<String, String> cells) {

    public Line {
      cells = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** What stands in a column; empty where nothing does, or where there is no such column. */
    public Optional<String> cell(String name) {
      return Optional.ofNullable(cells.get(name));
    }
  }

  public Sheet {
    names = List.copyOf(names);
    lines = List.copyOf(lines);
  }

  /**
   * Reads a table; a column's name is what stands in the first row, in small letters.
   *
   * @throws DataException with every problem of its form
   */
  public static Sheet read(CsvFile file) {
    return read(file, Integer.MAX_VALUE);
  }

  /**
   * Reads a table of so many rows at most.
   *
   * @throws DataException with every problem of its form, or where it has more rows
   */
  public static Sheet read(CsvFile file, int most) {
    FileFindings findings = file.findings();
    FileText whole = FileText.of(file.bytes(), Optional.empty(), findings);
    Optional<Character> declared = Sniffer.declared(whole);
    FileText text = declared.isPresent() ? whole.below(1) : whole;
    if (text.isBlank()) {
      throw findings.fatal(
          Code.EMPTY_FILE,
          Place.WHOLE_FILE,
          new Mismatch("the names of its columns", "nothing", "check that it is the right file"));
    }
    char delimiter = declared.orElseGet(() -> Sniffer.delimiterOf(text));
    Structure.check(text, delimiter, findings);
    try (Rows rows = new Rows(text, delimiter, Purpose.TAKE)) {
      Sheet sheet = new Reading(file.name(), most, findings).of(rows);
      findings.stopIfAny();
      return sheet;
    }
  }

  /** The rows of a file, which may not be more than so many. */
  private record Reading(String file, int most, FileFindings findings) {

    Sheet of(Rows rows) {
      List<String> names = List.of();
      int headerLine = 0;
      List<Line> lines = new ArrayList<>();
      while (rows.next()) {
        Row row = rows.row();
        if (row.filled() > 0 && headerLine == 0) {
          names = names(row, findings);
          headerLine = row.line();
        } else if (row.filled() > 0) {
          refuseMore(lines.size());
          lines.add(line(row, names, findings));
        }
      }
      return new Sheet(file, names, headerLine, lines);
    }

    private void refuseMore(int before) {
      if (before == most) {
        Mismatch more =
            new Mismatch(
                "at most " + most + " rows",
                "more",
                "leave out what is not needed, or make several projects of it");
        throw findings.fatal(Code.TOO_LARGE, Place.WHOLE_FILE, more);
      }
    }
  }

  private static List<String> names(Row row, FileFindings findings) {
    List<String> names = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < row.filled(); i++) {
      String name = Cells.name(row.cell(i)).toLowerCase(java.util.Locale.ROOT);
      if (name.isEmpty()) {
        name = "column " + (i + 1);
      }
      if (seen.put(name, i) != null) {
        findings.problem(
            Code.DUPLICATE_COLUMN,
            new Place(row.line(), name),
            new Mismatch("one column of this name", "two", "leave one of them out"));
      }
      names.add(name);
    }
    return names;
  }

  private static Line line(Row row, List<String> names, FileFindings findings) {
    if (row.filled() > names.size()) {
      findings.problem(
          Code.RAGGED_ROW,
          Place.line(row.line()),
          new Mismatch(
              Shown.count(names.size(), "cell") + ", as in the first row",
              Integer.toString(row.filled()),
              "put quotation marks around a cell with a comma in it"));
    }
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(names.size(), row.filled()); i++) {
      if (row.cell(i).length() > MOST_LETTERS) {
        Mismatch longer =
            new Mismatch(
                "at most " + MOST_LETTERS + " letters in a cell",
                row.cell(i).length() + " letters",
                "shorten it");
        throw findings.fatal(Code.TOO_LARGE, new Place(row.line(), names.get(i)), longer);
      }
      if (!row.cell(i).isEmpty()) {
        cells.put(names.get(i), row.cell(i));
      }
    }
    return new Line(row.line(), cells);
  }
}
