package org.centreline.chart.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.convention.Screening;
import org.centreline.phase.Phases;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Gaps;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When limits without width are no limits. */
class FlatnessTest {

  private static final Given NOTHING = Given.nothing();

  private static boolean isFlat(String type, Sample trial, Given given) {
    Sample asked = trial.convention(Conventions.EXACT).given(given);
    ChartType kind = ChartTypes.named(type).orElseThrow();
    ChartFit fit = ChartFit.of(kind, asked.measured(), asked.phases(), asked.options());
    boolean flat = fit.flat().get(0);
    assertEquals(flat, fit.lines().upper().isMissing(0), "limits are withheld where flat");
    return flat;
  }

  private static Given centre(double centre) {
    return new Given(OptionalDouble.of(centre), OptionalDouble.empty());
  }

  /** A catastrophe after three months alike, which set the limits. */
  private static Sample frozen(Series series) {
    return PlainSample.placed(series, Phases.one(4)).baseline(3);
  }

  private static Sample counts(double... counts) {
    return frozen(new Counts(Doubles.of(counts)));
  }

  private static Sample shares(double... events) {
    return frozen(new Proportions(Doubles.of(events), Doubles.repeat(4, 9)));
  }

  private static Sample rates(double... events) {
    return frozen(new Rates(Doubles.of(events), Doubles.repeat(4, 9)));
  }

  /** Only an included point off the centre can be misread where nothing is extended. */
  @ParameterizedTest
  @CsvSource({
    "5 5 5 5, NaN, false",
    "5 5 _ 5, NaN, false",
    "5 5 (9) 5, NaN, false",
    "5 5 5 6, NaN, false",
    "5 5 5 5, 5, false",
    "5 5 5 5, 7, true",
    "5 5 (9) 5, 7, true",
    "0 0 0 0, 1, true",
  })
  void aPhaseThatSetsItsOwnLines(String values, double centre, boolean flat) {
    Given given = Double.isNaN(centre) ? NOTHING : centre(centre);
    assertEquals(flat, isFlat("xmr", PlainSample.placed(values), given));
    assertEquals(flat, isFlat("cusum", PlainSample.placed(values), given));
  }

  @Test
  void aFrozenBaselineIsFlatWhateverFollows() {
    for (String type : new String[] {"xmr", "cusum"}) {
      assertEquals(true, isFlat(type, PlainSample.placed(5, 5, 5, 5).baseline(3), NOTHING));
      assertEquals(true, isFlat(type, PlainSample.placed(5, 5, 5, 9).baseline(3), NOTHING));
      assertEquals(false, isFlat(type, PlainSample.placed(5, 5, 6, 9).baseline(3), NOTHING));
    }
  }

  /** Times are drawn as they come out of a power and back, a last digit beside what they were. */
  @Test
  void timesThatNeverVaryLieOnTheirLine() {
    for (double time = 1; time < 40; time++) {
      Sample times = PlainSample.placed(new Gaps(Doubles.repeat(4, time)), Phases.one(4));
      assertEquals(false, isFlat("t", times, NOTHING), "of " + time);
      assertEquals(true, isFlat("t", times.baseline(3), NOTHING));
    }
  }

  /** Nine of nine and eight of eight lie on a line that follows the cases. */
  @Test
  void allOfMoreOrFewerCasesLieOnTheirLine() {
    Doubles cases = Doubles.of(9, 8, 9, 7);
    Sample all = PlainSample.placed(new Proportions(cases, cases), Phases.one(4));
    assertEquals(false, isFlat("np", all, NOTHING));
    assertEquals(true, isFlat("np", all.baseline(3), NOTHING));
  }

  @Test
  void limitsWithoutWidthAreShownWhereTheToolShowsThem() {
    Sample trial = PlainSample.placed(5, 5, 5, 9).baseline(3);
    ChartType xmr = ChartTypes.named("xmr").orElseThrow();
    Sample asked = trial.convention(Conventions.QICHARTS2).screening(Screening.OFF);
    ChartFit fit = ChartFit.of(xmr, asked.measured(), asked.phases(), asked.options());
    assertEquals(true, fit.flat().get(0));
    assertEquals(Doubles.repeat(4, 5), fit.lines().upper());
  }

  @Test
  void aKnownSigmaOfNothingIsMeant() {
    Given sigma = new Given(OptionalDouble.empty(), OptionalDouble.of(0));
    assertEquals(false, isFlat("xmr", PlainSample.placed(5, 5, 5, 9).baseline(3), sigma));
  }

  /** Of counts and shares a known centre of none is meant; of measurements it isn't. */
  @Test
  void aNeverEventHasLimits() {
    assertEquals(true, isFlat("c", counts(0, 0, 0, 2), NOTHING));
    assertEquals(false, isFlat("c", counts(0, 0, 0, 2), centre(0)));
    assertEquals(true, isFlat("u", rates(0, 0, 0, 2), NOTHING));
    assertEquals(false, isFlat("u", rates(0, 0, 0, 2), centre(0)));
    assertEquals(true, isFlat("p", shares(0, 0, 0, 2), NOTHING));
    assertEquals(false, isFlat("p", shares(0, 0, 0, 2), centre(0)));
    assertEquals(true, isFlat("xmr", PlainSample.placed(0, 0, 0, 2).baseline(3), centre(0)));
  }

  /** All of them is a never event turned round, but of a rate 1 is a number as any other. */
  @Test
  void anAlwaysEventIsOneOfShares() {
    assertEquals(true, isFlat("p", shares(9, 9, 9, 7), NOTHING));
    assertEquals(false, isFlat("p", shares(9, 9, 9, 7), centre(1)));
    assertEquals(true, isFlat("uprime", rates(9, 9, 9, 7), centre(1)));
  }
}
