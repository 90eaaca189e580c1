package org.centreline.analysis.outcome.groups;

import java.util.List;
import java.util.Optional;
import org.centreline.series.Doubles;

/**
 * After against before, for one thing that was measured.
 *
 * @param domain what was measured, where there are several
 * @param before the earlier group
 * @param after the later one
 * @param moves which way people went, where they are the same
 * @param effects how much they differ, in several ways; the first is what the sentence goes by
 * @param smallest the smallest difference that would have been seen in 8 of 10 such comparisons, in
 *     the way of the first effect; a ratio above 1 where that is a ratio; NaN where unknown
 * @param earlier the values before on the scale shown, for a picture; none for counts
 * @param later the values after on the scale shown; where people are the same, in the same order
 */
public record Contrast(
    Optional<String> domain,
    GroupSummary before,
    GroupSummary after,
    Optional<Moves> moves,
    List<EffectSize> effects,
    double smallest,
    Doubles earlier,
    Doubles later) {

  /**
   * Which way people went.
   *
   * @param up how many are higher after
   * @param same how many are the same
   * @param down how many are lower after
   */
  public record Moves(int up, int same, int down) {

    static Moves of(Doubles changes) {
      int up = (int) changes.stream().filter(c -> c > 0).count();
      int down = (int) changes.stream().filter(c -> c < 0).count();
      return new Moves(up, changes.size() - up - down, down);
    }

    /** How many people. */
    public int people() {
      return up + same + down;
    }
  }

  public Contrast {
    effects = List.copyOf(effects);
    if (effects.isEmpty()) {
      throw new IllegalArgumentException("a comparison without an effect");
    }
  }

  /** The effect that the sentence goes by. */
  public EffectSize headline() {
    return effects.get(0);
  }
}
