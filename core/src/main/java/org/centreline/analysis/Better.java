package org.centreline.analysis;

import org.centreline.rule.sequence.Side;

/** Which way is better. */
public enum Better {
  UP("up"),
  DOWN("down"),
  NEITHER("neither");

  private final String word;

  Better(String word) {
    this.word = word;
  }

  /** The word that a user types. */
  public String word() {
    return word;
  }

  /** What a signal on a side means: of both sides it is neither better nor worse. */
  public Reading read(Side side) {
    if (side == Side.NONE) {
      return Reading.COMMON_CAUSE;
    }
    if (this == NEITHER || side == Side.BOTH) {
      return Reading.SPECIAL_CAUSE;
    }
    return side.isHigh() == (this == UP) ? Reading.IMPROVEMENT : Reading.CONCERN;
  }
}
