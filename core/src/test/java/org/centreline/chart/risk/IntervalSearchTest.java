package org.centreline.chart.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Intervals for a wanted run length, and where there is none. */
class IntervalSearchTest {

  private static final double NEXT_TO_NOTHING = 1e-3;

  /** Risks from a hundredth to two fifths, or ten times as many events. */
  private static final Doubles RISKS = Doubles.tabulate(60, i -> 0.01 + 0.4 * i * i / 3481);

  private static ScoreLaw law(Score.Kind kind, double ratio, Doubles risks) {
    return ScoreLaw.unchanged(new Score(kind, ratio), risks);
  }

  @ParameterizedTest
  @CsvSource({
    "CASES, 2, 50",
    "CASES, 2, 1000",
    "CASES, 2, 100000",
    "CASES, 0.5, 50",
    "CASES, 0.5, 10000",
    "CASES, 3, 500",
    "CASES, 1.2, 500",
    "TOTALS, 2, 50",
    "TOTALS, 2, 1000",
    "TOTALS, 0.5, 200",
    "TOTALS, 0.5, 10000",
  })
  void runsAreAsLongAsWanted(Score.Kind kind, double ratio, double wanted) {
    ScoreLaw law = law(kind, ratio, kind == Score.Kind.CASES ? RISKS : RISKS.map(p -> 10 * p));
    double found = IntervalSearch.of(law, wanted);
    assertEquals(wanted, RunLength.of(law, found), 0.005 * wanted);
  }

  /** What is certain adds nothing, and nor do totals of nothing. */
  @Test
  void whereNoScoreChangesTheSumThereIsNone() {
    Doubles certain = Doubles.of(0, 1, 1);
    for (double ratio : new double[] {0.5, 2, 3}) {
      assertEquals(Double.NaN, IntervalSearch.of(law(Score.Kind.CASES, ratio, certain), 1000));
      Doubles none = Doubles.of(0, 0);
      assertEquals(Double.NaN, IntervalSearch.of(law(Score.Kind.TOTALS, ratio, none), 1000));
    }
  }

  /** An event in fifty cases is rarer than one in twenty, even where each is an alarm. */
  @Test
  void whereAnyEventIsRarerThanWantedItIsNextToNothing() {
    ScoreLaw law = law(Score.Kind.CASES, 2, Doubles.of(0.02));
    assertEquals(NEXT_TO_NOTHING, IntervalSearch.of(law, 20));
    assertEquals(50, RunLength.of(law, NEXT_TO_NOTHING), 1e-9);
    assertTrue(IntervalSearch.of(law, 60) > 0.5);
  }

  /**
   * The sum leaves 0 only by a total of more than E (R - 1) / ln R events, of which a Poisson law
   * says how rare they are.
   */
  @ParameterizedTest
  @ValueSource(doubles = {150, 300, 700, 760, 2500, 30_000})
  void largeTotalsSignalAtOnceHoweverRarely(double expected) {
    ScoreLaw doubled = law(Score.Kind.TOTALS, 2, Doubles.of(expected));
    assertEquals(NEXT_TO_NOTHING, IntervalSearch.of(doubled, 5000));
    int first = (int) Math.ceil((expected + NEXT_TO_NOTHING) / Math.log(2));
    double log = -expected;
    for (int k = 1; k <= first; k++) {
      log += Math.log(expected / k);
    }
    double tail = 0;
    for (int k = first; k < first + 2000; k++) {
      tail += Math.exp(log);
      log += Math.log(expected / (k + 1));
    }
    double run = RunLength.of(doubled, NEXT_TO_NOTHING);
    double exact = 1 / tail;
    assertEquals(exact < 1e14 ? exact : Double.POSITIVE_INFINITY, run, 0.01 * exact);
    ScoreLaw halved = law(Score.Kind.TOTALS, 0.5, Doubles.of(expected));
    assertEquals(NEXT_TO_NOTHING, IntervalSearch.of(halved, 5000));
    assertTrue(RunLength.of(halved, NEXT_TO_NOTHING) > 5000);
  }

  /** Of cases of one risk no interval need have the run that is wanted, but one comes near. */
  @ParameterizedTest
  @CsvSource({
    "CASES, 0.1, 1.1, 100000",
    "CASES, 0.8, 1.1, 100000",
    "CASES, 0.5, 0.8, 100000",
    "CASES, 0.1, 2, 5000",
    "TOTALS, 0.1, 2, 100",
    "TOTALS, 0.1, 1.1, 100000",
    "TOTALS, 12, 0.25, 500",
  })
  void ofOneRiskTheRunIsNearTheWanted(Score.Kind kind, double risk, double ratio, double wanted) {
    ScoreLaw law = law(kind, ratio, Doubles.of(risk));
    double run = RunLength.of(law, IntervalSearch.of(law, wanted));
    assertTrue(run > wanted / 2.5 && run < wanted * 2.5, "run " + run);
  }

  @Test
  void runsLongerThanAnyAreLookedForNoFurther() {
    ScoreLaw law = law(Score.Kind.CASES, 2, Doubles.of(0.1));
    double found = IntervalSearch.of(law, 1e300);
    assertTrue(found > 500 && found < 5000, "interval " + found);
  }
}
