package org.centreline.project.folder;

import java.util.Locale;

/** What a row of changes.csv does to a chart. */
public enum ChangeKind {
  /** An improvement that was made: a note, and the change of {@code outcome}. */
  CHANGE,
  /** An event that is written on the chart. */
  NOTE,
  /** The first subgroup of a new phase. */
  PHASE,
  /** Subgroups that are drawn hollow, in no calculation. */
  EXCLUDE,
  /** Subgroups that set the limits. */
  BASELINE;

  /** As changes.csv has it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The option of a chart that says the same. */
  public String option() {
    return this == CHANGE ? NOTE.word() : word();
  }
}
