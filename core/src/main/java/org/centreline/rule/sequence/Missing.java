package org.centreline.rule.sequence;

/** What a missing value does to a pattern. */
public enum Missing {
  /** The pattern goes on across it. */
  SKIPPED,
  /** The pattern ends at it. */
  ENDS
}
