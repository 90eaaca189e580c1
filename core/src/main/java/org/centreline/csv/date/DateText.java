package org.centreline.csv.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A text that is written like a date.
 *
 * @param shape how it is written
 * @param date the day, the first one of a longer period; empty where there is no such day
 */
public record DateText(DateShape shape, Optional<LocalDate> date) {

  static final int FIRST_YEAR = 1600;
  static final int LAST_YEAR = 2199;

  private static final int FIRST_DOTTED = 1950;
  private static final int LAST_DOTTED = 2099;

  /** 1954 to 2119. */
  private static final int FIRST_SERIAL = 20_000;

  private static final int LAST_SERIAL = 80_000;

  /** What a trimmed text says, if it is written like a date. */
  public static Optional<DateText> read(String text) {
    if (text.length() < 4 || text.length() > 40) {
      return Optional.empty();
    }
    Optional<DateTokens> tokens = DateTokens.of(text);
    if (tokens.isEmpty() || !tokens.get().isEven()) {
      return Optional.empty();
    }
    Optional<DateText> read = tokens.get().isFiscal() ? fiscal(tokens.get()) : of(tokens.get());
    boolean number = read.isPresent() && read.get().shape.isBareNumber();
    return number && read.get().date.isEmpty() ? Optional.empty() : read;
  }

  /** Behind FY no number is a month or a week of the calendar: FY2024-03 may be June. */
  private static Optional<DateText> fiscal(DateTokens t) {
    if (isNamedByOneYear(t)) {
      return found(DateShape.NAMED_YEAR, Optional.empty());
    }
    return isTwoYears(t)
        ? found(DateShape.FINANCIAL_YEAR, day(t.number(0), 4, 1))
        : of(t).filter(read -> read.shape == DateShape.FINANCIAL_QUARTER);
  }

  /** FY2008, FY08 or FY2008 Q1 may begin or end in 2008. */
  private static boolean isNamedByOneYear(DateTokens t) {
    return switch (t.kinds()) {
      case "Y", "N", "YQN", "QNY", "NQN" -> true;
      default -> false;
    };
  }

  /** The day of a text such as {@code 03/31/2024}; empty where it is none with the month first. */
  static Optional<LocalDate> monthFirst(String text) {
    Optional<DateTokens> t = DateTokens.of(text);
    boolean numbers = t.isPresent() && t.get().isEven() && t.get().digits(2) > 1;
    String kinds = numbers ? t.get().kinds() : "";
    return kinds.equals("NNY") || kinds.equals("NNN")
        ? day(t.get().year(2), t.get().number(0), t.get().number(1))
        : Optional.empty();
  }

  /** The financial year that a text such as {@code 2011-12} may stand for. */
  static Optional<LocalDate> financialYear(String text) {
    return DateTokens.of(text).filter(DateText::isTwoYears).flatMap(t -> day(t.number(0), 4, 1));
  }

  private static boolean isTwoYears(DateTokens t) {
    return (t.kinds().equals("YN") || t.kinds().equals("YY")) && isNext(t, 0);
  }

  /** Whether a text is a financial year and a number, as {@code 2022/23 1}: April or January? */
  static boolean isNumberedMonth(String text) {
    Optional<DateTokens> t = DateTokens.of(text);
    String kinds = t.isPresent() ? t.get().kinds() : "";
    return (kinds.equals("YNN") || kinds.equals("YYN"))
        && isNext(t.get(), 0)
        && t.get().separator(1) == ' '
        && t.get().number(2) >= 1
        && t.get().number(2) <= 12;
  }

  private static Optional<DateText> of(DateTokens t) {
    return switch (t.kinds()) {
      case "Y" -> found(DateShape.YEAR, day(t.number(0), 1, 1));
      case "S" -> found(DateShape.SERIAL, serial(t.number(0)));
      case "6" -> found(DateShape.COMPACT_MONTH, day(t.number(0) / 100, t.number(0) % 100, 1));
      case "8" -> found(DateShape.COMPACT_DAY, compact(t.number(0)));
      case "YN" -> yearAndNumber(t);
      case "YY" -> isNext(t, 0) ? yearAndNumber(t) : Optional.empty();
      case "NY" -> t.separator(0) == '.' ? dottedMonth(t) : month(t);
      case "MY", "MN" -> namedMonth(t);
      case "NM" -> numberAndMonth(t);
      case "YM" -> found(DateShape.NAMED_MONTH, day(t.year(0), t.number(1), 1));
      case "YNN" -> found(DateShape.DAY, day(t.number(0), t.number(1), t.number(2)));
      case "NNY", "NNN" -> dayFirst(DateShape.DAY_FIRST, t);
      case "NMY", "NMN" -> dayFirst(DateShape.DAY_NAMED_MONTH, t);
      case "MNY" -> found(DateShape.DAY_NAMED_MONTH, day(t.year(2), t.number(0), t.number(1)));
      case "YQN" -> found(DateShape.QUARTER, quarter(t.number(0), t.number(2), 1));
      case "QNY" -> found(DateShape.QUARTER, quarter(t.number(2), t.number(1), 1));
      case "NQY" -> found(DateShape.QUARTER, quarter(t.number(2), t.number(0), 1));
      case "YNQ" -> found(DateShape.QUARTER, quarter(t.number(0), t.number(1), 1));
      case "YNQN", "YYQN" -> isNext(t, 0) ? financialQuarter(t, 0, 3) : Optional.empty();
      case "QNYN", "QNYY" -> isNext(t, 2) ? financialQuarter(t, 2, 1) : Optional.empty();
      case "YWN" -> found(DateShape.WEEK, week(t.number(0), t.number(2), 1));
      case "YWNN" -> found(DateShape.WEEK, week(t.number(0), t.number(2), t.number(3)));
      default -> Optional.empty();
    };
  }

