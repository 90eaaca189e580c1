package org.centreline.csv.text;

/** Takes from cells what spreadsheets and word processors leave around them. */
public final class Cells {

  private Cells() {}

  /** Without the spaces of any kind and the curly quotation marks around it. */
  public static String trim(String raw) {
    int start = 0;
    int end = raw.length();
    boolean more = true;
    while (more) {
      while (start < end && isSpace(raw.charAt(start))) {
        start++;
      }
      while (start < end && isSpace(raw.charAt(end - 1))) {
        end--;
      }
      more = end - start >= 2 && areCurly(raw.charAt(start), raw.charAt(end - 1));
      start += more ? 1 : 0;
      end -= more ? 1 : 0;
    }
    return start == 0 && end == raw.length() ? raw : raw.substring(start, end);
  }

  private static boolean areCurly(char first, char last) {
    return first == '\u201C' && last == '\u201D' || first == '\u2018' && last == '\u2019';
  }

  /** Whether a character takes room without showing anything. */
  public static boolean isSpace(char c) {
    if (c < 128) {
      return c <= ' ' && (c == ' ' || c >= '\t' && c <= '\r');
    }
    return c == '\u00A0'
        || c >= '\u2000' && c <= '\u200B'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u2060'
        || c == '\u3000'
        || c == '\uFEFF';
  }

  /** An amount of money without the sign of its currency; other text as it is. */
  public static String amount(String cell) {
    int start = cell.startsWith("-") || cell.startsWith("+") ? 1 : 0;
    int end = cell.startsWith("\u00C2", start) ? start + 1 : start;
    boolean money = end < cell.length() && "\u00A3$\u20AC".indexOf(cell.charAt(end)) >= 0;
    return money ? cell.substring(0, start) + trim(cell.substring(end + 1)) : cell;
  }

  /** A name with every run of spaces inside it as one plain space. */
  public static String name(String raw) {
    String trimmed = trim(raw);
    StringBuilder name = new StringBuilder(trimmed.length());
    for (int i = 0; i < trimmed.length(); i++) {
      char c = trimmed.charAt(i);
      if (!isSpace(c)) {
        name.append(c);
      } else if (!isSpace(trimmed.charAt(i - 1))) {
        name.append(' ');
      }
    }
    return name.toString();
  }
}
