package org.centreline.project.folder;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A row of pdsa.csv: one cycle of plan, do, study, act.
 *
 * @param line where the file has it, from 1
 * @param name its number, or what else the team calls it
 * @param start as typed
 * @param end as typed; empty while it goes on
 * @param measure the id of the measure that it is about; all where empty
 * @param change what is tried; may be empty
 * @param prediction what the team expects; may be empty
 * @param result what came of it; may be empty
 * @param decision what the team does next; empty while it is open
 */
public record Cycle(
    int line,
    String name,
    String start,
    Optional<String> end,
    Optional<String> measure,
    String change,
    String prediction,
    String result,
    Optional<Decision> decision) {

  /** What a team does next. */
  public enum Decision {
    ADOPT,
    ADAPT,
    ABANDON;

    /** As pdsa.csv has it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The day of the start; empty where it is a label. */
  public Optional<LocalDate> date() {
    return Dates.read(start);
  }

  /** The same before it ended: without its end, its result and what was decided. */
  public Cycle going() {
    return new Cycle(
        line, name, start, Optional.empty(), measure, change, prediction, "", Optional.empty());
  }

  /** Whether it is about a measure. */
  public boolean isAbout(Measure one) {
    return measure.map(one.id()::equals).orElse(true);
  }
}
