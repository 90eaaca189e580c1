package org.centreline.csv.date;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.text.Row;

/**
 * Where the date of a row stands: in one cell, or in several that belong together.
 *
 * @param column the position of the date, or of the year
 * @param parts what of the year it is, the broader part first; none where one cell says all
 */
public record DateCells(int column, List<Part> parts) {

  /** What a part of a year is. */
  public enum Unit {
    QUARTER,
    MONTH,
    WEEK,
    DAY
  }

  /**
   * A column that says which part of a year.
   *
   * @param column its position
   * @param unit what it counts
   */
  public record Part(int column, Unit unit) {}

  private static final int APRIL = 4;

  private static final List<String> QUARTERS =
      List.of("quarter", "qtr", "quartal", "trimestre", "kwartaal", "kvartal", "chwarter");

  private static final List<String> WEEKS =
      List.of(
          "week", "wk", "kw", "woche", "semaine", "semana", "settimana", "uge", "vecka", "wythnos");

  public DateCells {
    parts = List.copyOf(parts);
  }

  /** One cell. */
  public static DateCells of(int column) {
    return new DateCells(column, List.of());
  }

  /** One cell that holds a year and the number of a part of it. */
  public static DateCells of(int column, Unit unit) {
    return new DateCells(column, List.of(new Part(column, unit)));
  }

  /** Whether texts such as 202405 are years and weeks, or quarters, of them. */
  public static boolean areYearsAnd(Unit unit, List<String> texts) {
    return YearAndPart.are(texts, unit);
  }

  /** What the date is made of, in words. */
  public String told(IntFunction<String> names) {
    Part first = parts.get(0);
    String year = "'" + Shown.text(names.apply(column)) + "'";
    if (first.column() == column) {
      return year
          + (first.unit() == Unit.WEEK
              ? " holds years and weeks, counted as ISO 8601 does, from Monday"
              : " holds years and quarters");
    }
    StringBuilder all = new StringBuilder(year);
    parts.forEach(part -> all.append(" and '" + Shown.text(names.apply(part.column())) + "'"));
    return all + " together are the date";
  }

  /** Whether more than a column of dates makes the date. */
  public boolean areJoined() {
    return !parts.isEmpty();
  }

  /** Whether a column is one of them. */
  public boolean hold(int position) {
    return position == column || parts.stream().anyMatch(part -> part.column() == position);
  }

  /** The date of a row as one text; empty where a cell is. */
  public String of(Row row) {
    return of(row.cell(column), row);
  }

  /** The same where the year stands elsewhere, such as above the column. */
  public String of(String year, Row row) {
    String text = year;
    for (Part part : parts) {
      String cell = row.cell(part.column());
      boolean one = part.column() == column;
      text =
          text.isEmpty() || cell.isEmpty()
              ? ""
              : one ? apart(text, part.unit()) : joined(text, cell, part.unit());
    }
    return text;
  }

  /** Whether all of several texts are months, or quarters, of a year; empty where they are not. */
  public static Optional<Unit> unit(List<String> texts) {
    if (MonthNames.are(texts)) {
      return Optional.of(Unit.MONTH);
    }
    return areQuarters(texts) ? Optional.of(Unit.QUARTER) : Optional.empty();
  }

  /** Whether all of several texts are quarters, such as Q1, T1, K1, 1. Quartal and 1° trim. */
  public static boolean areQuarters(List<String> texts) {
    return are(texts, QUARTERS, 4);
  }

  /** Whether all of several texts are weeks, such as Wk 1, W01, KW 1 and Semaine 1. */
  public static boolean areWeeks(List<String> texts) {
    return are(texts, WEEKS, 53);
  }

  private static boolean are(List<String> texts, List<String> words, int most) {
    boolean all = !texts.isEmpty();
    for (String text : texts) {
      String word = letters(text);
      boolean named = !word.isEmpty() && words.stream().anyMatch(q -> q.startsWith(word));
      int number = named ? number(text).orElse(0) : 0;
      all &= number >= 1 && number <= most;
    }
    return all;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      if (c >= 'a' && c <= 'z') {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /** A cell such as 202405 with the word for the part of the year; others as they are. */
  public static String apart(String cell, Unit unit) {
    return YearAndPart.of(cell)
        .map(read -> joined("" + read.year(), "" + read.number(), unit))
        .orElse(cell);
  }

  private static String joined(String text, String cell, Unit unit) {
    OptionalInt number = unit == Unit.MONTH ? MonthNames.number(cell) : number(cell);
    if (number.isEmpty()) {
      return text + " " + cell;
    }
    return switch (unit) {
      case QUARTER -> text + " Q" + number.getAsInt();
      case MONTH -> month(text, cell, number.getAsInt());
      case WEEK -> text + "-W" + two(number.getAsInt());
      case DAY -> text + "-" + two(number.getAsInt());
    };
  }

  /** A month's name belongs to one of the two years of a financial one; its number to either. */
  private static String month(String year, String cell, int month) {
    if (DateText.financialYear(year).isEmpty()) {
      return year + "-" + two(month);
    }
    int first = DateText.financialYear(year).get().getYear();
    boolean named = number(cell).isEmpty();
    return named ? (month < APRIL ? first + 1 : first) + "-" + two(month) : year + " " + cell;
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  /** The number in such as {@code 3}, {@code Q3}, {@code Week 3} or {@code 3° trim}. */
  private static OptionalInt number(String cell) {
    int number = 0;
    int digits = 0;
    boolean over = false;
    for (int at = 0; at < cell.length(); at++) {
      char c = cell.charAt(at);
      boolean digit = c >= '0' && c <= '9';
      if (digit && over || !digit && !Character.isLetter(c) && " .°º".indexOf(c) < 0) {
        return OptionalInt.empty();
      }
      number = digit ? 10 * number + c - '0' : number;
      digits += digit ? 1 : 0;
      over = digits > 0 && !digit;
      if (digits > 2) {
        return OptionalInt.empty();
      }
    }
    return digits > 0 ? OptionalInt.of(number) : OptionalInt.empty();
  }
}
