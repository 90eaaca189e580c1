package org.centreline.csv;

import java.util.Objects;

/**
 * How the text turned out to be written.
 *
 * @param encoding the name of the character set
 * @param delimiter what stands between two cells
 * @param headerLine the line of the file on which the header begins, from 1
 */
public record Dialect(String encoding, char delimiter, int headerLine) {

  public Dialect {
    Objects.requireNonNull(encoding, "encoding");
  }
}
