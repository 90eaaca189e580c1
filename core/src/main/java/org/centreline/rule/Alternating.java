package org.centreline.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.centreline.rule.sequence.Match;
import org.centreline.rule.sequence.Sequence;
import org.centreline.rule.sequence.Side;
import org.centreline.rule.signal.Rule;

/**
 * Points in a row that go up and down by turns; equal neighbours and missing values end the row.
 *
 * <p>Source: L. S. Nelson, The Shewhart control chart: tests for special causes, Journal of Quality
 * Technology 16 (1984) 237-239, test 4 (14 points).
 *
 * @param length how many points, 3 or more
 */
public record Alternating(int length) implements Rule {

  public Alternating {
    if (length < 3) {
      throw new IllegalArgumentException("up and down takes 3 or more points, not " + length);
    }
  }

  @Override
  public String id() {
    return "fourteen-alternating";
  }

  @Override
  public List<Match> matches(Sequence sequence) {
    List<Match> matches = new ArrayList<>();
    int points = 1;
    double before = 0;
    for (int i = 1; i < sequence.size(); i++) {
      double step = Math.signum(sequence.values().get(i) - sequence.values().get(i - 1));
      points = step * before < 0 ? points + 1 : 2;
      before = step;
      if (points >= length) {
        List<Integer> window = IntStream.rangeClosed(i - length + 1, i).boxed().toList();
        matches.add(new Match(window.get(0), i, Side.BOTH, window));
      }
    }
    return matches;
  }
}
