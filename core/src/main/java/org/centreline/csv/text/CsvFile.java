package org.centreline.csv.text;

/**
 * A file as it was given.
 *
 * @param name as people gave it, for messages
 * @param bytes gone through several times
 */
public record CsvFile(String name, Bytes bytes) {

  /** A file in memory. */
  public CsvFile(String name, byte[] bytes) {
    this(name, Bytes.of(bytes));
  }
}
