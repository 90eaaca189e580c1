package org.centreline.csv.survey;

import org.centreline.csv.text.TextCodes;

/**
 * How many cells of a column are what.
 *
 * @param filled cells that hold something
 * @param odd those of them that are not of the column's kind, such as words among numbers
 * @param different how many different texts the filled cells have; counted up to {@value #MOST}
 * @param empty cells that hold nothing
 * @param notAvailable cells that say so: {@code NA}, {@code -}
 * @param notApplicable cells that say so: {@code N/A}
 * @param suppressed cells whose number is hidden: {@code *}, {@code <5}
 */
public record CellCount(
    int filled,
    int odd,
    int different,
    int empty,
    int notAvailable,
    int notApplicable,
    int suppressed) {

  /** Beyond this, different texts are not counted. */
  public static final int MOST = TextCodes.MOST;

  /** Cells without anything that can be used, suppressed ones apart. */
  public int missing() {
    return empty + notAvailable + notApplicable;
  }
}