  private static Optional<DateText> month(DateTokens t) {
    return found(DateShape.MONTH, day(t.number(1), t.number(0), 1));
  }

  /** Such as 01.2022, where 1.2022 is a number. */
  private static Optional<DateText> dottedMonth(DateTokens t) {
    boolean recent = t.number(1) >= FIRST_DOTTED && t.number(1) <= LAST_DOTTED;
    boolean two = t.digits(0) == 2 && t.number(0) >= 1 && t.number(0) <= 12;
    return recent && two ? month(t) : Optional.empty();
  }

  /** Such as 22-Jan, in 2022 or of a year that is not told; {@code 12 set} is no date. */
  private static Optional<DateText> numberAndMonth(DateTokens t) {
    return t.isForeign() && t.separator(0) == ' '
        ? Optional.empty()
        : found(DateShape.NUMBER_AND_MONTH, Optional.empty());
  }

  /** A year of one digit is none; {@code set 12} and {@code out 12} are English words. */
  private static Optional<DateText> namedMonth(DateTokens t) {
    boolean words = t.isForeign() && t.digits(1) == 2 && t.separator(0) == ' ';
    return t.digits(1) < 2 || words
        ? Optional.empty()
        : found(DateShape.NAMED_MONTH, day(t.year(1), t.number(0), 1));
  }

  private static Optional<DateText> dayFirst(DateShape shape, DateTokens t) {
    return t.digits(2) < 2
        ? Optional.empty()
        : found(shape, day(t.year(2), t.number(1), t.number(0)));
  }

  private static Optional<DateText> found(DateShape shape, Optional<LocalDate> date) {
    return Optional.of(new DateText(shape, date));
  }

  /** {@code 2024-03} is a month, {@code 2021/22} and {@code 2012-13} are financial years. */
  private static Optional<DateText> yearAndNumber(DateTokens t) {
    boolean month = t.number(1) >= 1 && t.number(1) <= 12;
    if (isNext(t, 0) && (t.separator(0) == '/' || !month)) {
      return found(DateShape.FINANCIAL_YEAR, day(t.number(0), 4, 1));
    }
    return found(DateShape.MONTH, day(t.number(0), t.number(1), 1));
  }

  /** Whether the number after a year is the next year, or its last two digits. */
  private static boolean isNext(DateTokens t, int place) {
    int next = t.number(place) + 1;
    return t.number(place + 1) == next
        || t.digits(place + 1) == 2 && t.number(place + 1) == next % 100;
  }

  private static Optional<DateText> financialQuarter(DateTokens t, int year, int quarter) {
    return found(DateShape.FINANCIAL_QUARTER, quarter(t.number(year), t.number(quarter), 4));
  }

  private static Optional<LocalDate> quarter(int year, int quarter, int firstMonth) {
    Optional<LocalDate> first = day(year, firstMonth, 1);
    return first.isEmpty() || quarter < 1 || quarter > 4
        ? Optional.empty()
        : Optional.of(first.get().plusMonths(3L * (quarter - 1)));
  }

  /** Source: ISO 8601: week 1 is the one that holds 4 January; weeks begin on Monday. */
  private static Optional<LocalDate> week(int year, int week, int day) {
    Optional<LocalDate> fourth = day(year, 1, 4);
    if (fourth.isEmpty() || week < 1 || day < 1 || day > 7) {
      return Optional.empty();
    }
    int weekday = fourth.get().getDayOfWeek().getValue();
    LocalDate monday = fourth.get().plusDays(7L * (week - 1) + 1 - weekday);
    return monday.plusDays(3).getYear() == year
        ? Optional.of(monday.plusDays(day - 1L))
        : Optional.empty();
  }

  private static Optional<LocalDate> compact(int number) {
    return day(number / 10_000, number / 100 % 100, number % 100);
  }

  /** Days since 30 December 1899, as spreadsheets count them from March 1900. */
  private static Optional<LocalDate> serial(int days) {
    return days < FIRST_SERIAL || days > LAST_SERIAL
        ? Optional.empty()
        : Optional.of(LocalDate.of(1899, 12, 30).plusDays(days));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) {
      return Optional.empty();
    }
    LocalDate first = LocalDate.of(year, month, 1);
    return day > first.lengthOfMonth() ? Optional.empty() : Optional.of(first.withDayOfMonth(day));
  }
}
