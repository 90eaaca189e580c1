package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.Note;
import org.centreline.analysis.Warning;
import org.centreline.phase.PhaseRequest;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;

class NoteOutsideTest {

  private static final List<LocalDate> MONTHS =
      IntStream.range(0, 6).mapToObj(i -> LocalDate.of(2024, 1, 1).plusMonths(i)).toList();
  private static final Subgroups CALENDAR = Subgroups.ofDates(MONTHS, Rhythm.MONTH);

  @Test
  void anyDayOfTheFirstAndLastPeriodIsWithin() {
    assertEquals(List.of(), warnings(CALENDAR, at("2024-01-01"), at("2024-06-30")));
  }

  @Test
  void theDaysBesideAreOutside() {
    assertEquals(
        List.of("The note at 2024-07-01 lies outside the data."),
        warnings(CALENDAR, at("2024-07-01")));
    assertEquals(
        List.of("The notes at 2023-12-31, 2024-07-01 lie outside the data."),
        warnings(CALENDAR, at("2023-12-31"), at("2024-03-15"), at("2024-07-01")));
  }

  @Test
  void labelsMustBeThere() {
    Note there = new Note("3", Optional.empty(), "x");
    Note elsewhere = new Note("7", Optional.empty(), "x");
    assertEquals(
        List.of("The note at 7 lies outside the data."),
        warnings(Subgroups.rows(6), there, elsewhere));
  }

  private static Note at(String date) {
    return new Note(date, Optional.of(LocalDate.parse(date)), "x");
  }

  private static List<String> warnings(Subgroups subgroups, Note... notes) {
    Meaning meaning = Meaning.plain().withNotes(List.of(notes));
    ChartRequest request =
        new ChartRequest(
            Optional.empty(), List.of(), LimitRequest.standard(), PhaseRequest.none(), meaning);
    Measured measured =
        new Measured(
            "days", Optional.empty(), subgroups, new Individuals(Doubles.of(3, 4, 2, 5, 3, 4)));
    return ChartAnalysis.of(measured, request, Phases.one(6)).warnings().stream()
        .filter(warning -> warning.code().equals("note-outside"))
        .map(Warning::message)
        .toList();
  }
}
