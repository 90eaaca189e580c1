package org.centreline.csv.date;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
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

  public DateCells {
    parts = List.copyOf(parts);
  }

  /** One cell. */
  public static DateCells of(int column) {
    return new DateCells(column, List.of());
  }

  /** Whether several columns make the date. */
  public boolean areJoined() {
    return !parts.isEmpty();
  }

  /** Whether a column is one of them. */
  public boolean hold(int position) {
    return position == column || parts.stream().anyMatch(part -> part.column() == position);
  }

  /** The date of a row as one text; empty where a cell is. */
  public String of(Row row) {
    String text = row.cell(column);
    for (Part part : parts) {
      String cell = row.cell(part.column());
      text = text.isEmpty() || cell.isEmpty() ? "" : joined(text, cell, part.unit());
    }
    return text;
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

  /** The number in such as {@code 3}, {@code Q3} or {@code Week 3}. */
  private static OptionalInt number(String cell) {
    String digits = cell.toLowerCase(Locale.ROOT);
    int at = 0;
    while (at < digits.length()
        && (Character.isLetter(digits.charAt(at)) || digits.charAt(at) == ' ')) {
      at++;
    }
    String rest = digits.substring(at);
    boolean plain =
        !rest.isEmpty() && rest.length() < 3 && rest.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? OptionalInt.of(Integer.parseInt(rest)) : OptionalInt.empty();
  }
}
