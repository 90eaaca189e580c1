package org.centreline.cli.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.daily.DailyColumn;
import org.centreline.csv.daily.DailyColumn.Kind;
import org.centreline.csv.daily.DailyLook;
import org.centreline.csv.daily.DailyLook.Cells;
import org.centreline.csv.daily.DailyLook.Days;

/**
 * A look at the whole of a table: how many cells of each column are filled and how many are
 * different, and how far days and numbers reach. No text of a cell is asked for.
 *
 * @param select what makes statements about the table
 * @param columns its columns
 */
record WholeLook(Select select, List<DailyColumn> columns) {

  /** The statement; its answer is one row. */
  Statement statement() {
    List<String> asked = new ArrayList<>();
    asked.add("SUM(CAST(1 AS BIGINT)) AS c_rows");
    for (int i = 0; i < columns.size(); i++) {
      ask(columns.get(i), i + 1, asked);
    }
    String sql = "SELECT " + String.join(",\n  ", asked) + "\nFROM " + select.from();
    return new Statement(sql, List.of());
  }

  private void ask(DailyColumn column, int number, List<String> asked) {
    String name = select.names().quoted(column.name());
    asked.add(Select.count(name + " IS NOT NULL", "c_filled" + number));
    switch (column.kind()) {
      case DAY -> {
        String day = "CAST(" + name + " AS DATE)";
        asked.add("COUNT(DISTINCT " + day + ") AS c_different" + number);
        asked.add("MIN(" + day + ") AS c_first" + number);
        asked.add("MAX(" + day + ") AS c_last" + number);
      }
      case NUMBER -> {
        asked.add("COUNT(DISTINCT " + name + ") AS c_different" + number);
        asked.add("MIN(" + name + ") AS c_least" + number);
        asked.add("MAX(" + name + ") AS c_greatest" + number);
        asked.add(Select.count(name + " <> FLOOR(" + name + ")", "c_broken" + number));
      }
      case TEXT -> asked.add("COUNT(DISTINCT " + name + ") AS c_different" + number);
      default -> {}
    }
  }

  /** What the answer says, which stands at its one row. */
  DailyLook read(ResultSet row) throws SQLException {
    int at = 1;
    long rows = row.getLong(at++);
    List<Cells> all = new ArrayList<>();
    for (DailyColumn column : columns) {
      long filled = row.getLong(at++);
      boolean counted = column.kind() != Kind.OTHER && !isUncounted(column.kind());
      long different = counted ? row.getLong(at++) : 0;
      Optional<Days> days = Optional.empty();
      double least = Double.NaN;
      double greatest = Double.NaN;
      boolean whole = false;
      if (column.kind() == Kind.DAY) {
        days = days(row, at);
        at += 2;
      } else if (column.kind() == Kind.NUMBER) {
        least = GroupRows.number(row, at++);
        greatest = GroupRows.number(row, at++);
        whole = row.getLong(at++) == 0;
      }
      all.add(new Cells(filled, different, least, greatest, whole, days));
    }
    return new DailyLook(rows, all);
  }

  private static boolean isUncounted(Kind kind) {
    return kind == Kind.ZONED || kind == Kind.CLOCK || kind == Kind.TRUTH;
  }

  private static Optional<Days> days(ResultSet row, int at) throws SQLException {
    Optional<LocalDate> first = GroupRows.day(row, at);
    Optional<LocalDate> last = GroupRows.day(row, at + 1);
    return first.isPresent() && last.isPresent()
        ? Optional.of(new Days(first.get(), last.get()))
        : Optional.empty();
  }
}
