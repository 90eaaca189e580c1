package org.centreline.csv.date;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.centreline.csv.text.HeadingWords;

/**
 * What a financial year that goes by one number means: FY2008 starts in April 2008, or ends in
 * March 2008.
 *
 * @param first the month with which it begins
 * @param back how many years before the one that names it
 */
public record FiscalYear(Month first, int back) {

  /** Before the month in which such years start. */
  public static final String STARTS = "FY-starts-";

  /** Before the month in which such years end. */
  public static final String ENDS = "FY-ends-";

  private static final List<String> HEADINGS =
      List.of(
          "fy",
          "financial year",
          "fin year",
          "fiscal year",
          "reporting year",
          "academic year",
          "school year",
          "geschäftsjahr",
          "boekjaar",
          "exercice",
          "ejercicio",
          "anno fiscale");

  private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");

  /**
   * As {@code FY-starts-april} or {@code FY-ends-march} says; empty for other words.
   *
   * @throws IllegalArgumentException where no month follows
   */
  static Optional<FiscalYear> of(String words) {
    boolean starts = words.startsWith(STARTS);
    if (!starts && !words.startsWith(ENDS)) {
      return Optional.empty();
    }
    String name = words.substring((starts ? STARTS : ENDS).length()).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().equals(name)) {
        Month first = starts ? month : month.plus(1);
        return Optional.of(new FiscalYear(first, starts || first == Month.JANUARY ? 0 : 1));
      }
    }
    throw new IllegalArgumentException(
        "date format '" + words + "': a month is missing, as in " + STARTS + "april");
  }

  /** Whether a heading says that years are no calendar's. */
  public static boolean isHeading(String heading) {
    return HeadingWords.of(heading).holdAny(HEADINGS);
  }

  /** Whether words say when financial years begin, or end. */
  public static boolean isNamedBy(String words) {
    return words.startsWith(STARTS) || words.startsWith(ENDS);
  }

  /**
   * The first day of a year, of a quarter of it, or of one of its months such as {@code 2020-01},
   * which is the January of the financial year 2020; empty where the text is neither.
   */
  Optional<LocalDate> read(String text) {
    Matcher month = MONTH_OF_YEAR.matcher(text);
    if (month.matches()) {
      int number = Integer.parseInt(month.group(2));
      int year = Integer.parseInt(month.group(1));
      return first(number < first.getValue() ? year + 1 : year, 1)
          .map(day -> day.withMonth(number));
    }
    Optional<DateTokens> tokens = DateTokens.of(text);
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    DateTokens t = tokens.get();
    if (t.kinds().equals("N") && !t.isFiscal()) {
      return Optional.empty();
    }
    return switch (t.kinds()) {
      case "Y", "N" -> first(t.year(0), 1);
      case "YQN", "NQN" -> first(t.year(0), t.number(2));
      case "QNY" -> first(t.year(2), t.number(1));
      default -> Optional.empty();
    };
  }

  private Optional<LocalDate> first(int year, int quarter) {
    boolean exists = year >= DateText.FIRST_YEAR && year <= DateText.LAST_YEAR;
    return exists && quarter >= 1 && quarter <= 4
        ? Optional.of(LocalDate.of(year - back, first, 1).plusMonths(3L * (quarter - 1)))
        : Optional.empty();
  }
}
