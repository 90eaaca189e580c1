package org.centreline.chart.capability;

import java.util.OptionalDouble;

/**
 * What single measurements have to keep.
 *
 * @param lower the least allowed; empty where nothing is too low
 * @param upper the most allowed; empty where nothing is too high
 * @param target what is best; empty where it was not said
 * @param told whether it may be told how many are beyond it: not where these may be few people
 */
public record Specification(
    OptionalDouble lower, OptionalDouble upper, OptionalDouble target, boolean told) {

  /** What tells how many are beyond it. */
  public Specification(OptionalDouble lower, OptionalDouble upper, OptionalDouble target) {
    this(lower, upper, target, true);
  }

  public Specification {
    if (lower.isEmpty() && upper.isEmpty()) {
      throw new IllegalArgumentException("a specification has a lower or an upper limit");
    }
    if (isTwoSided(lower, upper) && !(lower.getAsDouble() < upper.getAsDouble())) {
      throw new IllegalArgumentException(
          "the lower limit "
              + lower.getAsDouble()
              + " must be below the upper limit "
              + upper.getAsDouble());
    }
  }

  private static boolean isTwoSided(OptionalDouble lower, OptionalDouble upper) {
    return lower.isPresent() && upper.isPresent();
  }

  /** Whether it has both limits. */
  public boolean isTwoSided() {
    return isTwoSided(lower, upper);
  }

  /** The same with what is best. */
  public Specification with(OptionalDouble best) {
    return new Specification(lower, upper, best, told);
  }

  /** The same where it is not told how many are beyond it. */
  public Specification untold() {
    return new Specification(lower, upper, target, false);
  }

  /** What is best: as said, else the middle of two limits; NaN where there is one alone. */
  public double best() {
    return target.orElse(
        isTwoSided() ? (lower.getAsDouble() + upper.getAsDouble()) / 2 : Double.NaN);
  }
}
