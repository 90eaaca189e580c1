package org.centreline.csv.date;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;

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

  /** The first day of a year, or of a quarter of it; empty where the text is neither. */
  Optional<LocalDate> read(String text) {
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
