package org.centreline.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.csv.Reading;
import org.centreline.csv.date.DateFormat;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.row.Unit;
import org.centreline.project.folder.Change;
import org.centreline.project.folder.Project;
import org.centreline.project.folder.Scope;
import org.centreline.report.Gallery;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Gaps;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Rhythm;
import org.centreline.series.Samples;
import org.centreline.series.Series;
import org.centreline.series.Subgroups;
import org.centreline.series.Targets;
import org.centreline.words.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AsOfTest {

  private static final List<LocalDate> MONTHS =
      List.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 1));
  private static final Doubles THREE = Doubles.of(1, 2, 3);
  private static final AsOf FEBRUARY = new AsOf(LocalDate.of(2024, 2, 29));

  private static Reading reading(Subgroups subgroups, Series series) {
    Measured measured = new Measured("n", Optional.empty(), subgroups, series, Targets.of(THREE));
    return new Reading(
        Gallery.document(Sample.rows(1).analysis()).source(),
        List.of(measured),
        Unit.NUMBER,
        DateFormat.standard());
  }

  static Stream<Series> series() {
    return Stream.of(
        new Individuals(THREE),
        new Counts(THREE),
        new Gaps(THREE),
        new Rates(THREE, THREE),
        new Proportions(THREE, THREE),
        new Samples(List.of(THREE, THREE, THREE)));
  }

  @ParameterizedTest
  @MethodSource("series")
  void laterSubgroupsAreLeftOut(Series series) {
    Reading seen = FEBRUARY.reading(reading(Subgroups.ofDates(MONTHS, Rhythm.MONTH), series));
    Measured kept = seen.measured().get(0);
    assertEquals(MONTHS.subList(0, 2), kept.subgroups().dates());
    assertEquals(series.getClass(), kept.series().getClass());
    assertEquals(series.values().slice(0, 1), kept.series().values());
    assertEquals(Doubles.of(1, 2), kept.targets().each());
  }

  @Test
  void dataWithoutDatesStaysWhole() {
    Reading reading = reading(Subgroups.rows(3), new Individuals(THREE));
    assertEquals(reading.measured(), FEBRUARY.reading(reading).measured());
  }

  @Test
  void aDayBeforeAllDataIsAProblemOfTheData() {
    Reading reading = reading(Subgroups.ofDates(MONTHS, Rhythm.MONTH), new Individuals(THREE));
    AsOf early = new AsOf(LocalDate.of(2023, 1, 1));
    DataException refused = assertThrows(DataException.class, () -> early.reading(reading));
    assertEquals("no-rows", refused.problems().get(0).code());
  }

  @Test
  void laterChangesAndCyclesHaveNotHappened() {
    Scope all = new Scope(Optional.empty(), Optional.empty());
    Change early =
        new Change(
            2, new Change.When("Feb 2024", Optional.empty()), all, Change.Kind.NOTE, "a", "");
    Change late =
        new Change(
            3, new Change.When("2024-03-01", Optional.empty()), all, Change.Kind.PHASE, "b", "");
    Project project =
        new Project(
            "p", Map.of(), List.of(), List.of(), List.of(early, late), List.of(), List.of());
    assertEquals(List.of(early), FEBRUARY.project(project).changes());
  }
}
