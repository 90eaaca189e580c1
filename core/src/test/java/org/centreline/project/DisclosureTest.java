package org.centreline.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.FileContent;
import org.centreline.csv.date.DateFormat;
import org.centreline.csv.row.Source;
import org.centreline.csv.row.Unit;
import org.centreline.report.Gallery;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Gaps;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Samples;
import org.centreline.series.Series;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureTest {

  private static final double GONE = Double.NaN;

  private static FileContent reading(Series series, Unit unit) {
    Measured measured = new Measured("n", Optional.empty(), Subgroups.rows(series.size()), series);
    Source source = Gallery.document(org.centreline.PlainSample.rows(1).analysis()).source();
    return new FileContent(source, List.of(measured), unit, DateFormat.standard());
  }

  private static Series after(Disclosure rule, Series series) {
    return rule.applied(reading(series, Unit.NUMBER)).measured().get(0).series();
  }

  @ParameterizedTest
  @CsvSource({
    "HES,0,0", "HES,1,NaN", "HES,7,NaN", "HES,8,10", "HES,12,10", "HES,13,15", "HES,1003,1005",
    "LT5,0,0", "LT5,1,NaN", "LT5,4,NaN", "LT5,5,5", "LT10,9,NaN", "LT10,10,10", "NONE,3,3",
    "HES,NaN,NaN", "LT5,NaN,NaN"
  })
  void countsAreKeptRoundedOrSuppressed(Disclosure rule, double count, double seen) {
    assertEquals(seen, rule.of(count));
  }

  @Test
  void sharesComeFromRoundedNumbers() {
    Series seen =
        after(
            Disclosure.HES,
            new Proportions(Doubles.of(12, 3, 0, 98), Doubles.of(101, 90, 44, 100)));
    assertEquals(Doubles.of(10, GONE, 0, 100), seen.numerators());
    assertEquals(Doubles.of(100, GONE, 45, 100), seen.denominators());
  }

  @Test
  void aSmallRemainderTellsAsMuchAsASmallCount() {
    Series seen =
        after(Disclosure.LT5, new Proportions(Doubles.of(98, 100, 50), Doubles.of(100, 100, 100)));
    assertEquals(Doubles.of(GONE, 100, 50), seen.numerators());
  }

  /** Which of two hidden rows a file has must not decide whether the others are shares. */
  @Test
  void aHiddenRowDoesNotDecideWhetherRatiosAreShares() {
    Doubles above = Doubles.of(21, 22, 4, 48);
    Doubles below = Doubles.of(21, 22, 2, 48);
    Doubles of = Doubles.of(50, 50, 3, 50);
    Series seen = after(Disclosure.LT5, new Rates(above, of));
    assertEquals(after(Disclosure.LT5, new Proportions(below, of)), seen);
    assertEquals(Doubles.of(21, 22, GONE, GONE), seen.numerators());
    assertEquals(
        Rates.class,
        after(Disclosure.LT5, new Rates(Doubles.of(60, 5), of.slice(0, 1))).getClass());
  }

  @Test
  void ratesAndCountsAreMasked() {
    Series rates = after(Disclosure.LT5, new Rates(Doubles.of(3, 6), Doubles.of(900, 900)));
    assertEquals(Doubles.of(GONE, 6), rates.numerators());
    assertEquals(Doubles.of(GONE, 900), rates.denominators());
    assertEquals(
        Doubles.of(0, GONE, 15), after(Disclosure.HES, new Counts(Doubles.of(0, 7, 13))).values());
  }

  @Test
  void eachPointOfARareEventIsOnePerson() {
    assertEquals(
        Doubles.of(GONE, GONE), after(Disclosure.LT5, new Gaps(Doubles.of(30, 90))).values());
  }

  @Test
  void meansOfFewAreSuppressed() {
    Samples samples = new Samples(List.of(Doubles.of(1, 2, 3), Doubles.of(1, 2, 3, 4, 5)));
    assertEquals(Doubles.of(GONE, 3), after(Disclosure.LT5, samples).values());
  }

  @Test
  void wholeNumbersAreCountsAndDecimalsAreNot() {
    assertEquals(
        Doubles.of(GONE, 20), after(Disclosure.HES, new Individuals(Doubles.of(4, 21))).values());
    assertEquals(
        Doubles.of(4, 21.5), after(Disclosure.HES, new Individuals(Doubles.of(4, 21.5))).values());
  }

  @Test
  void percentagesAreNoCounts() {
    FileContent seen =
        Disclosure.HES.applied(reading(new Individuals(Doubles.of(1, 1)), Unit.PERCENTAGE));
    assertEquals(Doubles.of(1, 1), seen.measured().get(0).series().values());
  }

  @Test
  void nothingElseTellsOfTheFile() {
    Source seen = Disclosure.LT10.applied(reading(new Counts(Doubles.of(1)), Unit.NUMBER)).source();
    assertEquals("", seen.sha256());
    assertEquals(0, seen.rows());
    assertTrue(seen.notices().isEmpty());
  }
}
