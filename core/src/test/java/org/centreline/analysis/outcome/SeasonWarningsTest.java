package org.centreline.analysis.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.outcome.design.Season;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Rhythm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a season that the rows are too few to show. */
class SeasonWarningsTest {

  private static final String YEAR =
      " of usable points a season of the year can't be told apart from a change.";
  private static final String WEEK =
      " of usable points the days of the week and a season can't be told apart from a change.";

  private static Sample calm(Rhythm rhythm, int size, int at) {
    Doubles values = Doubles.of(PlainSample.calm(size, at, -4));
    return PlainSample.dated(rhythm, values).changed(at);
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH, 23, With fewer than 24 months",
    "QUARTER, 17, ''",
    "WEEK, 103, With less than two years",
    "DAY, 60, With less than two years"
  })
  void theYearIsUnknownFromTooLittleOfIt(Rhythm rhythm, int size, String told) {
    String said = calm(rhythm, size, size / 2).outcomeWarning("season-unknown");
    assertEquals(told.isEmpty() ? "" : told + YEAR, said);
  }

  @ParameterizedTest
  @CsvSource({"DAY, 27", "WEEKDAY, 19"})
  void theWeekIsUnknownFromFewerThanFour(Rhythm rhythm, int size) {
    String said = calm(rhythm, size, size / 2).outcomeWarning("season-unknown");
    assertEquals("With fewer than four whole weeks" + WEEK, said);
  }

  @ParameterizedTest
  @CsvSource({"23, true", "24, false"})
  void aSeasonIsSeldomFoundFromFewerThanTwoYearsBefore(int before, boolean told) {
    assertEquals(
        told
            ? "With fewer than 24 months before the change a season of the year can't be told"
                + " apart from it."
            : "",
        calm(Rhythm.MONTH, 50, before).outcomeWarning("season-unknown"));
  }

  /** Calm but for a swing of its own at some rows, a change in the middle, no season asked for. */
  private static Sample swinging(Rhythm rhythm, int size, IntToDoubleFunction swing) {
    double[] noise = PlainSample.noise(size, 1, 7);
    Doubles values = Doubles.tabulate(size, i -> 50 + noise[i] + swing.applyAsDouble(i));
    return PlainSample.dated(rhythm, values).changed(size / 2).season(Season.none());
  }

  private static double year(int month) {
    return 6 * Math.sin(2 * Math.PI * month / 12);
  }

  @Test
  void whatIsLeftOfASeasonIsToldWithTheWayOut() {
    assertEquals(
        "The same times of the year still resemble each other; to take that out add season"
            + " fourier:2.",
        swinging(Rhythm.MONTH, 60, SeasonWarningsTest::year).outcomeWarning("season-left"));
    assertEquals(
        "The same days of the week still resemble each other; to take that out add season"
            + " weekday.",
        swinging(Rhythm.DAY, 60, i -> i % 7 > 4 ? -8 : 0).outcomeWarning("season-left"));
    assertEquals("", swinging(Rhythm.MONTH, 60, i -> 0).outcomeWarning("season-left"));
  }

  @Test
  void aSeasonOfTheControlAloneIsLookedAtWithoutIt() {
    double[] other = IntStream.range(0, 60).mapToDouble(i -> 40 + year(i) + i % 3).toArray();
    assertEquals(
        "The same times of the year still resemble each other; the control has another season, so"
            + " look at the measure alone: leave control out and add season fourier:2.",
        swinging(Rhythm.MONTH, 60, i -> 0).beside(other).outcomeWarning("season-left"));
  }

  /** A day of no events has no rate that a model of counts could fit. */
  @Test
  void aDayOnWhichNothingHappensAsksForWholeWeeks() {
    double[] noise = PlainSample.noise(84, 3, 4);
    Doubles events = Doubles.tabulate(84, i -> i % 7 == 6 ? 0 : Math.rint(20 + noise[i]));
    Sample days = PlainSample.dated(Rhythm.DAY, events);
    assertEquals(
        "The same days of the week still resemble each other; no model with season weekday can be"
            + " fitted, so gather whole weeks (period week).",
        PlainSample.of(days.measured().subgroups(), new Counts(events))
            .type("c")
            .changed(42)
            .outcomeWarning("season-left"));
  }
}
