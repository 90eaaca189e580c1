package org.centreline.csv.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/**
 * Numbers of a workbook as people would write them.
 *
 * <p>Source: ECMA-376 part 1, section 18.17.4: days since the end of 1899, in which Excel has a 29
 * February 1900 that never was, or since the beginning of 1904; at most 15 digits are shown of a
 * number.
 */
final class SerialText {

  private static final int DIGITS = 15;
  private static final MathContext CONTEXT = new MathContext(DIGITS);

  /** The longest number that a double is written as. */
  private static final int LONGEST_RAW = 24;

  private static final long SECONDS = 86_400;

  /** The day before the first of March 1900 in either system: it never was. */
  private static final int NO_DAY = 60;

  /** A time beyond a day is a length up to here, and the time of a day above. */
  private static final int LONGEST = 366;

  /** The last day that Excel knows, the last of 9999. */
  private static final int LAST = 2_958_465;

  private final boolean from1904;
  private long lastDay = Long.MIN_VALUE;
  private String lastText = "";

  SerialText(boolean from1904) {
    this.from1904 = from1904;
  }

  /** A number in a format. */
  String of(String raw, CellFormat format) {
    if (format == CellFormat.NUMBER) {
      return number(raw);
    }
    double value = Double.parseDouble(raw);
    if (format.percent()) {
      return isOrdinary(raw, value)
          ? new BigDecimal(number(raw)).movePointRight(2).stripTrailingZeros().toPlainString() + "%"
          : raw + "%";
    }
    long seconds = StrictMath.round(value * SECONDS);
    boolean length = format.elapsed() || value < LONGEST;
    if (value < 0 || value > LAST || !format.date() && format.time().isEmpty()) {
      return number(raw);
    }
    if (!format.date() && length) {
      return clock(seconds, format.time());
    }
    String day = day((long) StrictMath.floor((double) seconds / SECONDS));
    return format.time().isEmpty() ? day : day + " " + time(seconds % SECONDS);
  }

  /** With at most fifteen digits and without an exponent. */
  static String number(String raw) {
    if (isShort(raw)) {
      return raw;
    }
    double value = Double.parseDouble(raw);
    if (!isOrdinary(raw, value)) {
      return raw;
    }
    // As it stands where that is short; an exponent without end was told by the double.
    BigDecimal exact =
        raw.length() <= LONGEST_RAW && value != 0 ? new BigDecimal(raw) : new BigDecimal(value);
    BigDecimal shown = exact.precision() > DIGITS ? exact.round(CONTEXT) : exact;
    return shown.stripTrailingZeros().toPlainString();
  }

  /**
   * Whether a double tells it: neither too great nor, though it is not 0, so small that it is 0.
   */
  private static boolean isOrdinary(String raw, double value) {
    boolean lost = value == 0 && hasDigits(raw);
    return !Double.isInfinite(value) && !Double.isNaN(value) && !lost;
  }

  /** Whether a digit before the exponent is other than 0. */
  private static boolean hasDigits(String raw) {
    for (int i = 0; i < raw.length() && (raw.charAt(i) | 32) != 'e'; i++) {
      if (raw.charAt(i) >= '1' && raw.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** Digits that stand as people would write them, which most do. */
  private static boolean isShort(String raw) {
    boolean point = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      point |= c == '.';
      if ((c < '0' || c > '9') && c != '.' && (c != '-' || i > 0)) {
        return false;
      }
    }
    char last = raw.charAt(raw.length() - 1);
    return raw.length() <= DIGITS && last != '.' && !(point && last == '0');
  }

  private String day(long serial) {
    if (serial != lastDay) {
      lastDay = serial;
      lastText = written(serial);
    }
    return lastText;
  }

  private String written(long serial) {
    if (from1904) {
      return LocalDate.of(1904, 1, 1).plusDays(serial).toString();
    }
    if (serial == 0) {
      return "1900-01-00";
    }
    return serial == NO_DAY
        ? "1900-02-29"
        : LocalDate.of(1899, 12, serial < NO_DAY ? 31 : 30).plusDays(serial).toString();
  }

  private static String time(long seconds) {
    String text = two(seconds / 3600) + ":" + two(seconds / 60 % 60);
    return seconds % 60 == 0 ? text : text + ":" + two(seconds % 60);
  }

  /** As the format shows it: hours first, or minutes. */
  private static String clock(long seconds, String signs) {
    boolean hours = signs.indexOf('h') >= 0;
    String text = hours ? two(seconds / 3600) + ":" + two(seconds / 60 % 60) : two(seconds / 60);
    boolean toSecond = signs.indexOf('s') >= 0;
    return !toSecond && hours ? text : text + ":" + two(seconds % 60);
  }

  private static String two(long number) {
    return number < 10 ? "0" + number : Long.toString(number);
  }
}
