package org.centreline.project.folder;

import java.math.BigDecimal;
import org.centreline.csv.problem.Code;

/** Reads the range of values that a measure may have. */
final class RangeCells {

  private RangeCells() {}

  static ValueRange read(SheetRow row) {
    double min = number(row, "min", ValueRange.ANY.min());
    double max = number(row, "max", ValueRange.ANY.max());
    if (min <= max) {
      return new ValueRange(min, max);
    }
    row.wrong(
        "max",
        new Wrong(
            Code.BAD_NUMBER.word(),
            "a number of at least min, which is " + row.text("min"),
            row.text("max"),
            "swap the two, or mend one of them"));
    return ValueRange.ANY;
  }

  private static double number(SheetRow row, String column, double otherwise) {
    String cell = row.text(column);
    if (cell.isEmpty()) {
      return otherwise;
    }
    try {
      return new BigDecimal(cell).doubleValue();
    } catch (NumberFormatException e) {
      row.wrong(
          column,
          new Wrong(
              Code.BAD_NUMBER.word(),
              "a number such as 12.5",
              cell,
              "mend the cell; a share of 93% is 0.93"));
      return otherwise;
    }
  }
}
