package org.centreline.series;

/**
 * What a measure is to lie between, where that may change from subgroup to subgroup.
 *
 * @param lower one a subgroup, NaN where there is no such target; empty where there never is
 * @param upper the same of the upper end
 */
public record TargetBand(Doubles lower, Doubles upper) {

  public TargetBand {
    if (lower.size() != upper.size()) {
      throw new IllegalArgumentException(lower.size() + " lower ends but " + upper.size());
    }
  }

  /** No such target. */
  public static TargetBand none() {
    return new TargetBand(Doubles.empty(), Doubles.empty());
  }

  /** One for all of so many subgroups. */
  public static TargetBand level(int size, double lower, double upper) {
    return new TargetBand(Doubles.repeat(size, lower), Doubles.repeat(size, upper));
  }

  /** Whether there is none at any subgroup. */
  public boolean isNone() {
    return lower.present().size() == 0;
  }

  /** Whether a subgroup has one. */
  public boolean isAt(int position) {
    return position < lower.size() && !lower.isMissing(position);
  }

  /** The position from 0 of the last subgroup that has one; -1 where none has. */
  public int last() {
    int position = lower.size() - 1;
    while (position >= 0 && lower.isMissing(position)) {
      position--;
    }
    return position;
  }

  /** The same on another scale. */
  public TargetBand times(double factor) {
    return new TargetBand(lower.map(v -> v * factor), upper.map(v -> v * factor));
  }

  /** The same of the subgroups from one position to another, both included. */
  public TargetBand slice(int first, int last) {
    return lower.size() == 0
        ? this
        : new TargetBand(lower.slice(first, last), upper.slice(first, last));
  }
}
