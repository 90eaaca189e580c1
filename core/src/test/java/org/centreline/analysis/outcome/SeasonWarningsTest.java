package org.centreline.analysis.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.series.Doubles;
import org.centreline.series.Rhythm;
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
}
