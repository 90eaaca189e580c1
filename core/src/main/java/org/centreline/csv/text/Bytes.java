package org.centreline.csv.text;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
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

  /** How many bytes there are; below 0 where that is known only at their end. */
  default long size() {
    return -1;
  }

  /** What the bytes were made of, where they are the text of something that is no text. */
  default Optional<MadeText> made() {
    return Optional.empty();
  }

  /** How many rows stand behind each line. */
  default RowsOfLines tallies() {
    return RowsOfLines.ROWS;
  }

  /** Bytes in memory, not copied and not changed. */
  static Bytes of(byte[] bytes) {
    return new Held(bytes);
  }

  /** Bytes in memory. */
  record Held(byte[] bytes) implements Bytes {

    @Override
    public InputStream open(Purpose purpose) {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public long size() {
      return bytes.length;
    }
  }
}
