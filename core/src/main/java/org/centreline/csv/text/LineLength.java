package org.centreline.csv.text;

/** How long the lines are of bytes that go by: longer than any row of a table, or not. */
public final class LineLength {

  /** So many bytes make the longest line, and the longest cell, that is taken. */
  public static final int MOST = 10 << 20;

  private long length;

  /**
   * Looks at the next bytes; true where a line of more than {@link #MOST} ends or goes on in them.
   */
  public boolean isTooLong(byte[] bytes, int from, int more) {
    int end = from + more;
    if (length + more > MOST) {
      int first = from;
      while (first < end && !endsLine(bytes[first])) {
        first++;
      }
      if (length + first - from > MOST) {
        return true;
      }
    }
    int last = end - 1;
    while (last >= from && !endsLine(bytes[last])) {
      last--;
    }
    length = last < from ? length + more : end - 1 - last;
    return false;
  }

  private static boolean endsLine(byte b) {
    return b == '\n' || b == '\r';
  }
}
