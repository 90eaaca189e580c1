package org.centreline.csv.number;

import org.centreline.csv.request.ReadingOptions.Decimal;
import org.centreline.csv.text.Cells;

/**
 * Reads one number after another from text: {@code -12.5}, {@code 1,273}, {@code 1 273}, {@code
 * 47.8%}, {@code 1.5e3}. The value is the double nearest to the decimal that stands there.
 */
public final class Numeral {

  /** More characters than any number of ordinary size is written with. */
  private static final int LONGEST = 400;

  private static final long EXACT = 1L << 53;

  /** Of more digits than this holds the first are kept: far more than are exact. */
  private static final long ROOM = (Long.MAX_VALUE - 9) / 10;

  private static final double[] TENS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private final char point;
  private final char comma;
  private String text;
  private int at;
  private long digits;
  private int power;
  private boolean negative;
  private int groups;
  private boolean fraction;
  private boolean percent;
  private int places;

  public Numeral(Decimal decimal) {
    point = decimal == Decimal.COMMA ? ',' : '.';
    comma = decimal == Decimal.COMMA ? '.' : ',';
  }

  /** Whether the whole text is a number; then the other methods speak of it. */
  public boolean read(String numeral) {
    if (numeral.length() > LONGEST) {
      return false;
    }
    text = numeral;
    at = 0;
    digits = 0;
    power = 0;
    places = 0;
    groups = 0;
    fraction = false;
    negative = sign();
    boolean whole = whole();
    boolean decimals = decimals();
    if (!whole && !decimals || !exponent()) {
      return false;
    }
    int end = at;
    while (at < text.length() && Cells.isSpace(text.charAt(at))) {
      at++;
    }
    percent = peek() == '%';
    at = percent ? at + 1 : end;
    return at == text.length();
  }

  /** Whether a percent sign follows the number. */
  public boolean isPercent() {
    return percent;
  }

  /** How many digits stand behind the decimal point. */
  public int places() {
    return places;
  }

  /** Whether a comma (a point, with decimal commas) may stand for thousands or for decimals. */
  boolean isAmbiguous() {
    return groups == 1 && !fraction;
  }

  /** Whether a comma certainly separates thousands. */
  boolean isGrouped() {
    return groups > 1 || groups == 1 && fraction;
  }

  /** The number; infinite, or 0 though a digit is not, where it is beyond the range of a double. */
  public double value() {
    return shifted(power);
  }

  /** A hundredth of the number, rounded once. */
  public double hundredth() {
    return shifted(power - 2);
  }

  /** Whether any digit is other than 0. */
  boolean hasDigits() {
    return digits != 0;
  }

  private double shifted(int tens) {
    double size;
    if (digits == 0) {
      return 0;
    } else if (digits > EXACT || Math.abs(tens) >= TENS.length) {
      size = Double.parseDouble(plainDigits() + "E" + tens);
    } else {
      size = tens < 0 ? digits / TENS[-tens] : digits * TENS[tens];
    }
    return negative ? -size : size;
  }

  /** The digits before the exponent, without anything between them. */
  private String plainDigits() {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length() && (text.charAt(i) | 32) != 'e'; i++) {
      if (isDigit(text.charAt(i))) {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }

  private boolean sign() {
    char c = peek();
    if (c == '-' || c == '+' || c == '\u2212') {
      at++;
    }
    return c == '-' || c == '\u2212';
  }

  private boolean whole() {
    int start = at;
    run();
    int first = at - start;
    boolean groupable = first >= 1 && first <= 3 && text.charAt(start) != '0';
    char separator = peek();
    while (groupable && isSeparator(separator) && peek() == separator && groupFollows()) {
      at++;
      run();
      groups += separator == comma ? 1 : 2;
    }
    return first > 0;
  }

  private boolean isSeparator(char c) {
    return c == comma || c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\'';
  }

  /** Exactly three digits after the separator. */
  private boolean groupFollows() {
    for (int i = 1; i <= 3; i++) {
      if (at + i >= text.length() || !isDigit(text.charAt(at + i))) {
        return false;
      }
    }
    return at + 4 >= text.length() || !isDigit(text.charAt(at + 4));
  }

  private boolean decimals() {
    if (peek() != point) {
      return false;
    }
    at++;
    fraction = true;
    int start = at;
    run();
    places = at - start;
    power -= places;
    return at > start;
  }

  private boolean exponent() {
    if ((peek() | 32) != 'e') {
      return true;
    }
    at++;
    boolean down = sign();
    int start = at;
    int size = 0;
    while (isDigit(peek())) {
      size = Math.min(99_999_999, 10 * size + peek() - '0');
      at++;
    }
    power += down ? -size : size;
    return at > start;
  }

  private void run() {
    while (isDigit(peek())) {
      if (digits <= ROOM) {
        digits = 10 * digits + peek() - '0';
      }
      at++;
    }
  }

  /** The next character; NUL at the end, which no number has. */
  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
