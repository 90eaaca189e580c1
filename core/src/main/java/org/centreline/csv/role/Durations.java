package org.centreline.csv.role;

/** Tells cells such as {@code 7:25} and {@code 26:07:30}. */
final class Durations {

  private Durations() {}

  /** Whether a cell is two or three numbers with colons between, the later ones below 60. */
  static boolean isOne(String cell) {
    int parts = 0;
    int digits = 0;
    int value = 0;
    for (int i = 0; i <= cell.length(); i++) {
      char c = i < cell.length() ? cell.charAt(i) : ':';
      if (c >= '0' && c <= '9' && digits < 4) {
        digits++;
        value = 10 * value + c - '0';
      } else if (c == ':' && digits > 0 && (parts == 0 || digits == 2 && value < 60)) {
        parts++;
        digits = 0;
        value = 0;
      } else {
        return false;
      }
    }
    return parts == 2 || parts == 3;
  }
}
