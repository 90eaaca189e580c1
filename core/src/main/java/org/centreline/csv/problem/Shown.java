package org.centreline.csv.problem;

import java.math.BigDecimal;
import org.centreline.Visible;

/** Text of a file made fit to be shown: short, on one line, with nothing invisible in it. */
public final class Shown {

  private static final int LONGEST = 60;

  private Shown() {}

  /** At most sixty characters; those that don't print are written as {@code U+001B}. */
  public static String text(String raw) {
    StringBuilder shown = new StringBuilder();
    int i = 0;
    for (int count = 0; i < raw.length() && count < LONGEST; count++) {
      int c = raw.codePointAt(i);
      append(shown, c, isHidden(c) || Visible.isHidden(raw, i));
      i += Character.charCount(c);
    }
    return i < raw.length() ? shown.append("...").toString() : shown.toString();
  }

  private static void append(StringBuilder shown, int c, boolean hidden) {
    switch (c) {
      case '\n' -> shown.append("\\n");
      case '\r' -> shown.append("\\r");
      case '\t' -> shown.append("\\t");
      default -> {
        if (hidden) {
          shown.append(Visible.number(c));
        } else {
          shown.appendCodePoint(c);
        }
      }
    }
  }

  private static boolean isHidden(int c) {
    if (c < 128) {
      return c < ' ' || c == 127;
    }
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE;
  }

  /** A name as an argument of a command: quoted where it has anything but letters and digits. */
  public static String argument(String name) {
    if (Visible.hides(name)) {
      return Visible.shellWord(name);
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (!plain && "_-.".indexOf(c) < 0) {
        boolean special = name.chars().anyMatch(sign -> "\"$`\\!".indexOf(sign) >= 0);
        return special ? "'" + text(name).replace("'", "'\\''") + "'" : '"' + text(name) + '"';
      }
    }
    return name.isEmpty() ? "\"\"" : text(name);
  }

  /** A number of things, as {@code 1 row} or {@code 3 rows}. */
  public static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** A number without a needless exponent. */
  public static String number(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
