package org.centreline.csv.personal;

/**
 * Whole postcodes of the United Kingdom, as in {@code SW1A 1AA}.
 *
 * <p>Source: BS 7666: one or two letters, a digit, perhaps a digit or a letter; then a digit and
 * two letters.
 */
final class Postcode {

  private Postcode() {}

  /** Whether a text is one, with a space in the middle or none, in capitals or not. */
  static boolean is(String text) {
    int length = text.length();
    if (length < 5 || length > 8) {
      return false;
    }
    boolean inward =
        isDigit(text.charAt(length - 3))
            && isLetter(text.charAt(length - 2))
            && isLetter(text.charAt(length - 1));
    int end = length - 3;
    end -= inward && text.charAt(end - 1) == ' ' ? 1 : 0;
    return inward && isOutward(text, end);
  }

  private static boolean isOutward(String text, int end) {
    int letters = end > 1 && isLetter(text.charAt(1)) ? 2 : 1;
    int rest = end - letters;
    return rest >= 1
        && rest <= 2
        && isLetter(text.charAt(0))
        && isDigit(text.charAt(letters))
        && (rest == 1 || isDigit(text.charAt(end - 1)) || isLetter(text.charAt(end - 1)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c | 32) >= 'a' && (c | 32) <= 'z';
  }
}
