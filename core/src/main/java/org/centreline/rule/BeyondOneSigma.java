package org.centreline.rule;

import java.util.List;
import org.centreline.rule.sequence.Match;
import org.centreline.rule.sequence.Sequence;
import org.centreline.rule.sequence.Side;
import org.centreline.rule.sequence.Stretch;
import org.centreline.rule.sequence.Zone;
import org.centreline.rule.signal.Rule;

/**
 * Points in a row that all lie beyond one sigma, some above and some below: two processes mixed.
 *
 * <p>Source: L. S. Nelson, The Shewhart control chart: tests for special causes, Journal of Quality
 * Technology 16 (1984) 237-239, test 8 (8 points), with both sides occupied as qcc has it.
 *
 * @param length how many points
 */
public record BeyondOneSigma(int length) implements Rule {

  @Override
  public String id() {
    return "eight-beyond-one-sigma";
  }

  @Override
  public boolean needsLimits() {
    return true;
  }

  @Override
  public List<Match> matches(Sequence sequence) {
    return Stretch.find(
        sequence,
        length,
        i -> Zone.ONE_SIGMA.beyond(sequence, i) != Side.NONE,
        window ->
            window.stream().map(i -> Zone.ONE_SIGMA.beyond(sequence, i)).distinct().count() == 2);
  }
}
