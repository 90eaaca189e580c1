package org.centreline.csv.text;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.centreline.csv.daily.RowsOfLines;

/** The bytes of a file, which can be gone through from the beginning as often as wanted. */
@FunctionalInterface
public interface Bytes {

  /** What the bytes are gone through for. */
  enum Purpose {
    /** To find out how the file is written; soon over, and often left before the end. */
    LOOK,
    /** To take in the rows. */
    TAKE
  }

  /**
   * All bytes from the first; the same each time.
   *
   * @return a stream that the reader closes; what goes wrong with it is thrown unchecked
   */
  InputStream open(Purpose purpose);

  /** How many rows stand behind each line. */
  default RowsOfLines tallies() {
    return RowsOfLines.ROWS;
  }

  /** Bytes in memory, not copied and not changed. */
  static Bytes of(byte[] bytes) {
    return purpose -> new ByteArrayInputStream(bytes);
  }
}
