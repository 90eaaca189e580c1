package org.centreline.csv;

/** The ways to write a date that are recognised. */
enum DateShape {
  DAY("year-month-day", "2024-03-01"),
  COMPACT_DAY("year, month and day", "20240301"),
  DAY_FIRST("day/month/year", "01/03/2024"),
  DAY_NAMED_MONTH("day, month's name and year", "1 Mar 2024"),
  MONTH("year-month", "2024-03"),
  COMPACT_MONTH("year and month", "202403"),
  NAMED_MONTH("month's name and year", "Mar 2024"),
  YEAR("year", "2024"),
  FINANCIAL_YEAR("financial year", "2021/22"),
  QUARTER("year and quarter", "2024 Q1"),
  FINANCIAL_QUARTER("financial year and quarter", "2021/22 Q1"),
  WEEK("ISO week", "2024-W05"),
  SERIAL("day number of a spreadsheet", "45292");

  private final String words;
  private final String example;

  DateShape(String words, String example) {
    this.words = words;
    this.example = example;
  }

  /** What is written, with an example. */
  String described() {
    return words + " as in " + example;
  }

  /** Whether a plain number may be of this shape by chance. */
  boolean isBareNumber() {
    return this == COMPACT_DAY || this == COMPACT_MONTH || this == YEAR || this == SERIAL;
  }
}
