package org.centreline.words.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.outcome.model.SeasonCycle;
import org.centreline.analysis.outcome.model.SeasonLook;
import org.centreline.analysis.outcome.model.SeasonSearch;
import org.centreline.outcome.design.Season;
import org.centreline.outcome.fit.NestedTest;
import org.junit.jupiter.api.Test;

/**
 * F tests of two terms on two degrees of freedom, for which the chance of more than f is 1 / (1 +
 * f): 0.2 of more than 4, 0.01 of more than 99.
 */
class SeasonWordsTest {

  private static SeasonLook look(SeasonCycle cycle, double f) {
    return new SeasonLook(cycle, new Season.Fourier(1), new NestedTest(f, 2, 2, 0), 0.05, true);
  }

  private static String said(Optional<Season> asked, Season season, SeasonLook... looks) {
    return SeasonWords.of(new SeasonSearch(asked, season, List.of(looks), List.of())).orElse("");
  }

  private static String asked(Season season) {
    return said(Optional.of(season), season);
  }

  @Test
  void whatWasAskedForIsNamed() {
    assertEquals("season: fourier:2 (waves of a year, as asked)", asked(new Season.Fourier(2)));
    assertEquals("season: month (each month a level, as asked)", asked(new Season.Months()));
    assertEquals(
        "season: weekday (each day of the week a level, as asked)", asked(new Season.Weekdays(0)));
    assertEquals(
        "season: weekday+fourier:1 (each day of the week a level, waves of a year, as asked)",
        asked(new Season.Weekdays(1)));
    assertEquals("", asked(Season.none()));
  }

  @Test
  void whatWasLookedForIsToldWithItsChance() {
    SeasonLook year = look(SeasonCycle.YEAR, 99);
    SeasonLook none = look(SeasonCycle.YEAR, 4);
    SeasonLook week = look(SeasonCycle.WEEK, 9999);
    assertEquals(
        "season: fourier:1 (waves of a year, found by an F test, p 0.010)",
        said(Optional.empty(), new Season.Fourier(1), year));
    assertEquals("no season found (p 0.200)", said(Optional.empty(), Season.none(), none));
    assertEquals(
        "season: weekday (each day of the week a level, found by an F test, week p below 0.001,"
            + " year p 0.200)",
        said(Optional.empty(), new Season.Weekdays(0), none, week));
  }

  /** Of several looks at a year the first that found it counts. */
  @Test
  void theLookThatFoundItIsTold() {
    SeasonLook none = look(SeasonCycle.YEAR, 4);
    SeasonLook found = look(SeasonCycle.YEAR, 99);
    SeasonLook more = look(SeasonCycle.YEAR, 49);
    String start = "season: fourier:1 (waves of a year, found by an F test, p ";
    Season waves = new Season.Fourier(1);
    assertEquals(start + "0.010)", said(Optional.empty(), waves, none, found));
    assertEquals(start + "0.010)", said(Optional.empty(), waves, found, none));
    assertEquals(start + "0.010)", said(Optional.empty(), waves, found, more));
  }
}
