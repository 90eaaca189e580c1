package org.centreline.project.folder;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A row of changes.csv.
 *
 * @param line where the file has it, from 1
 * @param when its dates
 * @param about which charts it belongs to
 * @param kind what it does to them
 * @param label what the chart calls it; may be empty for exclusions and baselines
 * @param reason why; may be empty
 */
public record Change(int line, When when, Scope about, Kind kind, String label, String reason) {

  /** What a row of changes.csv does to a chart. */
  public enum Kind {
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

  /**
   * From one subgroup to another, as typed.
   *
   * @param from a date, or a label where the data has no dates
   * @param until the last one; empty where only one is meant
   */
  public record When(String from, Optional<String> until) {

    /** The date of the first; empty where it is a label. */
    public Optional<LocalDate> date() {
      return Dates.read(from);
    }
  }
}
