package org.centreline.project.standing;

import org.centreline.project.folder.Measure.Kind;

/** What the kinds of measures are called, and what they are for. */
public final class KindWords {

  private KindWords() {}

  public static String heading(Kind kind) {
    return switch (kind) {
      case OUTCOME -> "Outcome measures";
      case PROCESS -> "Process measures";
      case BALANCING -> "Balancing measures";
    };
  }

  public static String purpose(Kind kind) {
    return switch (kind) {
      case OUTCOME -> "What patients, staff or the service are to gain.";
      case PROCESS -> "Whether what was planned is being done.";
      case BALANCING -> "What must not become worse meanwhile.";
    };
  }
}
