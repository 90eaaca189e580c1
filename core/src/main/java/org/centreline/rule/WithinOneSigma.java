package org.centreline.rule;

import java.util.List;
import org.centreline.rule.sequence.Match;
import org.centreline.rule.sequence.Sequence;
import org.centreline.rule.sequence.Stretch;
import org.centreline.rule.signal.Rule;

/**
 * Points in a row that all lie within one sigma of the centre: too good to be chance.
 *
 * <p>Source: L. S. Nelson, The Shewhart control chart: tests for special causes, Journal of Quality
 * Technology 16 (1984) 237-239, test 7 (15 points).
 *
 * @param length how many points
 */
public record WithinOneSigma(int length) implements Rule {

  @Override
  public String id() {
    return "fifteen-within-one-sigma";
  }

  @Override
  public boolean needsLimits() {
    return true;
  }

  @Override
  public List<Match> matches(Sequence sequence) {
    return Stretch.find(sequence, length, i -> isWithin(sequence, i), window -> true);
  }

  private static boolean isWithin(Sequence sequence, int i) {
    double lower = sequence.lines().lowerOneSigma().get(i);
    double upper = sequence.lines().upperOneSigma().get(i);
    double value = sequence.values().get(i);
    // Without any spread nothing lies within it.
    return lower < upper && lower <= value && value <= upper;
  }
}
