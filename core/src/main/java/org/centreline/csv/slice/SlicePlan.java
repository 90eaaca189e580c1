package org.centreline.csv.slice;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How rows are cut, and what is wanted of them.
 *
 * @param delimiter what stands between two cells
 * @param point what stands before decimals
 * @param cells how many cells an even row has
 * @param wants what is wanted of each column from the left
 * @param trim takes off a text what stands around it
 */
public record SlicePlan(
    byte delimiter, byte point, int cells, List<Want> wants, UnaryOperator<String> trim) {

  /** What is wanted of a column. */
  public enum Want {
    NOTHING,
    /** The number of the text. */
    TEXT,
    /** The number that is written there. */
    NUMBER,
    BOTH;

    boolean isText() {
      return this == TEXT || this == BOTH;
    }

    boolean isNumber() {
      return this == NUMBER || this == BOTH;
    }
  }

  public SlicePlan {
    wants = List.copyOf(wants);
  }
}
