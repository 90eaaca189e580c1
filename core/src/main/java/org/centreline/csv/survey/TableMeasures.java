package org.centreline.csv.survey;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.centreline.csv.header.CsvTable;
import org.centreline.csv.header.WideHeader;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.request.ReadingOptions.Decimal;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.DecimalSigns;
import org.centreline.csv.role.Role;
import org.centreline.csv.text.CsvFile;
import org.centreline.csv.text.FileText;

/**
 * Every measure that a table holds, and what its other columns are.
 *
 * @param measures in the order of the table; none where its columns are named by dates
 * @param unused the columns that are no part of any measure
 * @param doubts what was left open, one sentence each without a full stop
 * @param decimal the sign before the decimals, so far as it was found
 */
public record TableMeasures(
    List<Declared> measures, List<ColumnRole> unused, List<String> doubts, Decimal decimal) {

  /**
   * A measure.
   *
   * @param title what people call it
   * @param columns which columns hold what
   * @param value what its values are
   * @param unsigned whether they are percentages whose cells don't say so
   * @param together whether several rows share a date and nothing tells them apart
   */
  public record Declared(
      String title, Columns columns, Role value, boolean unsigned, boolean together) {

    public Declared {
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(columns, "columns");
      Objects.requireNonNull(value, "value");
    }
  }

  public TableMeasures {
    measures = List.copyOf(measures);
    unused = List.copyOf(unused);
    doubts = List.copyOf(doubts);
    Objects.requireNonNull(decimal, "decimal");
  }

  /**
   * Looks at a file.
   *
   * @param date the column of dates; empty lets the table decide
   * @throws DataException where it is no table
   */
  public static TableMeasures of(CsvFile file, Optional<String> date, ReadingOptions asked) {
    FileFindings findings = file.findings();
    Columns columns = date.map(name -> Columns.unnamed().dated(name)).orElse(Columns.unnamed());
    FileText text = FileText.of(file.bytes(), asked.encoding(), findings);
    CsvTable table = CsvTable.open(text, columns, asked, findings);
    if (date.isEmpty() && new WideHeader(table.header(), asked).isWide()) {
      return new TableMeasures(List.of(), List.of(), List.of(), asked.decimal());
    }
    ReadingOptions options = DecimalSigns.found(table, asked, findings);
    return new MeasureSearch(table, date, options).found();
  }
}
