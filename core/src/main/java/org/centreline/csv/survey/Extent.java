package org.centreline.csv.survey;

/**
 * How far the numbers of a column reach.
 *
 * @param lowest the lowest; percentages as fractions of one
 * @param highest the highest
 * @param whole whether all are whole numbers
 */
public record Extent(double lowest, double highest, boolean whole) {

  /** Whether they may be counts. */
  public boolean isCounts() {
    return whole && lowest >= 0;
  }
}
