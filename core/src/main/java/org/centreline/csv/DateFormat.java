package org.centreline.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How the dates of a column are written. */
public final class DateFormat {

  private final String described;
  private final Function<String, Optional<LocalDate>> reader;

  private DateFormat(String described, Function<String, Optional<LocalDate>> reader) {
    this.described = described;
    this.reader = reader;
  }

  /** Dates as people type them: {@code 2024-03-01}, {@code 01/03/2024}, {@code Mar 2024}, … */
  public static DateFormat standard() {
    return new DateFormat("year-month-day as in 2024-03-01", text -> Optional.empty());
  }

  /** Dates of one recognised shape. */
  static DateFormat of(DateShape shape) {
    return new DateFormat(
        shape.described(),
        text ->
            shape == DateShape.FINANCIAL_YEAR
                ? DateText.financialYear(text)
                : DateText.read(text).filter(r -> r.shape() == shape).flatMap(DateText::date));
  }

  /**
   * Dates of a {@code java.time} pattern, in English; a pattern without days or months means the
   * first.
   *
   * @throws IllegalArgumentException where it is no pattern, or one without years
   */
  public static DateFormat ofPattern(String pattern) {
    String years = withProlepticYears(pattern);
    if (isWithout(years, "u")) {
      throw new IllegalArgumentException(
          "date format '" + pattern + "': the year is missing (yyyy or yy)");
    }
    if (isWithout(years, "ML") && !isWithout(years, "m")) {
      throw new IllegalArgumentException(
          "date format '" + pattern + "': months are MM, mm would be minutes");
    }
    DateTimeFormatterBuilder builder =
        new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(years);
    if (isWithout(years, "MLQqDw")) {
      builder.parseDefaulting(ChronoField.MONTH_OF_YEAR, 1);
    }
    if (isWithout(years, "dDQqwe")) {
      builder.parseDefaulting(ChronoField.DAY_OF_MONTH, 1);
    }
    DateTimeFormatter formatter =
        builder.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    return new DateFormat("the date format " + pattern, text -> parsed(formatter, text));
  }

  private static Optional<LocalDate> parsed(DateTimeFormatter formatter, String text) {
    try {
      return Optional.of(LocalDate.from(formatter.parse(text)));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  /** In a pattern {@code y} wants an era beside it, {@code u} does not. */
  private static String withProlepticYears(String pattern) {
    StringBuilder years = new StringBuilder(pattern);
    boolean quoted = false;
    for (int i = 0; i < years.length(); i++) {
      quoted ^= years.charAt(i) == '\'';
      if (!quoted && years.charAt(i) == 'y') {
        years.setCharAt(i, 'u');
      }
    }
    return years.toString();
  }

  private static boolean isWithout(String pattern, String letters) {
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      quoted ^= pattern.charAt(i) == '\'';
      if (!quoted && letters.indexOf(pattern.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The day, the first one of a longer period, that a cell of the column means. */
  Optional<LocalDate> read(String cell) {
    return reader.apply(cell);
  }

  /**
   * The day, the first one of a longer period, that a person means: written as in the column, else
   * as {@code 2024-03-01}, {@code 01/03/2024}, {@code 2024-03} or {@code Mar 2024}.
   */
  public Optional<LocalDate> parse(String typed) {
    String text = Cells.trim(typed);
    Optional<LocalDate> asInTheColumn = read(text);
    return asInTheColumn.isPresent()
        ? asInTheColumn
        : DateText.read(text).filter(read -> !read.shape().isBareNumber()).flatMap(DateText::date);
  }

  /** How the dates are written, for people. */
  public String described() {
    return described;
  }
}
