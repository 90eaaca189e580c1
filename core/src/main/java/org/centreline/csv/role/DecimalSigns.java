package org.centreline.csv.role;

import java.util.List;
import org.centreline.Matter;
import org.centreline.csv.header.CsvTable;
import org.centreline.csv.number.MissingMark;
import org.centreline.csv.number.Numeral;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.ColumnChoice;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.problem.Way;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.request.ReadingOptions.Decimal;
import org.centreline.csv.text.Bytes.Purpose;
import org.centreline.csv.text.Row;
import org.centreline.csv.text.Rows;

/**
 * Finds out which sign stands before the decimals where cells are not separated by commas: a comma
 * where a column can be read in no other way and none needs a point.
 */
public final class DecimalSigns {

  private static final int MOST_ROWS = 500;

  private final Numeral points = new Numeral(Decimal.POINT);
  private final Numeral commas = new Numeral(Decimal.COMMA);
  private final CsvTable table;
  private final int[] onlyPoints;
  private final int[] onlyCommas;
  private final int[] either;
  private final int[] neither;

  private DecimalSigns(CsvTable table) {
    this.table = table;
    int width = table.header().width();
    onlyPoints = new int[width];
    onlyCommas = new int[width];
    either = new int[width];
    neither = new int[width];
  }

  /**
   * The options with the sign that the file has.
   *
   * @throws DataException where a whole column reads as one number or as a thousand times that
   */
  public static ReadingOptions found(
      CsvTable table, ReadingOptions options, FileFindings findings) {
    if (options.decimal() != Decimal.FOUND || table.delimiter() == ',') {
      return options;
    }
    DecimalSigns signs = new DecimalSigns(table);
    signs.look();
    return signs.decide(options, findings);
  }

  /** The same for who only looks: what reads in two ways is left as it is. */
  public static ReadingOptions likely(
      CsvTable table, ReadingOptions options, FileFindings findings) {
    try {
      return found(table, options, findings);
    } catch (DataException twofold) {
      return options;
    }
  }

  private void look() {
    try (Rows rows = table.rows(Purpose.LOOK)) {
      for (int i = 0; i < MOST_ROWS && rows.next(); i++) {
        Row row = rows.row();
        for (int column = 0; column < either.length; column++) {
          look(row.cell(column), column);
        }
      }
    }
  }

  private void look(String cell, int column) {
    if (MissingMark.of(cell).isPresent()) {
      return;
    }
    boolean point = points.read(cell);
    boolean thousands = point && cell.indexOf('.') > 0 && cell.indexOf(',') < 0;
    boolean comma = commas.read(cell);
    if (point && comma) {
      either[column] += thousands && points.value() != commas.value() ? 1 : 0;
    } else if (point) {
      onlyPoints[column]++;
    } else if (comma) {
      onlyCommas[column]++;
    } else {
      neither[column]++;
    }
  }

  private ReadingOptions decide(ReadingOptions options, FileFindings findings) {
    String example = "";
    boolean pointed = false;
    for (int i = 0; i < either.length; i++) {
      boolean numbers = isOfNumbers(i);
      pointed |= numbers && onlyPoints[i] > 0 && onlyCommas[i] == 0;
      example =
          numbers && onlyCommas[i] > 0 && example.isEmpty() ? table.header().name(i) : example;
    }
    if (!example.isEmpty() && !pointed) {
      findings.note(
          Code.DECIMAL_COMMAS,
          "numbers were read with decimal commas, as '" + Shown.text(example) + "' has them");
      return options.with(Decimal.COMMA);
    }
    if (!pointed) {
      askOfThousands(findings);
    }
    return options;
  }

  /** A few cells to be mended, told one by one afterwards, don't hide what the others are. */
  private boolean isOfNumbers(int column) {
    int found = onlyPoints[column] + onlyCommas[column] + either[column];
    return 10 * neither[column] <= found;
  }

  /** A column of nothing but such as 1.234, among others that tell nothing. */
  private void askOfThousands(FileFindings findings) {
    for (int i = 0; i < either.length; i++) {
      if (either[i] > 0 && neither[i] == 0) {
        Mismatch either =
            new Mismatch(
                "numbers that read in one way only",
                "a point before three digits in every cell",
                "add "
                    + Matter.DECIMAL_COMMA
                    + " if the points separate thousands, or "
                    + Matter.DECIMAL_POINT
                    + " if they stand before decimals");
        DataException failure =
            findings.fatal(
                Code.AMBIGUOUS_NUMBER,
                new Place(table.header().line(), table.header().name(i)),
                either);
        throw new DataException(
            failure.problems(),
            List.of(
                new Way(List.of(new ColumnChoice(Matter.DECIMAL_COMMA, "")), "thousands"),
                new Way(List.of(new ColumnChoice(Matter.DECIMAL_POINT, "")), "decimals")));
      }
    }
  }
}
