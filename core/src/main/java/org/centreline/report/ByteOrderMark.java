package org.centreline.report;

/** Whether a CSV file begins with the mark by which Excel knows UTF-8. */
public enum ByteOrderMark {
  /** Where it has letters beyond ASCII; without the mark Excel would show others in their place. */
  WHERE_NEEDED,
  NEVER;

  private static final char MARK = '\uFEFF';

  /** The bytes of a file, UTF-8. */
  public byte[] bytes(String csv) {
    return bytes(new LongText().append(csv));
  }

  /** The bytes of a long file, UTF-8. */
  public byte[] bytes(LongText csv) {
    boolean marked = this == WHERE_NEEDED && csv.characters().nextSetBit(128) >= 0;
    return marked ? new LongText().append(MARK).append(csv).bytes() : csv.bytes();
  }
}
