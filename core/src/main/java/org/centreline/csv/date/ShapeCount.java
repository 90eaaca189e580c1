package org.centreline.csv.date;

import java.util.Optional;

/** Counts in which ways texts are written as dates. */
public final class ShapeCount {

  private final int[] counts = new int[DateShape.values().length];
  private int texts;
  private int dated;
  private int financial;

  /**
   * How a text is written.
   *
   * @param shape empty where it is not written like a date
   * @param financial whether it may stand for a financial year
   */
  public record Written(Optional<DateShape> shape, boolean financial) {

    public static Written of(String text) {
      Optional<DateShape> shape = DateText.read(text).map(DateText::shape);
      return new Written(shape, shape.isPresent() && DateText.financialYear(text).isPresent());
    }
  }

  /** Counts one text. */
  public void add(String text) {
    add(Written.of(text));
  }

  /** Counts one text of which it is known how it is written. */
  private void add(Written text) {
    add(text, 1);
  }

  /** Counts a text as often as it stands somewhere. */
  public void add(Written text, int times) {
    texts += times;
    if (text.shape().isPresent()) {
      dated += times;
      counts[text.shape().get().ordinal()] += times;
      financial += text.financial() ? times : 0;
    }
  }

  /** How many texts were counted. */
  public int texts() {
    return texts;
  }

  /** How many of them are written like a date. */
  public int dated() {
    return dated;
  }

  /** The way in which most are written; empty where none is a date. */
  public Optional<DateShape> most() {
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
