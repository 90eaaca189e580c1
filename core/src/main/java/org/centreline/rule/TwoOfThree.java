package org.centreline.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.centreline.rule.sequence.Match;
import org.centreline.rule.sequence.Sequence;
import org.centreline.rule.sequence.Side;
import org.centreline.rule.signal.Rule;

/**
 * Two or more of three points in a row near or beyond the same limit, all three on one side of the
 * centre; only the near ones are marked. A missing value ends the row.
 *
 * <p>Source: NHS England, Making Data Count, as worded from November 2023 ({@link
 * Band#BEYOND_TWO_SIGMA}) and before ({@link Band#BETWEEN_TWO_AND_THREE}, as in NHSRplotthedots).
 *
 * @param band which points are near
 */
public record TwoOfThree(Band band) implements Rule {

  /** Which points are near a limit. */
  public enum Band {
    /** Beyond two sigma, those beyond the limit included. */
    BEYOND_TWO_SIGMA,
    /** Beyond two sigma but not beyond the limit. */
    BETWEEN_TWO_AND_THREE
  }

  @Override
  public String id() {
    return "two-of-three";
  }

  @Override
  public boolean needsLimits() {
    return true;
  }

  @Override
  public List<Match> matches(Sequence sequence) {
    List<Match> matches = new ArrayList<>();
    for (int to = 2; to < sequence.size(); to++) {
      Side side = sequence.side(to);
      boolean together = sequence.side(to - 1) == side && sequence.side(to - 2) == side;
      List<Integer> near = together ? near(sequence, to) : List.of();
      if (near.size() >= 2) {
        matches.add(new Match(to - 2, to, side, near));
      }
    }
    return matches;
  }

  private List<Integer> near(Sequence sequence, int to) {
    return IntStream.rangeClosed(to - 2, to).filter(i -> isNear(sequence, i)).boxed().toList();
  }

  private boolean isNear(Sequence sequence, int i) {
    return sequence.beyondTwoSigma(i) != Side.NONE
        && (band == Band.BEYOND_TWO_SIGMA || sequence.beyondLimit(i) == Side.NONE);
  }
}
