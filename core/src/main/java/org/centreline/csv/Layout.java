package org.centreline.csv;

import java.util.List;

/**
 * The positions of the columns that are read, from 0.
 *
 * @param axis what the x axis is made of
 * @param x the date or order column; -1 for row numbers
 * @param value the measurements or numerators
 * @param denominator -1 where there is none
 * @param by the columns to group by
 */
record Layout(Axis axis, int x, int value, int denominator, List<Integer> by) {

  /** What the x axis is made of. */
  enum Axis {
    DATES,
    LABELS,
    ROWS
  }

  Layout {
    by = List.copyOf(by);
  }

  boolean isRatio() {
    return denominator >= 0;
  }
}
