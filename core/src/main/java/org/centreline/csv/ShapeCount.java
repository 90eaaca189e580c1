package org.centreline.csv;

import java.util.Optional;

/** Counts in which ways texts are written as dates. */
final class ShapeCount {

  private final int[] counts = new int[DateShape.values().length];
  private int texts;
  private int dated;
  private int financial;

  /** Counts one text. */
  void add(String text) {
    texts++;
    Optional<DateText> read = DateText.read(text);
    if (read.isPresent()) {
      dated++;
      DateShape shape = read.get().shape();
      counts[shape.ordinal()]++;
      boolean maybe = shape == DateShape.MONTH || shape == DateShape.FINANCIAL_YEAR;
      financial += maybe && DateText.financialYear(text).isPresent() ? 1 : 0;
    }
  }

  /** How many texts were counted. */
  int texts() {
    return texts;
  }

  /** How many of them are written like a date. */
  int dated() {
    return dated;
  }

  /** The way in which most are written; empty where none is a date. */
  Optional<DateShape> most() {
    if (dated == 0) {
      return Optional.empty();
    }
    if (financial == texts && counts[DateShape.FINANCIAL_YEAR.ordinal()] > 0) {
      return Optional.of(DateShape.FINANCIAL_YEAR);
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return Optional.of(DateShape.values()[most]);
  }

  /** Whether all of several texts may be months as well as financial years. */
  boolean isAmbiguous() {
    return texts > 1 && financial == texts && counts[DateShape.MONTH.ordinal()] == texts;
  }
}
