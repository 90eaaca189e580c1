package org.centreline.rule.signal;

import java.util.List;
import org.centreline.rule.sequence.Match;
import org.centreline.rule.sequence.Sequence;

/** One way in which points show that something other than common cause is at work. */
public interface Rule {

  /** The stable word for it in JSON. */
  String id();

  /** Every shortest stretch that completes the pattern, in order of completion. */
  List<Match> matches(Sequence sequence);

  /** Whether it looks at more than one point, which must then be independent. */
  default boolean isPattern() {
    return true;
  }

  /** The same rule needing another number of points for a shift; rules of other kinds unchanged. */
  default Rule withShift(int length) {
    return this;
  }

  /** The same rule needing another number of points for a trend; rules of other kinds unchanged. */
  default Rule withTrend(int length) {
    return this;
  }

  /**
   * Whether it leaves out points on the centre and takes the others to lie on either side of it as
   * a fair coin falls; of that nothing is left where most points lie on the centre.
   */
  default boolean isFairCoin() {
    return false;
  }

  /** Whether it asks for limits and so says nothing where there are none. */
  default boolean needsLimits() {
    return false;
  }
}
