package org.centreline.csv.point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.centreline.Matter;
import org.centreline.csv.header.HeaderSearch;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.row.RowRequest;
import org.centreline.csv.text.Bytes.Purpose;
import org.centreline.csv.text.Row;
import org.centreline.csv.text.Rows;
import org.centreline.series.Nature;

/** Reports dates that several rows of a group have, and how to tell the rows apart. */
final class DuplicateDates {

  private static final int SUGGESTED = 3;

  private final RowRequest request;
  private String fix = "";

  DuplicateDates(RowRequest request) {
    this.request = request;
  }

  /** Reports a date that the rows on two lines have, as it stands on the second. */
  void report(int first, int second, String found) {
    if (fix.isEmpty()) {
      fix = fix(first, second);
    }
    String expected = "one row for each date (" + request.findings().row(first) + " has it too)";
    boolean wide = request.layout().isWide();
    Place place = wide ? new Place(second, found) : request.place(second, request.layout().x());
    request.findings().problem(Code.DUPLICATE_DATE, place, new Mismatch(expected, found, fix));
  }

  private String fix(int first, int second) {
    Map<Integer, String[]> cells = cells(List.of(first, second));
    List<String> telling = telling(cells.get(first), cells.get(second));
    boolean counts = request.nature().is(Nature.Kind.COUNT);
    if (telling.isEmpty()) {
      return "add "
          + Matter.COMBINE
          + (counts
              ? " sum to add them up, "
              : " mean (or sum, median, count, sd) to make one value of them, ")
          + Matter.BY
          + " COLUMN"
          + " for a chart of each group, or "
          + Matter.WHERE
          + " COLUMN=VALUE for one of them";
    }
    String where = Matter.WHERE + " " + telling.get(0) + "=VALUE for one of them";
    String each =
        "add "
            + Matter.BY
            + " "
            + String.join(" or " + Matter.BY + " ", telling)
            + " for a chart of each";
    String one = counts ? " sum to add them up" : " mean to make one value of them";
    return each + ", " + where + ", or " + Matter.COMBINE + one;
  }

  private Map<Integer, String[]> cells(List<Integer> lines) {
    Map<Integer, String[]> cells = new HashMap<>();
    try (Rows rows = request.table().rows(Purpose.LOOK)) {
      while (rows.next()) {
        Row row = rows.row();
        if (lines.contains(row.line())) {
          cells.put(row.line(), row.cells());
        }
      }
    }
    return cells;
  }

  /** The columns of words in which the rows differ. */
  private List<String> telling(String[] first, String[] second) {
    List<String> telling = new ArrayList<>();
    int width = Math.min(request.header().width(), Math.min(first.length, second.length));
    for (int i = 0; i < width && telling.size() < SUGGESTED; i++) {
      boolean words = !HeaderSearch.isData(first[i]) && !HeaderSearch.isData(second[i]);
      boolean used = i == request.layout().x() || i == request.layout().value();
      if (words && !used && !first[i].equals(second[i])) {
        telling.add(Shown.argument(request.header().name(i)));
      }
    }
    return telling;
  }
}
