package org.centreline.csv.personal;

/**
 * E-mail addresses and telephone numbers, by their shape.
 *
 * <p>Source: ITU-T E.164: at most fifteen digits with the code of the country; written within one a
 * number begins with 0, and with + from elsewhere.
 */
final class Contact {

  private static final int FEWEST = 10;
  private static final int MOST = 15;
  private static final String BETWEEN = " -().\u00A0";

  private Contact() {}

  /** Whether a text is one. */
  static boolean is(String text) {
    return text.indexOf('@') > 0 ? isMail(text) : isTelephone(text);
  }

  private static boolean isMail(String text) {
    int at = text.indexOf('@');
    int dot = text.lastIndexOf('.');
    boolean one = text.indexOf('@', at + 1) < 0 && text.indexOf(' ') < 0;
    return one && dot > at + 1 && dot < text.length() - 2;
  }

  private static boolean isTelephone(String text) {
    boolean abroad = text.startsWith("+");
    if (!abroad && !text.startsWith("0") && !text.startsWith("(0")) {
      return false;
    }
    int dot = text.indexOf('.');
    if (dot >= 0 && dot == text.lastIndexOf('.')) {
      // A share with many decimals, such as 0.123456789012.
      return false;
    }
    int digits = 0;
    for (int i = abroad ? 1 : 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (!digit && BETWEEN.indexOf(c) < 0) {
        return false;
      }
      digits += digit ? 1 : 0;
    }
    return digits >= FEWEST && digits <= MOST;
  }
}
