package org.centreline.report;

import java.nio.charset.StandardCharsets;

/** Whether a CSV file begins with the mark by which Excel knows UTF-8. */
public enum ByteOrderMark {
  /** Where it has letters beyond ASCII; without the mark Excel would show others in their place. */
  WHERE_NEEDED,
  NEVER;

  private static final char MARK = '\uFEFF';

  /** The bytes of a file, UTF-8. */
  public byte[] bytes(String csv) {
    boolean marked = this == WHERE_NEEDED && csv.chars().anyMatch(c -> c > 127);
    return (marked ? MARK + csv : csv).getBytes(StandardCharsets.UTF_8);
  }
}
