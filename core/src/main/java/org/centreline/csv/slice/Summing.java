package org.centreline.csv.slice;

import java.util.List;

/**
 * Which rows are summed up by the hand that cuts them, and by what: those of which every text stood
 * in a row before, and of which all numbers are plain.
 *
 * @param place the column that tells the period or label
 * @param groups the columns that tell the group, two at most
 * @param deciding those of which the text tells whether a row is kept
 * @param value the numbers to be added up; -1 where each row counts 1
 * @param over the denominators; -1 where there are none
 * @param meanings what texts mean
 * @param limits what numbers have to be
 */
public record Summing(
    int place,
    List<Integer> groups,
    List<Integer> deciding,
    int value,
    int over,
    Meanings meanings,
    Limits limits) {

  /** Stands for the meaning of a text whose rows are not simply summed up. */
  public static final int NONE = Integer.MIN_VALUE;

  public Summing {
    groups = List.copyOf(groups);
    deciding = List.copyOf(deciding);
  }

  /** What texts mean; asked by several threads. */
  public interface Meanings {

    /**
     * In the column of places the period, or the number itself of a label; in others any number
     * where its rows are kept; else {@link #NONE}.
     */
    int of(int column, String text, int code);
  }

  /**
   * Rows that are beyond them are not summed up.
   *
   * @param negative whether numbers may be below 0
   * @param broken whether they need not be whole
   * @param above how many may be above their denominators, of each hand
   */
  public record Limits(boolean negative, boolean broken, int above) {}
}
