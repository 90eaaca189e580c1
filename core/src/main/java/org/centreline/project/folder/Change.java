package org.centreline.project.folder;

import java.time.LocalDate;
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
public record Change(
    int line, When when, Scope about, ChangeKind kind, String label, String reason) {

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
