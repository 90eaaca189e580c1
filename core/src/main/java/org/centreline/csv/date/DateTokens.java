package org.centreline.csv.date;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.centreline.csv.text.Cells;

/**
 * A text cut into numbers and words, each told by one letter: {@code N} a number of one or two
 * digits, {@code Y} of four, {@code S} of five, {@code 6} and {@code 8} of so many, {@code M} the
 * name of a month, {@code Q} the word quarter, {@code W} the word week. Names of weekdays, the
 * endings of ordinals, the letters FY and times of day are passed over.
 */
final class DateTokens {

  private static final int MOST = 4;

  /** A longer text is no date. */
  private static final int LONGEST = 100;

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String[] MONTH_NAMES = {
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december"
  };
  private static final String[] WEEKDAYS = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"
  };
  private static final String FISCAL = "fy";
  private static final String ACCENTED = "äáàâéèêíìóòôöúùûüçñ";
  private static final String PLAIN = "aaaaeeeiioooouuuucn";
  private static final String[] PREFIXES = {
    "w/e", "w/c", "week ending", "week commencing", "week beginning", "wk ending", FISCAL
  };

  private static final Set<String> QUARTERS =
      Set.of(
          "q",
          "qtr",
          "quarter",
          "quartal",
          "trimestre",
          "trim",
          "t",
          "kwartaal",
          "k",
          "kvartal",
          "chwarter");
  private static final Set<String> WEEKS = Set.of("w", "wk", "week");

  /** Digits of the day number of a spreadsheet. */
  private static final int SERIAL = 5;

  private final int[] numbers = new int[MOST];
  private final int[] lengths = new int[MOST];
  private final char[] separators = new char[MOST];
  private final StringBuilder kinds = new StringBuilder(MOST);
  private final String text;
  private int at;
  private boolean fiscal;
  private boolean foreign;

  private DateTokens(String text) {
    this.text = text;
  }

  /** The parts of a text; empty where one of them belongs to no date. */
  static Optional<DateTokens> of(String raw) {
    if (raw.length() > LONGEST) {
      return Optional.empty();
    }
    int time = timeAt(raw);
    String text = plain((time < 0 ? raw : raw.substring(0, time)).toLowerCase(Locale.ROOT));
    DateTokens tokens = new DateTokens(isDayWithTime(text) ? text.substring(0, SERIAL) : text);
    tokens.skipPrefix();
    boolean known = true;
    while (known && tokens.at < tokens.text.length()) {
      known = tokens.part();
    }
    return known ? Optional.of(tokens) : Optional.empty();
  }

  /** Whether it is the day number of a spreadsheet with a time of day, as 45292.5 is noon. */
  private static boolean isDayWithTime(String text) {
    boolean parted =
        text.length() > SERIAL + 1 && (text.charAt(SERIAL) == '.' || text.charAt(SERIAL) == ',');
    return parted
        && IntStream.range(0, text.length()).allMatch(i -> i == SERIAL || isDigit(text.charAt(i)));
  }

  /**
   * Where a time of day begins, with the space or the letter T before it; -1 where there is none.
   */
  static int timeAt(String text) {
    int colon = text.length() > LONGEST ? -1 : text.indexOf(':');
    int start = colon - 1;
    while (start > 0 && isDigit(text.charAt(start))) {
      start--;
    }
    boolean after = start > 3 && (text.charAt(start) == ' ' || (text.charAt(start) | 32) == 't');
    for (int i = colon; after && i < text.length(); i++) {
      after = isDigit(text.charAt(i)) || ":.,+-zZaApPmM ".indexOf(text.charAt(i)) >= 0;
    }
    return after ? start : -1;
  }

  /** Without the accents that names of months have. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int accented = text.charAt(i) < 128 ? -1 : ACCENTED.indexOf(text.charAt(i));
      plain.append(accented < 0 ? text.charAt(i) : PLAIN.charAt(accented));
    }
    return plain.toString();
  }

  private void skipPrefix() {
    for (String prefix : PREFIXES) {
      if (text.startsWith(prefix)) {
        at = prefix.length();
        fiscal = prefix.equals(FISCAL);
        spaces();
        return;
      }
    }
  }

  private boolean part() {
    if (kinds.length() == MOST) {
      return false;
    }
    boolean known = isDigit(text.charAt(at)) ? number() : word();
    if (known && kinds.length() > 0) {
      separators[kinds.length() - 1] = separator();
    }
    return known;
  }

  private boolean number() {
    int start = at;
    int value = 0;
    while (at < text.length() && isDigit(text.charAt(at)) && at - start < 9) {
      value = 10 * value + text.charAt(at++) - '0';
    }
    int length = at - start;
    String kind = length > 8 ? "?" : "?NN?YS6?8".substring(length, length + 1);
    add(kind, value, length);
    if (at < text.length() && "°º".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return !kind.equals("?");
  }

  private boolean word() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z') {
      at++;
    }
    String word = text.substring(start, at);
    int english = monthOf(word);
    int month = english > 0 ? english : MonthNames.named(word).orElse(0);
    if (month > 0) {
      foreign |= english == 0;
      at += at < text.length() && text.charAt(at) == '.' ? 1 : 0;
      add("M", month, 0);
      return true;
    } else if (QUARTERS.contains(word)) {
      at += at < text.length() && text.charAt(at) == '.' ? 1 : 0;
      add("Q", 0, 0);
      return true;
    } else if (WEEKS.contains(word)) {
      add("W", 0, 0);
      return true;
    }
    return isPassedOver(word, start);
  }

  private void add(String kind, int value, int length) {
    numbers[kinds.length()] = value;
    lengths[kinds.length()] = length;
    kinds.append(kind);
  }

  private static int monthOf(String word) {
    int place = word.length() < 3 ? -1 : MONTHS.indexOf(word.substring(0, 3));
    if (place < 0 || place % 3 != 0) {
      return 0;
    }
    String name = MONTH_NAMES[place / 3];
    return word.length() == 3 || word.equals(name) || word.equals("sept") ? place / 3 + 1 : 0;
  }

  private boolean isPassedOver(String word, int start) {
    if (start > 0 && isDigit(text.charAt(start - 1))) {
      return word.equals("st") || word.equals("nd") || word.equals("rd") || word.equals("th");
    }
    for (String day : WEEKDAYS) {
      if (kinds.length() == 0 && (day.equals(word) || day.substring(0, 3).equals(word))) {
        separator();
        return true;
      }
    }
    return false;
  }

  /** The sign after a part: a space where there is no other, NUL where there is nothing. */
  private char separator() {
    int start = at;
    spaces();
    char sign = at > start ? ' ' : 0;
    if (at < text.length() && "-/.,'\u2013".indexOf(text.charAt(at)) >= 0) {
      sign = text.charAt(at++);
    }
    spaces();
    return sign;
  }

  private void spaces() {
    while (at < text.length() && Cells.isSpace(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether the letters FY stand before it. */
  boolean isFiscal() {
    return fiscal;
  }

  /** Whether a month has a name of another language. */
  boolean isForeign() {
    return foreign;
  }

  /** One letter a part. */
  String kinds() {
    return kinds.toString();
  }

  /** The number at a place; for a month's name that of the month. */
  int number(int place) {
    return numbers[place];
  }

  /** The number at a place as a year: of two digits one of 1970 to 2069. */
  int year(int place) {
    int number = numbers[place];
    return lengths[place] > 2 ? number : number < 70 ? 2000 + number : 1900 + number;
  }

  /** How many digits the number at a place has. */
  int digits(int place) {
    return lengths[place];
  }

  /** The sign after the part at a place. */
  char separator(int place) {
    return separators[place];
  }

  /** Whether the parts are written with one sign only, a fit one, and none follows the last. */
  boolean isEven() {
    int parts = kinds.length();
    if (parts == 0 || separators[parts - 1] != 0) {
      return false;
    }
    boolean words = kinds.indexOf("M") >= 0 || kinds.indexOf("Q") >= 0 || kinds.indexOf("W") >= 0;
    if (words || parts == 1) {
      return true;
    }
    char sign = separators[0];
    boolean same = parts == 2 || separators[1] == sign;
    boolean dotted = parts > 2 || kinds.toString().equals("NY");
    return same && (sign == '/' || sign == '-' || sign == ' ' || sign == '.' && dotted);
  }
}
