package org.centreline.csv.daily;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is asked of a table, its columns by the names that they have there.
 *
 * @param date the column of days
 * @param by the columns that tell groups apart
 * @param value the column of numbers or numerators; empty where rows are counted
 * @param denominator what they are out of
 * @param where what rows must hold
 * @param others whether rows that do not hold it are told as well, each day of them
 * @param detail how much of the numbers is wanted
 */
public record DailyQuestion(
    String date,
    List<String> by,
    Optional<String> value,
    Optional<String> denominator,
    List<Condition> where,
    boolean others,
    Detail detail) {

  /** How much of the numbers is wanted. */
  public enum Detail {
    /** Their sums, a day and group. */
    SUMS,
    /** How often each number stands there, a day and group. */
    NUMBERS
  }

  /**
   * What a row must hold.
   *
   * @param column a column
   * @param value the text in it
   */
  public record Condition(String column, String value) {

    public Condition {
      Objects.requireNonNull(column, "column");
      Objects.requireNonNull(value, "value");
    }
  }

  public DailyQuestion {
    Objects.requireNonNull(date, "date");
    by = List.copyOf(by);
    where = List.copyOf(where);
    if (denominator.isPresent() && (value.isEmpty() || detail == Detail.NUMBERS)) {
      throw new IllegalArgumentException("a denominator goes with the sums of a value");
    }
  }

  /** The same of all groups together. */
  public DailyQuestion together() {
    return new DailyQuestion(date, List.of(), value, denominator, where, others, detail);
  }
}
