package org.centreline.rule.signal;

import org.centreline.rule.sequence.Runs;

/** A rule about all runs of a phase, whose limits depend on how many points there are. */
public interface RunsRule extends Rule {

  /** Whether the runs are others than chance explains. */
  boolean isSignal(Runs runs);
}
