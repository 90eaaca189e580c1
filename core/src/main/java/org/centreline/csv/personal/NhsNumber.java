package org.centreline.csv.personal;

/**
 * Numbers that patients of the NHS have: ten digits, the last of which checks the others.
 *
 * <p>Source: NHS Data Model and Dictionary, NHS NUMBER: the first nine digits, weighted 10 down to
 * 2, are added up; 11 less the remainder by 11 is the check digit, 11 counts as 0, and 10 is none.
 */
final class NhsNumber {

  private static final int DIGITS = 10;

  private NhsNumber() {}

  /** Whether a text is one, in one piece or as three, three and four digits. */
  static boolean is(String text) {
    int length = text.length();
    boolean spaced = length == DIGITS + 2 && isGap(text.charAt(3)) && isGap(text.charAt(7));
    if (length != DIGITS && !spaced) {
      return false;
    }
    int sum = 0;
    int digits = 0;
    int last = 0;
    for (int i = 0; i < length; i++) {
      if (spaced && (i == 3 || i == 7)) {
        continue;
      }
      last = text.charAt(i) - '0';
      if (last < 0 || last > 9) {
        return false;
      }
      digits++;
      sum += digits < DIGITS ? last * (DIGITS + 1 - digits) : 0;
    }
    return sum > 0 && last == (11 - sum % 11) % 11;
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '-' || c == '\u00A0';
  }
}
