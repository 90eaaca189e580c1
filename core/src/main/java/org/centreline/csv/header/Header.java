package org.centreline.csv.header;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.centreline.Matter;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.text.Cells;
import org.centreline.csv.text.Nearest;

/**
 * The names of the columns.
 *
 * @param names as the file has them, trimmed, in order, up to the last that is not empty
 * @param cells how many cells the row has, empty ones at its end included
 * @param line the line on which it begins, or its second row where it has two
 * @param rows how many rows of the file it is made of
 */
public record Header(List<String> names, int cells, int line, int rows) {

  /** No names at all. */
  static final Header NONE = new Header(List.of(), 0, 0, 1);

  private static final int LISTED = 20;

  /** As much as a cell of a spreadsheet may hold. */
  private static final int LONGEST = 32_767;

  public Header {
    names = List.copyOf(names);
  }

  public static Header of(String[] cells, int line) {
    List<String> names = new ArrayList<>(cells.length);
    for (String cell : cells) {
      names.add(Cells.name(cell));
    }
    while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
      names.remove(names.size() - 1);
    }
    return new Header(names, cells.length, line, 1);
  }

  /** One header of two rows: a name of the upper row goes for the empty cells to its right too. */
  static Header joined(Header upper, Header lower) {
    List<String> names = new ArrayList<>();
    String group = "";
    for (int i = 0; i < Math.max(upper.width(), lower.width()); i++) {
      String above = i < upper.width() ? upper.names.get(i) : "";
      String below = i < lower.width() ? lower.names.get(i) : "";
      group = above.isEmpty() ? group : above;
      names.add(Cells.name(group + " " + below));
    }
    return new Header(names, Math.max(upper.cells, lower.cells), lower.line, 2);
  }

  /** The names that are not empty. */
  List<String> filled() {
    List<String> filled = new ArrayList<>(names);
    filled.removeIf(String::isEmpty);
    return filled;
  }

  /** How many columns, up to the last that has a name. */
  public int width() {
    return names.size();
  }

  /** What all columns are called, in their order. */
  public List<String> all() {
    List<String> all = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      all.add(name(i));
    }
    return all;
  }

  /** The name at a position; a column without one is called by its number. */
  public String name(int position) {
    String name = position < names.size() ? names.get(position) : "";
    return name.isEmpty() ? "column " + (position + 1) : name;
  }

  /**
   * The positions of a name; where there is none, those that differ only in capitals; else the
   * column that has no name and is called by its number.
   */
  public List<Integer> positions(String wanted) {
    String name = Cells.name(wanted);
    List<Integer> exact = new ArrayList<>();
    List<Integer> similar = new ArrayList<>();
    List<Integer> nameless = new ArrayList<>();
    for (int i = 0; i < names.size() && !name.isEmpty(); i++) {
      if (names.get(i).equals(name)) {
        exact.add(i);
      } else if (names.get(i).equalsIgnoreCase(name)) {
        similar.add(i);
      } else if (names.get(i).isEmpty() && name(i).equalsIgnoreCase(name)) {
        nameless.add(i);
      }
    }
    return !exact.isEmpty() ? exact : similar.isEmpty() ? nameless : similar;
  }

  public boolean has(String wanted) {
    return !positions(wanted).isEmpty();
  }

  /** The position of a name that was asked for; -1, with a problem, where it is not just one. */
  public int position(String wanted, Matter matter, FileFindings findings) {
    List<Integer> positions = positions(wanted);
    if (positions.size() == 1) {
      return positions.get(0);
    }
    Place place = new Place(line, wanted);
    if (positions.isEmpty()) {
      String near =
          Nearest.to(wanted, names)
              .map(name -> "did you mean " + matter + " " + Shown.argument(name) + "? ")
              .orElse("");
      Mismatch missing =
          new Mismatch("a column of this name", "none", near + "the columns are: " + list());
      findings.problem(Code.MISSING_COLUMN, place, missing);
    } else {
      Mismatch several =
          new Mismatch(
              "one column of this name",
              positions.size() + " columns",
              "give the columns different names in the first row");
      findings.problem(Code.DUPLICATE_COLUMN, place, several);
    }
    return -1;
  }

  /** Ends the reading where a name is none: what was read is no table, or lost a quotation mark. */
  void checkNames(FileFindings findings) {
    for (String name : names) {
      if (name.length() > LONGEST) {
        Mismatch longer =
            new Mismatch(
                "at most " + LONGEST + " letters in the name of a column",
                Integer.toString(name.length()),
                "check the quotation marks of the first rows, or that it is a table");
        throw findings.fatal(Code.TOO_LARGE, Place.line(line), longer);
      }
    }
  }

  /** The names, or the first of them. */
  public String list() {
    StringJoiner list = new StringJoiner(", ");
    for (int i = 0; i < Math.min(LISTED, names.size()); i++) {
      list.add(Shown.text(name(i)));
    }
    return names.size() > LISTED ? list + ", ..." : list.toString();
  }
}
