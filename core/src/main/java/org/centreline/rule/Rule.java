package org.centreline.rule;

import java.util.List;

/** One way in which points show that something other than common cause is at work. */
public interface Rule {

  /** The stable word for it in JSON. */
  String id();

  /** Every shortest stretch that completes the pattern, in order of completion. */
  List<Match> matches(Sequence sequence);

  /** Whether it asks for limits and so says nothing where there are none. */
  default boolean needsLimits() {
    return false;
  }
}
