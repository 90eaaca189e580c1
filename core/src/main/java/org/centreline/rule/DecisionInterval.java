package org.centreline.rule;

import java.util.List;
import java.util.stream.IntStream;
import org.centreline.rule.sequence.Match;
import org.centreline.rule.sequence.Sequence;
import org.centreline.rule.sequence.Side;
import org.centreline.rule.signal.Rule;

/**
 * A CUSUM beyond its decision interval, strictly.
 *
 * <p>Source: D. C. Montgomery, Introduction to Statistical Quality Control (7th ed., 2013), section
 * 9.1.
 *
 * @param side ABOVE for the upper CUSUM, BELOW for the lower
 */
public record DecisionInterval(Side side) implements Rule {

  public DecisionInterval {
    if (side != Side.ABOVE && side != Side.BELOW) {
      throw new IllegalArgumentException("a CUSUM signals above or below, not " + side);
    }
  }

  @Override
  public String id() {
    return side == Side.ABOVE ? "decision-interval-up" : "decision-interval-down";
  }

  @Override
  public boolean isPattern() {
    return false;
  }

  @Override
  public List<Match> matches(Sequence sequence) {
    return IntStream.range(0, sequence.size())
        .filter(i -> isBeyond(sequence, i))
        .mapToObj(i -> new Match(i, i, side, List.of(i)))
        .toList();
  }

  private boolean isBeyond(Sequence sequence, int i) {
    return side == Side.ABOVE
        ? sequence.values().get(i) > sequence.lines().upper().get(i)
        : sequence.lower().get(i) < sequence.lines().lower().get(i);
  }
}
