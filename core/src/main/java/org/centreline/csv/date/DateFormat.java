package org.centreline.csv.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.centreline.csv.text.Cells;

/** How the dates of a column are written. */
public final class DateFormat {

  /** Of two digits as without a pattern: 1970 to 2069. */
  private static final int FIRST_SHORT = 1970;

  private static final Pattern YEARS = Pattern.compile("'[^']*'|u+");

  private final String described;
  private final Optional<DateShape> shape;
  private final Optional<DateTimeFormatter> formatter;
  private final Optional<FiscalYear> years;
  private final boolean monthFirst;

  private DateFormat(String described, Optional<DateShape> shape) {
    this.described = described;
    this.shape = shape;
    formatter = Optional.empty();
    years = Optional.empty();
    monthFirst = false;
  }

  private DateFormat(String described, DateTimeFormatter formatter, boolean monthFirst) {
    this.described = described;
    shape = Optional.empty();
    this.formatter = Optional.of(formatter);
    years = Optional.empty();
    this.monthFirst = monthFirst;
  }

  private DateFormat(String described, FiscalYear years) {
    this.described = described;
    shape = Optional.empty();
    formatter = Optional.empty();
    this.years = Optional.of(years);
    monthFirst = false;
  }

  /** No way of its own: dates as people type them. */
  public static DateFormat standard() {
    return new DateFormat("year-month-day as in 2024-03-01", Optional.empty());
  }

  /** Dates of one recognised shape. */
  public static DateFormat of(DateShape shape) {
    return new DateFormat(shape.described(), Optional.of(shape));
  }

  /**
   * Dates of a {@code java.time} pattern, in English; a pattern without days or months means the
   * first. {@code FY-starts-april} and {@code FY-ends-march} are financial years that go by one
   * year.
   *
   * @throws IllegalArgumentException where it is no pattern, or one without years
   */
  public static DateFormat ofPattern(String pattern) {
    Optional<FiscalYear> named = FiscalYear.of(pattern);
    if (named.isPresent()) {
      return new DateFormat("financial years, " + pattern, named.get());
    }
    String years = withProlepticYears(pattern);
    if (isWithout(years, "u")) {
      throw new IllegalArgumentException(
          "date format '" + pattern + "': the year is missing (yyyy or yy)");
    }
    if (isWithout(years, "ML") && !isWithout(years, "m")) {
      throw new IllegalArgumentException(
          "date format '" + pattern + "': months are MM, mm would be minutes");
    }
    DateTimeFormatterBuilder builder = builder(years);
    if (isWithout(years, "MLQqDw")) {
      builder.parseDefaulting(ChronoField.MONTH_OF_YEAR, 1);
    }
    if (isWithout(years, "dDQqwe")) {
      builder.parseDefaulting(ChronoField.DAY_OF_MONTH, 1);
    }
    DateTimeFormatter formatter =
        builder.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    boolean monthFirst = years.replaceAll("'[^']*'", "").matches("[^du]*[ML].*d.*u.*");
    return new DateFormat("the pattern " + pattern, formatter, monthFirst);
  }

  private static DateTimeFormatterBuilder builder(String pattern) {
    DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
    Matcher years = YEARS.matcher(pattern);
    int done = 0;
    while (years.find()) {
      if (years.group().equals("uu")) {
        builder
            .appendPattern(pattern.substring(done, years.start()))
            .appendValueReduced(ChronoField.YEAR, 2, 2, FIRST_SHORT);
        done = years.end();
      }
    }
    return builder.appendPattern(pattern.substring(done));
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
  public Optional<LocalDate> read(String cell) {
    if (years.isPresent()) {
      return years.get().read(cell);
    }
    if (formatter.isPresent()) {
      int time = DateTokens.timeAt(cell);
      Optional<LocalDate> whole = parsed(formatter.get(), cell);
      return whole.isPresent() || time < 0
          ? whole
          : parsed(formatter.get(), cell.substring(0, time));
    }
    if (shape.isEmpty() || shape.get() == DateShape.FINANCIAL_YEAR) {
      return shape.isEmpty() ? Optional.empty() : DateText.financialYear(cell);
    }
    if (shape.get() == DateShape.MONTH_FIRST) {
      return DateText.monthFirst(cell);
    }
    Optional<DateText> read = DateText.read(cell);
    boolean fits = read.isPresent() && read.get().shape() == shape.get();
    return fits ? read.get().date() : Optional.empty();
  }

  /**
   * The day, the first one of a longer period, that a person means: written as in the column, else
   * as {@code 2024-03-01}, {@code 01/03/2024}, {@code 2024-03} or {@code Mar 2024}. Where months
   * come first in the column they do in {@code 1/3/2024} too.
   */
  public Optional<LocalDate> parse(String typed) {
    String text = Cells.trim(typed);
    Optional<LocalDate> asInTheColumn =
        read(text).or(() -> monthFirst ? DateText.monthFirst(text) : Optional.empty());
    return asInTheColumn.isPresent()
        ? asInTheColumn
        : DateText.read(text).filter(read -> !read.shape().isBareNumber()).flatMap(DateText::date);
  }

  /** How the dates are written, for people. */
  public String described() {
    return described;
  }
}
