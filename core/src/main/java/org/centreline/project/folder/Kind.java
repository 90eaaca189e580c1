package org.centreline.project.folder;

import java.util.Locale;

/** What a measure is to its project. */
public enum Kind {
  /** What patients or staff are to gain. */
  OUTCOME,
  /** What is done. */
  PROCESS,
  /** What must not become worse meanwhile. */
  BALANCING;

  /** As measures.csv has it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
