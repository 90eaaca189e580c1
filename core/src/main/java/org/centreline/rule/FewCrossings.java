package org.centreline.rule;

import java.util.List;
import org.centreline.rule.sequence.Match;
import org.centreline.rule.sequence.Runs;
import org.centreline.rule.sequence.Sequence;
import org.centreline.rule.sequence.Side;
import org.centreline.rule.signal.RunsRule;

/**
 * Fewer crossings of the centre than chance explains. The signal belongs to the whole phase and
 * marks no point.
 *
 * <p>Source: as {@link Runs}.
 */
public record FewCrossings() implements RunsRule {

  @Override
  public String id() {
    return "crossings";
  }

  @Override
  public boolean isFairCoin() {
    return true;
  }

  @Override
  public boolean isSignal(Runs runs) {
    return runs.areCrossingsTooFew();
  }

  @Override
  public List<Match> matches(Sequence sequence) {
    return isSignal(Runs.of(sequence))
        ? List.of(new Match(0, sequence.size() - 1, Side.NONE, List.of()))
        : List.of();
  }
}
