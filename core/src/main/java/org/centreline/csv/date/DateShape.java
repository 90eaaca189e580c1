package org.centreline.csv.date;

import java.time.LocalDate;

/** The ways to write a date that are recognised. */
public enum DateShape {
  DAY("year-month-day", "2024-03-01", 0),
  COMPACT_DAY("year, month and day", "20240301", 0),
  DAY_FIRST("day/month/year", "01/03/2024", 0),
  /** Where the other order would make days that never were. */
  MONTH_FIRST("month/day/year", "03/31/2024", 0),
  DAY_NAMED_MONTH("day, month's name and year", "1 Mar 2024", 0),
  MONTH("year-month", "2024-03", 1),
  COMPACT_MONTH("year and month", "202403", 1),
  NAMED_MONTH("month's name and year", "Mar 2024", 1),
  /** Of which only the user knows whether the number is a day or a year. */
  NUMBER_AND_MONTH("number and month's name", "22-Jan", 0),
  YEAR("year", "2024", 12),
  FINANCIAL_YEAR("financial year", "2021/22", 12),
  /** Of which only the user knows when it begins. */
  NAMED_YEAR("financial year named by one year", "FY2008", 12),
  QUARTER("year and quarter", "2024 Q1", 3),
  FINANCIAL_QUARTER("financial year and quarter", "2021/22 Q1", 3),
  WEEK("ISO week", "2024-W05", 0),
  SERIAL("day number of a spreadsheet", "45292", 0);

  private static final int APRIL = 3;

  private final String words;
  private final String example;
  private final int months;

  DateShape(String words, String example, int months) {
    this.words = words;
    this.example = example;
    this.months = months;
  }

  /** How many whole months a period has; 0 for days and weeks. */
  public int months() {
    return months;
  }

  /** The first day of the period of this kind that holds a date. */
  public LocalDate start(LocalDate date) {
    if (this == WEEK) {
      return date.minusDays(date.getDayOfWeek().getValue() - 1L);
    }
    if (months == 0) {
      return date;
    }
    int past = date.getMonthValue() - 1 + (this == FINANCIAL_YEAR ? 12 - APRIL : 0);
    return date.withDayOfMonth(1).minusMonths(past % months);
  }

  /** What is written, with an example. */
  String described() {
    return words + " as in " + example;
  }

  /** Whether a plain number may be of this shape by chance. */
  public boolean isBareNumber() {
    return this == COMPACT_DAY || this == COMPACT_MONTH || this == YEAR || this == SERIAL;
  }
}
