package org.centreline.series;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.math.Decimals;

/**
 * What the same people scored before and after, in one domain.
 *
 * @param domain what the scores are about; empty where there is one thing only
 * @param before one entry a person, NaN where there is none
 * @param after the same people in the same order
 */
public record Pairs(Optional<String> domain, Doubles before, Doubles after) {

  public Pairs {
    Objects.requireNonNull(domain, "domain");
    if (before.size() != after.size()) {
      throw new IllegalArgumentException(
          before.size() + " people before but " + after.size() + " after");
    }
  }

  /** Only those people who have both scores. */
  public Pairs whole() {
    return new Pairs(domain, before.where(this::isWhole), after.where(this::isWhole));
  }

  private boolean isWhole(int person) {
    return !before.isMissing(person) && !after.isMissing(person);
  }

  /** How many people have both scores. */
  public int count() {
    return (int) IntStream.range(0, before.size()).filter(this::isWhole).count();
  }

  /** How many have the score before and not after. */
  public int onlyBefore() {
    return before.present().size() - count();
  }

  /** How many have the score after and not before. */
  public int onlyAfter() {
    return after.present().size() - count();
  }

  /**
   * After less before as decimals, so that changes that are alike tie, one entry a person; NaN
   * where a score is missing.
   */
  public Doubles changes() {
    return Doubles.tabulate(before.size(), i -> Decimals.difference(after.get(i), before.get(i)));
  }
}
