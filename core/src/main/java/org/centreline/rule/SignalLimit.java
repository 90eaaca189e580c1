package org.centreline.rule;

import java.util.List;
import java.util.stream.IntStream;
import org.centreline.rule.sequence.Match;
import org.centreline.rule.sequence.Sequence;
import org.centreline.rule.sequence.Side;
import org.centreline.rule.signal.Rule;

/**
 * A VLAD beyond the limit at which the sum behind it passes its decision interval, strictly. More
 * events than expected let a VLAD fall: they are the side above all the same.
 *
 * <p>Source: C. Sherlaw-Johnson, A method for detecting runs of good and bad clinical outcomes on
 * variable life-adjusted display (VLAD) charts, Health Care Management Science 8 (2005) 61-65.
 *
 * @param side ABOVE for more events than expected, BELOW for fewer
 */
public record SignalLimit(Side side) implements Rule {

  @Override
  public String id() {
    return new DecisionInterval(side).id();
  }

  @Override
  public boolean isPattern() {
    return false;
  }

  @Override
  public List<Match> matches(Sequence sequence) {
    Side crossed = side == Side.ABOVE ? Side.BELOW : Side.ABOVE;
    return IntStream.range(0, sequence.size())
        .filter(i -> sequence.beyondLimit(i) == crossed)
        .mapToObj(i -> new Match(i, i, side, List.of(i)))
        .toList();
  }
}
