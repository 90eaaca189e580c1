package org.centreline.csv.text;

import java.util.Optional;
import org.centreline.csv.daily.DailySource;
import org.centreline.csv.problem.FileFindings;

/**
 * A file as it was given, or a table in a database in the place of one.
 *
 * @param name as people gave it, for messages
 * @param bytes gone through several times
 * @param table who asks the table, where it is none of rows but grouped elsewhere
 */
public record CsvFile(String name, Bytes bytes, Optional<DailySource> table) {

  /** A file. */
  public CsvFile(String name, Bytes bytes) {
    this(name, bytes, Optional.empty());
  }

  /** Where what is found in it goes, its cells called as they are in the file. */
  public FileFindings findings() {
    return bytes
        .made()
        .map(made -> new FileFindings(name, made.names()))
        .orElseGet(() -> new FileFindings(name));
  }

  /** A file in memory. */
  public CsvFile(String name, byte[] bytes) {
    this(name, Bytes.of(bytes));
  }
}
