package org.centreline.csv.role;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.centreline.csv.date.DateCells;
import org.centreline.csv.date.DateCells.Part;
import org.centreline.csv.date.DateCells.Unit;
import org.centreline.csv.header.CsvTable;
import org.centreline.csv.header.WideHeader;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.Bytes.Purpose;
import org.centreline.csv.text.Row;
import org.centreline.csv.text.Rows;

/**
 * A table with a column for each year and a row for each month: one series, month after month.
 *
 * @param months the column of the months
 * @param totals what stands there in rows that are totals of a year
 */
public record YearTable(Part months, Set<String> totals) {

  /** Months of one year, and a few totals. */
  private static final int MOST = 30;

  public YearTable {
    totals = Set.copyOf(totals);
  }

  /**
   * Looks at the columns before the years of a wide table; empty where none holds months or
   * quarters alone.
   */
  public static Optional<YearTable> of(CsvTable table, Columns asked, ReadingOptions options) {
    WideHeader wide = new WideHeader(table.header(), options);
    if (!wide.hasYears()) {
      return Optional.empty();
    }
    for (int column : wide.labels()) {
      if (asked.by().contains(table.header().name(column))) {
        continue;
      }
      List<String> texts = texts(table, column);
      Set<Integer> named = TotalNames.among(texts);
      List<String> rest = new ArrayList<>();
      Set<String> totals = new TreeSet<>();
      for (int i = 0; i < texts.size(); i++) {
        boolean total = named.contains(i) || WideHeader.isTotal(texts.get(i));
        if (total) {
          totals.add(texts.get(i));
        } else {
          rest.add(texts.get(i));
        }
      }
      Optional<Unit> unit = rest.size() < 2 ? Optional.empty() : DateCells.unit(rest);
      if (unit.isPresent()) {
        return Optional.of(new YearTable(new Part(column, unit.get()), totals));
      }
    }
    return Optional.empty();
  }

  private static List<String> texts(CsvTable table, int column) {
    Set<String> texts = new LinkedHashSet<>();
    try (Rows rows = table.rows(Purpose.LOOK)) {
      while (rows.next() && texts.size() <= MOST) {
        Row row = rows.row();
        if (row.filled() > 1) {
          texts.add(row.cell(column));
        }
      }
    }
    return List.copyOf(texts);
  }

  /** Says so. */
  public void note(CsvTable table, FileFindings findings) {
    findings.note(
        Code.JOINED_DATES,
        "the years above the columns and '"
            + Shown.text(table.header().name(months.column()))
            + "' together are the date");
  }
}
