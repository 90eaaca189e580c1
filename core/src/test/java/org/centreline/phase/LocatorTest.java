package org.centreline.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;

class LocatorTest {

  private final Locator months = Typed.months(6);

  @Test
  void anyDayOfAPeriodMeansItsSubgroup() {
    assertEquals(2, months.position(Matter.PHASE, "2024-03-01"));
    assertEquals(2, months.position(Matter.PHASE, "2024-03-31"));
  }

  @Test
  void withoutARhythmTheDayMustBeThere() {
    Locator dates = Typed.dates("2024-03-01", "2024-03-20", "2024-05-02");
    assertEquals(1, dates.position(Matter.PHASE, "2024-03-20"));
    assertEquals(
        List.of(
            "phase 2024-03-18: no subgroup of the data has it; the nearest are 2024-03-01 and"
                + " 2024-03-20"),
        Typed.problems(() -> dates.position(Matter.PHASE, "2024-03-18")));
  }

  @Test
  void aDateOutsideTheDataNamesTheNearestTwo() {
    assertEquals(
        List.of(
            "exclusion 2024-08-15: no subgroup of the data has it; the nearest are 2024-05-01 and"
                + " 2024-06-01"),
        Typed.problems(() -> months.position(Matter.EXCLUDE, "2024-08-15")));
  }

  @Test
  void aRangeHoldsEveryEventOfItsLastDay() {
    Locator events =
        Typed.dates("2024-03-16", "2024-03-16", "2024-03-20", "2024-03-31", "2024-03-31");
    assertEquals(new Span(0, 4), events.span(Matter.EXCLUDE, "2024-03-16", "2024-03-31"));
    assertEquals(new Span(0, 1), events.span(Matter.EXCLUDE, "2024-03-16", "2024-03-16"));
    assertEquals(new Span(2, 2), events.span(Matter.EXCLUDE, "2024-03-20", "2024-03-20"));
    assertEquals(new Span(1, 2), months.span(Matter.EXCLUDE, "2024-02-10", "2024-03-01"));
  }

  @Test
  void whatIsNoDateIsSaidToBeNone() {
    List<String> problems = Typed.problems(() -> months.position(Matter.PHASE, "March"));
    assertEquals(1, problems.size());
    assertEquals("phase March: not a date", problems.get(0).split(";")[0]);
  }

  @Test
  void labelsAreMatchedAsTheyAreRead() {
    Locator labels = Typed.labels("w1", "w2", "w3");
    assertEquals(1, labels.position(Matter.PHASE, " w2 "));
    assertEquals(
        List.of("phase w9: no subgroup of the data has it; the labels are w1 to w3"),
        Typed.problems(() -> labels.position(Matter.PHASE, "w9")));
  }

  @Test
  void aSpanHoldsBothItsEndsAndNeverRunsBackwards() {
    assertEquals(new Span(1, 3), months.span(Matter.EXCLUDE, "2024-02-10", "2024-04-01"));
    assertEquals(new Span(1, 1), months.span(Matter.EXCLUDE, "2024-02-10", "2024-02-01"));
    assertEquals(
        List.of("exclusion 2024-04-01..2024-02-01: the end comes before the start; swap the two"),
        Typed.problems(() -> months.span(Matter.EXCLUDE, "2024-04-01", "2024-02-01")));
  }

  @Test
  void theTextOfAPlaceLeadsBackToIt() {
    assertEquals(Optional.of("2024-03-01"), months.text(2));
    assertEquals(Optional.of("w2"), Typed.labels("w1", "w2", "w3").text(1));
  }

  @Test
  void aLabelThatStandsTwiceOrHoldsAnEqualsSignIsNoName() {
    Locator labels = Typed.labels("w1", "w1", "a=b");
    assertEquals(Optional.of("w1"), labels.text(0));
    assertEquals(Optional.empty(), labels.text(1));
    assertEquals(Optional.empty(), labels.text(2));
  }

  @Test
  void aDateThatReadsAsAnotherIsTypedTheOtherWayRound() {
    List<LocalDate> days = List.of(LocalDate.of(2024, 4, 3), LocalDate.of(2024, 3, 4));
    Locator swapped =
        new Locator(
            Subgroups.ofDates(days, Rhythm.IRREGULAR),
            text ->
                Optional.of(
                    text.equals("03/04/2024") || text.equals("2024-03-04")
                        ? days.get(0)
                        : days.get(1)));
    assertEquals(Optional.of("03/04/2024"), swapped.text(0));
    assertEquals(Optional.of("04/03/2024"), swapped.text(1));
  }

  @Test
  void aRangeOfACalendarHoldsWhatLiesInIt() {
    Baseline.Range range = new Baseline.Range("2024-01-15", "2024-03-20");
    assertEquals(
        Optional.of(new Baseline.Range("2024-03-01", "2024-03-20")),
        Typed.dates("2024-03-01", "2024-03-20", "2024-05-02").within(range));
    assertEquals(Optional.empty(), Typed.dates("2024-05-02").within(range));
    Locator dates = Typed.dates("2024-03-01");
    assertEquals(Optional.empty(), dates.within(new Baseline.Range("2024-01-01", "soon")));
    assertEquals(Optional.empty(), dates.within(new Baseline.Range("soon", "2024-04-01")));
    Locator rows = new Locator(Subgroups.rows(3), typed -> Optional.of(LocalDate.parse(typed)));
    assertEquals(Optional.empty(), rows.within(range));
  }

  /** Where only days before months are read, numbers of one figure have a 0 before them. */
  @Test
  void daysAndMonthsHaveTwoFigures() {
    List<LocalDate> days =
        List.of(LocalDate.of(2024, 9, 9), LocalDate.of(2024, 10, 10), LocalDate.of(2024, 12, 31));
    List<String> texts = List.of("09/09/2024", "10/10/2024", "31/12/2024");
    Locator dayFirst =
        new Locator(
            Subgroups.ofDates(days, Rhythm.IRREGULAR),
            text -> Optional.of(text).filter(texts::contains).map(t -> days.get(texts.indexOf(t))));
    for (int i = 0; i < 3; i++) {
      assertEquals(Optional.of(texts.get(i)), dayFirst.text(i));
    }
  }
}
