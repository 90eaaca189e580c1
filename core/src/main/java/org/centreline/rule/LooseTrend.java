package org.centreline.rule;

import java.util.ArrayList;
import java.util.List;
import org.centreline.rule.sequence.Match;
import org.centreline.rule.sequence.Sequence;
import org.centreline.rule.sequence.Side;
import org.centreline.rule.signal.Rule;

/**
 * Points in a row, each higher (or each lower) than the one before; a point equal to the one before
 * is not counted and does not end the row. A missing value ends it.
 *
 * <p>Source: R. J. Perla, L. P. Provost and S. K. Murray, The run chart, BMJ Quality and Safety 20
 * (2011) 46-51, rule 2 (5 points).
 *
 * @param length how many points, equal neighbours counted once
 */
public record LooseTrend(int length) implements Rule {

  public LooseTrend {
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
    return new LooseTrend(other);
  }

  @Override
  public List<Match> matches(Sequence sequence) {
    List<Match> matches = new ArrayList<>();
    List<Integer> row = new ArrayList<>();
    Side direction = Side.NONE;
    for (int i = 0; i < sequence.size(); i++) {
      if (sequence.values().isMissing(i)) {
        row.clear();
        direction = Side.NONE;
        continue;
      }
      Side step = row.isEmpty() ? Side.NONE : step(sequence, row.get(row.size() - 1), i);
      if (!row.isEmpty() && step == Side.NONE) {
        continue;
      }
      if (step != direction) {
        row.subList(0, row.size() - 1).clear();
      }
      direction = step;
      row.add(i);
      if (row.size() >= length) {
        List<Integer> window = row.subList(row.size() - length, row.size());
        matches.add(new Match(window.get(0), i, direction, window));
      }
    }
    return matches;
  }

  private static Side step(Sequence sequence, int before, int now) {
    double change = sequence.values().get(now) - sequence.values().get(before);
    return change > 0 ? Side.UP : change < 0 ? Side.DOWN : Side.NONE;
  }
}
