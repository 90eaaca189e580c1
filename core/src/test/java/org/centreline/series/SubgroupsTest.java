package org.centreline.series;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubgroupsTest {

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2024-01-01 2024-02-01 2024-03-01, 2024-02-29, 1",
    "MONTH, 2024-01-31 2024-02-29 2024-03-31, 2024-03-01, 2",
    "WEEK, 2024-01-05 2024-01-12 2024-01-19, 2024-01-14, 1",
    "DAY, 2024-01-05 2024-01-06 2024-01-07, 2024-01-07, 2",
    "IRREGULAR, 2024-01-05 2024-02-06, 2024-02-06, 1",
    "QUARTER, 2024-01-01 2024-04-01 2024-07-01, 2024-06-30, 1",
    "QUARTER, 2024-02-01 2024-05-01 2024-08-01, 2024-07-31, 1",
    "QUARTER, 2024-01-31 2024-04-30 2024-07-31, 2024-02-01, 1",
    "HALF_YEAR, 2023-04-01 2023-10-01 2024-04-01, 2024-03-31, 1",
    "HALF_YEAR, 2023-01-01 2023-07-01 2024-01-01, 2023-06-30, 0",
    "HALF_YEAR, 2023-09-30 2024-03-31 2024-09-30, 2024-04-01, 2",
    "QUARTER, 2023-12-31 2024-03-31 2024-06-30, 2024-04-01, 2",
    "YEAR, 2020-12-31 2021-12-31 2022-12-31, 2021-01-01, 1",
    "YEAR, 2020-01-01 2021-01-01 2022-01-01, 2021-12-31, 1",
    "YEAR, 2020-04-01 2021-04-01 2022-04-01, 2022-03-31, 1",
    "YEAR, 2020-03-31 2021-03-31 2022-03-31, 2021-04-01, 2",
    "YEAR, 2020-04-15 2021-04-15 2022-04-15, 2021-12-31, 1",
    "YEAR, 2020-04-15 2021-04-15 2022-04-15, 2021-02-10, 1",
    "QUARTER, 2024-02-29 2024-05-31 2024-08-31, 2024-03-01, 1",
    "HALF_YEAR, 2023-10-15 2024-04-15 2024-10-15, 2024-02-10, 1"
  })
  void holdsTheDatesOfItsPeriod(Rhythm rhythm, String dates, LocalDate date, int position) {
    Subgroups subgroups = Subgroups.ofDates(CalendarTest.dates(dates), rhythm);
    assertEquals(OptionalInt.of(position), subgroups.holding(date));
  }

  @Test
  void withoutDatesQuartersAreThoseOfTheCalendar() {
    Subgroups none = Subgroups.ofDates(List.of(), Rhythm.QUARTER);
    assertTrue(none.beginsOn(LocalDate.of(2024, 4, 1)));
    assertFalse(none.beginsOn(LocalDate.of(2024, 5, 1)));
  }

  @Test
  void noSubgroupHoldsADateOutside() {
    List<LocalDate> dates = CalendarTest.dates("2024-01-01 2024-02-01 2024-03-01");
    assertTrue(Subgroups.ofDates(dates, Rhythm.MONTH).holding(LocalDate.of(2024, 4, 1)).isEmpty());
    assertTrue(
        Subgroups.ofDates(dates, Rhythm.IRREGULAR).holding(LocalDate.of(2024, 1, 2)).isEmpty());
    assertTrue(Subgroups.rows(3).holding(LocalDate.of(2024, 1, 1)).isEmpty());
  }

  @Test
  void datesAreLabelledInIsoForm() {
    Subgroups subgroups =
        Subgroups.ofDates(CalendarTest.dates("2024-01-01 2024-02-01"), Rhythm.MONTH);
    assertEquals(List.of("2024-01-01", "2024-02-01"), subgroups.labels());
    assertTrue(subgroups.isCalendar());
  }

  @Test
  void rowsAreNumberedFromOne() {
    assertEquals(List.of("1", "2", "3"), Subgroups.rows(3).labels());
    assertEquals(3, Subgroups.rows(3).size());
    assertFalse(Subgroups.rows(3).isCalendar());
  }

  @Test
  void theFirstOfSeveralEqualLabelsIsFound() {
    Subgroups subgroups = Subgroups.ofLabels(Subgroups.Kind.LABEL, List.of("B", "A", "B"));
    assertEquals(OptionalInt.of(0), subgroups.labelled("B"));
    assertTrue(subgroups.labelled("C").isEmpty());
  }

  @Test
  void copiesWhatItIsGiven() {
    List<String> labels = new ArrayList<>(List.of("A"));
    Subgroups subgroups = Subgroups.ofLabels(Subgroups.Kind.LABEL, labels);
    labels.set(0, "B");
    assertEquals("A", subgroups.labels().get(0));
  }

  @Test
  void refusesAsManyLabelsAsThereAreNoDates() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Subgroups(Subgroups.Kind.DATE, List.of("2024-01-01"), List.of(), Rhythm.IRREGULAR));
  }

  @Test
  void rangesHoldEverySubgroupOfTheirPeriods() {
    Subgroups years =
        Subgroups.ofDates(
            CalendarTest.dates("2020-04-01 2021-04-01 2022-04-01 2023-04-01"), Rhythm.YEAR);
    assertArrayEquals(
        new int[] {1, 2},
        years.during(LocalDate.of(2022, 3, 31), LocalDate.of(2023, 3, 31)).toArray());
    assertArrayEquals(
        new int[0], years.during(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 3, 31)).toArray());
    assertTrue(years.beginsOn(LocalDate.of(2024, 4, 1)));
    assertFalse(years.beginsOn(LocalDate.of(2024, 1, 1)));
  }

  @Test
  void partsAndWhatIsStillOpenAreLeftOut() {
    LocalDate day = LocalDate.of(2024, 1, 1);
    PartPeriod part = new PartPeriod(0, day, day, 1, 31, Rhythm.DAY, PartPeriod.Use.LEFT_OUT);
    Subgroups rows = Subgroups.rows(3);
    assertEquals(List.of(), rows.leftOut());
    assertEquals(List.of(0), rows.with(List.of(part)).leftOut());
    assertEquals(List.of(0, 2), rows.with(List.of(part)).openIn("cases").leftOut());
    assertEquals(List.of(), rows.with(List.of(part.with(PartPeriod.Use.KEPT))).leftOut());
    assertThrows(IllegalArgumentException.class, () -> Subgroups.rows(0).openIn("cases"));
  }
}
