package org.centreline.rule;

import java.util.ArrayList;
import java.util.List;
import org.centreline.rule.sequence.Match;
import org.centreline.rule.sequence.Missing;
import org.centreline.rule.sequence.Sequence;
import org.centreline.rule.sequence.Side;
import org.centreline.rule.signal.Rule;

/**
 * Points in a row on one side of the centre; a point on the centre ends the row, or is stepped over
 * where {@code ties} says so.
 *
 * <p>Source: NHS England, Making Data Count (7, or 6); Western Electric, Statistical Quality
 * Control Handbook (1956) (8).
 *
 * @param length how many points make a shift, 2 or more
 * @param missing what a missing value does
 * @param ties what a point on the centre does
 */
public record Shift(int length, Missing missing, Missing ties) implements Rule {

  public Shift {
    if (length < 2) {
      throw new IllegalArgumentException("a shift takes 2 or more points, not " + length);
    }
  }

  @Override
  public String id() {
    return "shift";
  }

  @Override
  public Rule withShift(int other) {
    return new Shift(other, missing, ties);
  }

  @Override
  public boolean isFairCoin() {
    return ties == Missing.SKIPPED;
  }

  @Override
  public List<Match> matches(Sequence sequence) {
    List<Match> matches = new ArrayList<>();
    List<Integer> row = new ArrayList<>();
    Side side = Side.NONE;
    for (int i = 0; i < sequence.size(); i++) {
      if (isSteppedOver(sequence, i)) {
        continue;
      }
      if (sequence.side(i) != side) {
        row.clear();
        side = sequence.side(i);
      }
      row.add(i);
      if (side != Side.NONE && row.size() >= length) {
        List<Integer> window = row.subList(row.size() - length, row.size());
        matches.add(new Match(window.get(0), i, side, window));
      }
    }
    return matches;
  }

  private boolean isSteppedOver(Sequence sequence, int i) {
    return sequence.values().isMissing(i)
        ? missing == Missing.SKIPPED
        : sequence.side(i) == Side.NONE && ties == Missing.SKIPPED;
  }
}
