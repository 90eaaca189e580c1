package org.centreline.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.centreline.rule.sequence.Match;
import org.centreline.rule.sequence.Sequence;
import org.centreline.rule.sequence.Side;
import org.centreline.rule.signal.Rule;

/**
 * Points in a row, each higher (or each lower) than the one before; equal neighbours and missing
 * values end the row.
 *
 * <p>Source: NHS England, Making Data Count (7 points, which are 6 steps, or 6).
 *
 * @param length how many points, not steps, make a trend; 2 or more
 */
public record Trend(int length) implements Rule {

  public Trend {
    if (length < 2) {
      throw new IllegalArgumentException("a trend takes 2 or more points, not " + length);
    }
  }

  @Override
  public String id() {
    return "trend";
  }

  @Override
  public Rule withTrend(int other) {
    return new Trend(other);
  }

  @Override
  public List<Match> matches(Sequence sequence) {
    List<Match> matches = new ArrayList<>();
    int points = 1;
    Side direction = Side.NONE;
    for (int i = 1; i < sequence.size(); i++) {
      Side step = step(sequence, i);
      points = step == direction ? points + 1 : 2;
      direction = step;
      if (direction != Side.NONE && points >= length) {
        List<Integer> window = IntStream.rangeClosed(i - length + 1, i).boxed().toList();
        matches.add(new Match(i - length + 1, i, direction, window));
      }
    }
    return matches;
  }

  private static Side step(Sequence sequence, int i) {
    double now = sequence.values().get(i);
    double before = sequence.values().get(i - 1);
    return now > before ? Side.UP : now < before ? Side.DOWN : Side.NONE;
  }
}
