package org.centreline.cli.command;

import org.centreline.csv.row.Dialect;
import org.centreline.csv.row.Source;

/** How a file was taken, in one line that stands above the notices about it. */
final class ReadAs {

  private ReadAs() {}

  /**
   * Such as "Read as: UTF-8, commas, dates day/month/year as in 01/03/2024; 57 of 60 rows used."
   */
  static String of(Source source) {
    Dialect dialect = source.dialect();
    if (dialect.isTable()) {
      return "Grouped by day in the database; "
          + source.rowsUsed()
          + " of "
          + source.rows()
          + " rows used.";
    }
    return "Read as: "
        + dialect.written()
        + dialect.dateFormat().map(format -> ", dates " + format).orElse("")
        + "; "
        + source.rowsUsed()
        + " of "
        + source.rows()
        + " rows used.";
  }
}
