package org.centreline.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.centreline.rule.sequence.Match;
import org.centreline.rule.sequence.Ruler;
import org.centreline.rule.sequence.Sequence;
import org.centreline.rule.sequence.Side;
import org.centreline.rule.sequence.Zone;
import org.centreline.rule.signal.Rule;

/**
 * Several of a few points in a row beyond one or two sigma on the same side, the last of them
 * included; the others may lie anywhere. A missing value ends the row.
 *
 * <p>Source: Western Electric, Statistical Quality Control Handbook (1956), pages 25-28: two of
 * three beyond two sigma, four of five beyond one sigma.
 *
 * @param needed how many points must lie beyond
 * @param among of how many in a row
 * @param zone beyond which distance
 */
public record SeveralBeyond(int needed, int among, Zone zone) implements Rule {

  public SeveralBeyond {
    if (needed < 1 || among < needed) {
      throw new IllegalArgumentException("cannot find " + needed + " among " + among);
    }
  }

  @Override
  public String id() {
    return zone == Zone.TWO_SIGMA ? "two-of-three" : "four-of-five";
  }

  @Override
  public boolean needsLimits() {
    return true;
  }

  @Override
  public List<Match> matches(Sequence sequence) {
    List<Match> matches = new ArrayList<>();
    for (int to = needed - 1; to < sequence.size(); to++) {
      Side side = zone.beyond(sequence, to);
      if (side == Side.NONE) {
        continue;
      }
      List<Integer> beyond = beyond(sequence, to, side);
      if (beyond.size() >= needed) {
        matches.add(new Match(beyond.get(0), to, side, beyond));
      }
    }
    return matches;
  }

  /** The points beyond on a side among the last few, back to a missing value at most. */
  private List<Integer> beyond(Sequence sequence, int to, Side side) {
    int from = to;
    while (from > 0 && to - from + 1 < among && !sequence.values().isMissing(from - 1)) {
      from--;
    }
    boolean own = sequence.ruler() == Ruler.OWN;
    return IntStream.rangeClosed(from, to)
        .filter(i -> zone.beyond(sequence, i, own ? i : to) == side)
        .boxed()
        .toList();
  }
}
