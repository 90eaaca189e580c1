package org.centreline.analysis.outcome.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.centreline.PlainSample;
import org.centreline.outcome.design.Season;
import org.centreline.series.Doubles;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonCycleTest {

  private static final Season YEARLY = Season.of(false, 1);
  private static final Season WEEKLY = Season.of(true, 0);

  private static Subgroups dated(Rhythm rhythm) {
    return PlainSample.dated(rhythm, Doubles.of(1, 2, 3)).measured().subgroups();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HALF_YEAR | two points a year are too few for a season",
        "YEAR | one point a year has no season",
        "MONTH |",
        "DAY |",
      })
  void aYearComesAgainWhereItHasSeveralPoints(Rhythm rhythm, String why) {
    Optional<String> problem = SeasonCycle.problem(YEARLY, dated(rhythm));
    assertEquals(why != null, problem.isPresent());
    assertTrue(problem.filter(said -> !said.contains(why)).isEmpty(), problem.toString());
  }

  @ParameterizedTest
  @CsvSource({"HALF_YEAR,half-year", "MONTH,month", "WEEK,week", "DAY,", "IRREGULAR,"})
  void daysOfTheWeekComeAgainWhereTheyAreSeen(Rhythm rhythm, String word) {
    Subgroups subgroups =
        rhythm == Rhythm.IRREGULAR
            ? Subgroups.ofDates(dated(Rhythm.DAY).dates(), rhythm)
            : dated(rhythm);
    Optional<String> problem = SeasonCycle.problem(WEEKLY, subgroups);
    assertEquals(word != null, problem.isPresent());
    assertTrue(problem.filter(said -> !said.contains("point a " + word)).isEmpty());
  }

  @Test
  void rowsWithoutDatesHaveNone() {
    Subgroups rows = PlainSample.rows(1, 2).measured().subgroups();
    assertTrue(SeasonCycle.problem(YEARLY, rows).orElseThrow().contains("without dates"));
    assertEquals(Optional.empty(), SeasonCycle.problem(Season.none(), rows));
  }
}
