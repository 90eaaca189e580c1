package org.centreline.rule;

import java.util.List;
import java.util.stream.IntStream;
import org.centreline.rule.sequence.Match;
import org.centreline.rule.sequence.Sequence;
import org.centreline.rule.sequence.Side;
import org.centreline.rule.signal.Rule;

/**
 * A point beyond a three-sigma limit, strictly.
 *
 * <p>Source: W. A. Shewhart, Economic Control of Quality of Manufactured Product (1931), chapter
 * 19; NHS England, Making Data Count.
 */
public record BeyondLimits() implements Rule {

  @Override
  public String id() {
    return "beyond-limits";
  }

  @Override
  public boolean isPattern() {
    return false;
  }

  @Override
  public boolean needsLimits() {
    return true;
  }

  @Override
  public List<Match> matches(Sequence sequence) {
    return IntStream.range(0, sequence.size())
        .filter(i -> sequence.beyondLimit(i) != Side.NONE)
        .mapToObj(i -> new Match(i, i, sequence.beyondLimit(i), List.of(i)))
        .toList();
  }
}
