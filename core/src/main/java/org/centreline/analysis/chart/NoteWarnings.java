package org.centreline.analysis.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.Note;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.Warnings.Evidence;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;

/** Warnings about notes. */
final class NoteWarnings {

  private NoteWarnings() {}

  static Optional<Warning> outside(Evidence evidence) {
    Subgroups subgroups = evidence.basis().measured().subgroups();
    List<String> outside =
        evidence.basis().setup().meaning().notes().stream()
            .filter(note -> !isWithin(note, subgroups))
            .map(Note::at)
            .toList();
    return outside.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Warning(
                "note-outside",
                outside.size() == 1
                    ? "The note at " + outside.get(0) + " lies outside the data."
                    : "The notes at " + String.join(", ", outside) + " lie outside the data."));
  }

  private static boolean isWithin(Note note, Subgroups subgroups) {
    return note.date()
        .map(date -> isWithin(date, subgroups))
        .orElseGet(() -> subgroups.labelled(note.at()).isPresent());
  }

  /** Whether a date lies between the first period and the last, both included. */
  private static boolean isWithin(LocalDate date, Subgroups subgroups) {
    List<LocalDate> dates = subgroups.dates();
    if (dates.isEmpty()) {
      return false;
    }
    Rhythm rhythm = subgroups.rhythm();
    long period = rhythm.period(date);
    return period >= rhythm.period(dates.get(0))
        && period <= rhythm.period(dates.get(dates.size() - 1));
  }
}
