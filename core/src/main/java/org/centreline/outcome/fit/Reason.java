package org.centreline.outcome.fit;

/** Why there is no fit. */
public enum Reason {
  /** No row stands before the first change. */
  NOTHING_BEFORE("no point stands before the change"),
  /** No row stands after the last change. */
  NOTHING_AFTER("no point stands after the change"),
  /** No row stands between two changes. */
  SAME_POINT("two changes act from the same point"),
  /** There are not more rows than columns. */
  TOO_FEW_ROWS("there are too few points for this many terms"),
  /** The columns cannot be told apart, such as a season seen less than once. */
  COLLINEAR("the terms cannot be told apart"),
  /** Every number is the same. */
  CONSTANT("every point is the same"),
  /** No event in any row. */
  ALL_ZERO("no event happened at all"),
  /** The line goes through every point, so nothing is left to judge by. */
  EXACT("the line goes through every point"),
  /** Events on one side only: the ratio has no bound. */
  SEPARATION("events stand on one side only, so the ratio has no bound"),
  /** The search did not settle. */
  NOT_SETTLED("the calculation did not settle"),
  /** What is carried over from one period to the next can't be told. */
  NO_NEIGHBOURS("no two points stand one period apart"),
  /** The carry-over from point to point is at its limit. */
  WANDERS("the series wanders, so level and slope cannot be told apart"),
  /** The method is not for this sort of numbers. */
  UNSUITED("the method is not for this kind of measure");

  private final String words;

  Reason(String words) {
    this.words = words;
  }

  /** The reason in words, to stand after "because" or a colon. */
  public String words() {
    return words;
  }
}
