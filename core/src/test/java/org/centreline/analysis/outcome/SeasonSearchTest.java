package org.centreline.analysis.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.outcome.SeasonSimulation.Tally;
import org.centreline.outcome.design.Season;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class SeasonSearchTest {

  private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

  /** Noise of 1 about 50, something added to each, changed in the middle. */
  private static Sample sample(Rhythm rhythm, int size, IntToDoubleFunction added) {
    IntFunction<LocalDate> date =
        switch (rhythm) {
          case MONTH -> MONDAY::plusMonths;
          case QUARTER -> i -> MONDAY.plusMonths(3L * i);
          case YEAR -> MONDAY::plusYears;
          case WEEK -> MONDAY::plusWeeks;
          case WEEKDAY -> i -> MONDAY.plusDays(7L * (i / 5) + i % 5);
          default -> MONDAY::plusDays;
        };
    double[] noise = PlainSample.noise(size, 1, 21);
    double[] values =
        IntStream.range(0, size).mapToDouble(i -> 50 + noise[i] + added.applyAsDouble(i)).toArray();
    return PlainSample.from2021(values)
        .on(Subgroups.ofDates(IntStream.range(0, size).mapToObj(date).toList(), rhythm))
        .changed(size / 2);
  }

  private static IntToDoubleFunction wave(double period) {
    return i -> 4 * StrictMath.cos(2 * StrictMath.PI * i / period);
  }

  private static String season(Sample sample) {
    return sample.outcome().model().model().season().word();
  }

  @Test
  void monthsAreJudgedFromTwoYearsOn() {
    assertEquals("none", season(sample(Rhythm.MONTH, 23, wave(12))));
    assertEquals("fourier:2", season(sample(Rhythm.MONTH, 24, wave(12))));
    assertTrue(
        sample(Rhythm.MONTH, 23, wave(12)).outcomeWarning("season-unknown").contains("24 months"));
    assertEquals("", sample(Rhythm.MONTH, 24, wave(12)).outcomeWarning("season-unknown"));
    assertEquals("none", season(sample(Rhythm.MONTH, 48, i -> 0)));
    assertEquals("", sample(Rhythm.MONTH, 48, i -> 0).outcomeWarning("season-unknown"));
  }

  @Test
  void waveOfHalfAYearIsFoundToo() {
    assertEquals("fourier:2", season(sample(Rhythm.MONTH, 48, wave(6))));
  }

  @Test
  void aChangeIsNotTakenForASeason() {
    assertEquals("none", season(sample(Rhythm.MONTH, 24, i -> i < 12 ? 0 : 9)));
    assertEquals("none", season(sample(Rhythm.MONTH, 48, i -> i < 24 ? 0 : (i - 24) * 0.5)));
  }

  @Test
  void weeksAreJudgedFromTwoYearsOnByTheDayOfTheYear() {
    assertEquals("none", season(sample(Rhythm.WEEK, 103, wave(52.18))));
    assertEquals("fourier:2", season(sample(Rhythm.WEEK, 104, wave(52.18))));
    assertTrue(
        sample(Rhythm.WEEK, 60, i -> 0).outcomeWarning("season-unknown").contains("two years"));
  }

  private static double weekend(int day) {
    return day % 7 > 4 ? -5 : 0;
  }

  @Test
  void daysAreJudgedFromFourWeeksOn() {
    Sample short27 = sample(Rhythm.DAY, 27, SeasonSearchTest::weekend);
    Sample whole = sample(Rhythm.DAY, 28, SeasonSearchTest::weekend);
    assertEquals("none", season(short27));
    assertTrue(short27.outcomeWarning("season-unknown").contains("four whole weeks"));
    assertEquals("weekday", season(whole));
    assertTrue(whole.outcomeWarning("season-unknown").contains("two years"));
    assertEquals(6, whole.outcome().model().seasons().looks().get(0).test().terms());
    assertEquals("weekday", season(sample(Rhythm.WEEKDAY, 60, i -> i % 5 == 0 ? 5 : 0)));
  }

  @Test
  void daysOverTwoYearsMayHaveBoth() {
    Sample both = sample(Rhythm.DAY, 800, i -> weekend(i) + wave(365.25).applyAsDouble(i));
    assertEquals("weekday+fourier:2", season(both));
    assertEquals("", both.outcomeWarning("season-unknown"));
    assertEquals("", both.outcomeWarning("season-left"));
    Sample year = both.season(new Season.Fourier(2));
    assertTrue(year.outcomeWarning("season-left").contains("season weekday+fourier:2"));
    Sample week = both.season(new Season.Weekdays(0));
    assertTrue(week.outcomeWarning("season-left").contains("season weekday+fourier:2"));
  }

  @Test
  void quartersHaveALevelEach() {
    assertEquals("month", season(sample(Rhythm.QUARTER, 24, wave(4))));
  }

  @Test
  void whatIsLeftIsToldWithTheOption() {
    Sample months = sample(Rhythm.MONTH, 60, wave(12)).season(Season.none());
    assertTrue(months.outcomeWarning("season-left").contains("season fourier:2"));
    Sample december =
        sample(Rhythm.MONTH, 72, i -> i % 12 == 11 ? 9 : 0).season(new Season.Fourier(1));
    assertTrue(december.outcomeWarning("season-left").contains("season month"));
    Sample weeks = sample(Rhythm.WEEK, 130, wave(52.18)).season(Season.none());
    assertTrue(weeks.outcomeWarning("season-left").contains("season fourier:2"));
    Sample days = sample(Rhythm.DAY, 60, SeasonSearchTest::weekend).season(Season.none());
    assertTrue(days.outcomeWarning("season-left").contains("season weekday."));
    assertEquals("", sample(Rhythm.DAY, 60, i -> 0).outcomeWarning("season-left"));
  }

  @Test
  void aDayOnWhichNothingEverHappensAsksForWeeks() {
    double[] noise = PlainSample.noise(84, 3, 4);
    Doubles events = Doubles.tabulate(84, i -> i % 7 == 6 ? 0 : StrictMath.rint(20 + noise[i]));
    Sample closed =
        PlainSample.from2021(new Counts(events))
            .type("c")
            .on(
                Subgroups.ofDates(
                    IntStream.range(0, 84).mapToObj(MONDAY::plusDays).toList(), Rhythm.DAY))
            .changed(42);
    assertEquals("none", season(closed));
    assertTrue(closed.outcomeWarning("season-left").contains("period week"));
  }

  @Test
  void aSeasonThatMeansNothingIsRefusedWithItsReason() {
    assertRefused(Rhythm.MONTH, 30, "one point a month");
    assertRefused(Rhythm.WEEK, 30, "one point a week");
    assertRefused(Rhythm.YEAR, 30, "one point a year has no season");
  }

  private static void assertRefused(Rhythm rhythm, int size, String reason) {
    Sample sample = sample(rhythm, size, i -> 0).season(new Season.Weekdays(0));
    MisuseException refused = assertThrows(MisuseException.class, sample::outcome);
    assertTrue(refused.getMessage().contains(reason), refused.getMessage());
    assertTrue(refused.getMessage().contains("season weekday"), refused.getMessage());
  }

  /** The simulation in short; its whole table is in {@code explain season-auto}. */
  @Test
  void seasonsAreFoundWhereTheyAreAndSeldomElse() {
    List<SeasonSimulation> cells = SeasonSimulation.CELLS;
    Tally wave = cells.get(0).simulate(100, 3);
    assertTrue(wave.found() >= 90, wave::toString);
    assertTrue(wave.holds() >= 86, wave::toString);
    for (String name : List.of("48 months", "48 months of counts", "40 days", "120 weeks")) {
      SeasonSimulation cell =
          cells.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
      Tally tally = cell.simulate(100, 3);
      assertTrue(tally.found() <= 13, name + ": " + tally);
    }
    assertFalse(cells.isEmpty());
  }
}
