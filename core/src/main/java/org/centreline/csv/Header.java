package org.centreline.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * The names of the columns.
 *
 * @param names as the file has them, trimmed, in order, up to the last that is not empty
 * @param cells how many cells the row has, empty ones at its end included
 * @param line the line on which it begins
 */
record Header(List<String> names, int cells, int line) {

  private static final int LISTED = 20;

  Header {
    names = List.copyOf(names);
  }

  static Header of(String[] cells, int line) {
    List<String> names = new ArrayList<>(cells.length);
    for (String cell : cells) {
      names.add(Cells.name(cell));
    }
    while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
      names.remove(names.size() - 1);
    }
    return new Header(names, cells.length, line);
  }

  /** How many columns, up to the last that has a name. */
  int width() {
    return names.size();
  }

  /** The name at a position; a column without one is called by its number. */
  String name(int position) {
    String name = position < names.size() ? names.get(position) : "";
    return name.isEmpty() ? "column " + (position + 1) : name;
  }

  /** The positions of a name; where there is none, those that differ only in capitals. */
  List<Integer> positions(String wanted) {
    String name = Cells.name(wanted);
    List<Integer> exact = new ArrayList<>();
    List<Integer> similar = new ArrayList<>();
    for (int i = 0; i < names.size() && !name.isEmpty(); i++) {
      if (names.get(i).equals(name)) {
        exact.add(i);
      } else if (names.get(i).equalsIgnoreCase(name)) {
        similar.add(i);
      }
    }
    return exact.isEmpty() ? similar : exact;
  }

  boolean has(String wanted) {
    return !positions(wanted).isEmpty();
  }

  /** The position of a name that an option gave; -1, with a problem, where it is not just one. */
  int position(String wanted, String option, Findings findings) {
    List<Integer> positions = positions(wanted);
    if (positions.size() == 1) {
      return positions.get(0);
    }
    Place place = new Place(line, wanted);
    if (positions.isEmpty()) {
      String near =
          Nearest.to(wanted, names)
              .map(name -> "did you mean " + option + " " + Shown.argument(name) + "? ")
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

  /** The names, or the first of them. */
  String list() {
    StringJoiner list = new StringJoiner(", ");
    for (int i = 0; i < Math.min(LISTED, names.size()); i++) {
      list.add(Shown.text(name(i)));
    }
    return names.size() > LISTED ? list + ", ..." : list.toString();
  }
}
