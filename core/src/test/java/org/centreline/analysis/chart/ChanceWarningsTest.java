package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.ChartType;
import org.centreline.phase.Phases;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChanceWarningsTest {

  private static Sample of(String type, Series series) {
    return PlainSample.placed(series, Phases.one(series.size()))
        .type(ChartTypes.named(type).orElseThrow())
        .convention(Conventions.EXACT);
  }

  /** Values by turns, so that every moving range is their difference. */
  private static Doubles turns(int size, double one, double other) {
    return Doubles.tabulate(size, i -> i % 2 == 0 ? one : other);
  }

  /**
   * Counts by turns around 100: σz is the difference over 10 d2, and chance explains 1 ± 1.82/5
   * with 26 points, which is differences of 7.18 to 15.39.
   */
  @ParameterizedTest
  @CsvSource({
    "92.31, 107.69, ''",
    "92.30, 107.70, overdispersed",
    "96.41, 103.59, ''",
    "96.42, 103.58, underdispersed",
  })
  void countsSpreadMoreOrLessThanChance(double low, double high, String code) {
    Sample trial = of("c", new Counts(turns(26, low, high)));
    assertEquals(code.equals("overdispersed"), trial.warnings().contains("overdispersed"));
    assertEquals(code.equals("underdispersed"), trial.warnings().contains("underdispersed"));
  }

  @Test
  void sharesAndRatesAreJudgedAndAnotherChartIsNamed() {
    Doubles n = Doubles.repeat(26, 100);
    assertTrue(
        of("p", new Proportions(turns(26, 30, 60), n))
            .warning("overdispersed")
            .endsWith("a p′ chart would fit better."));
    assertTrue(
        of("u", new Rates(turns(26, 30, 60), n))
            .warning("overdispersed")
            .endsWith("a u′ chart would fit better."));
    assertTrue(
        of("c", new Counts(turns(26, 30, 60)))
            .warning("overdispersed")
            .endsWith("an XmR chart would fit better."));
  }

  @ParameterizedTest
  @CsvSource({"pprime", "np", "iprime"})
  void otherChartsAreNotJudged(String type) {
    Proportions shares = new Proportions(turns(26, 30, 60), Doubles.repeat(26, 100));
    assertEquals("", of(type, shares).warning("overdispersed"));
  }

  @Test
  void aStepBetweenPhasesIsNoSpread() {
    Doubles counts = Doubles.tabulate(40, i -> i < 20 ? 100 + 11 * (i % 2) : 900 + 33 * (i % 2));
    Sample one = of("c", new Counts(counts));
    Sample two =
        PlainSample.placed(
                new Counts(counts),
                PlainSample.placed("1 ".repeat(20) + "| " + "1 ".repeat(20)).phases())
            .type(ChartTypes.named("c").orElseThrow())
            .convention(Conventions.EXACT);
    assertTrue(one.warnings().contains("overdispersed"));
    assertEquals("", two.warning("overdispersed") + two.warning("underdispersed"));
  }

  /** Of 20 points so many have a denominator at which 0.9 events are to be expected. */
  @ParameterizedTest
  @CsvSource({"5, false", "6, true"})
  void moreThanAQuarterOfSmallDenominators(int small, boolean warns) {
    Doubles n = Doubles.tabulate(20, i -> i < small ? 9 : 200);
    Proportions shares = new Proportions(n.map(size -> size == 9 ? 1 : 20), n);
    assertEquals(warns, of("p", shares).warnings().contains("small-denominators"));
    Rates rates = new Rates(shares.numerators(), n);
    assertEquals(warns, of("u", rates).warnings().contains("small-denominators"));
    assertEquals(warns, of("np", shares).warnings().contains("small-denominators"));
  }

  @ParameterizedTest
  @CsvSource({"20, false", "19, true"})
  void oneExpectedEventIsEnough(int events, boolean warns) {
    Doubles n = Doubles.repeat(20, 10);
    Doubles counts = Doubles.tabulate(20, i -> i < events ? 1 : 0);
    for (String type : new String[] {"p", "np", "pprime"}) {
      Sample shares = of(type, new Proportions(counts, n));
      assertEquals(warns, shares.warnings().contains("small-denominators"), type);
    }
    assertEquals(
        warns, of("u", new Rates(counts, n)).warnings().contains("small-denominators"), "u");
  }

  @Test
  void excludedPointsAreNotAskedForTheirDenominators() {
    Doubles n = Doubles.tabulate(20, i -> i < 6 ? 9 : 200);
    Proportions shares = new Proportions(n.map(size -> size == 9 ? 1 : 20), n);
    String line = "(1) ".repeat(2) + "1 ".repeat(18);
    Sample trial = PlainSample.placed(shares, PlainSample.placed(line).phases()).type(named("p"));
    assertEquals("", trial.convention(Conventions.EXACT).warning("small-denominators"));
  }

  private static ChartType named(String id) {
    return ChartTypes.named(id).orElseThrow();
  }

  @Test
  void fewCasesWithoutTheEventMatterForSharesOnly() {
    Proportions nearlyAll = new Proportions(Doubles.repeat(20, 49), Doubles.repeat(20, 49));
    assertTrue(of("p", nearlyAll).warnings().contains("small-denominators"));
    Rates rates = new Rates(nearlyAll.numerators(), nearlyAll.denominators());
    assertEquals("", of("u", rates).warning("small-denominators"));
  }

  @Test
  void valuesHaveNoDenominators() {
    assertEquals(
        "", PlainSample.placed(0, 0, 1).type(ChartTypes.XMR).warning("small-denominators"));
  }

  @Test
  void theSpreadIsSaidWithItsNumberAndItsWay() {
    assertEquals(
        "The points spread more than chance alone makes (sigma z 2.66); an XmR chart would fit"
            + " better.",
        of("c", new Counts(turns(26, 85, 115))).warning("overdispersed"),
        "30 over 10 d2");
    assertEquals(
        "The points spread less than chance alone makes (sigma z 0.09); an XmR chart would fit"
            + " better.",
        of("c", new Counts(turns(26, 99.5, 100.5))).warning("underdispersed"));
  }

  /** In the second phase, where it stands first among the excluded, a wild point is no spread. */
  @Test
  void excludedPointsAreNoSpread() {
    String calm = "95 105 ".repeat(13);
    String line = calm + "| " + calm + "(900) " + calm;
    Sample counts = PlainSample.placed(line);
    Sample left =
        PlainSample.placed(new Counts(counts.measured().series().values()), counts.phases())
            .type(named("c"))
            .convention(Conventions.EXACT);
    assertEquals("", left.warning("overdispersed"), "10 over 11.28 is 0.89");
    Sample all = left.placed(PlainSample.placed(line.replaceAll("[()]", "")).phases());
    assertTrue(all.warnings().contains("overdispersed"));
  }

  /** Of shares of exactly one case without the event, and of charts that rest on no chance. */
  @Test
  void oneCaseWithoutTheEventIsEnough() {
    Doubles n = Doubles.repeat(20, 10);
    Proportions nine = new Proportions(Doubles.repeat(20, 9), n);
    assertEquals("", of("p", nine).warning("small-denominators"));
    Proportions ones = new Proportions(Doubles.repeat(20, 1), Doubles.repeat(20, 1));
    assertEquals("", of("xmr", ones).warning("small-denominators"));
    assertEquals("", of("run", ones).warning("small-denominators"));
    assertEquals("", of("c", new Counts(Doubles.repeat(20, 0))).warning("small-denominators"));
  }
}
