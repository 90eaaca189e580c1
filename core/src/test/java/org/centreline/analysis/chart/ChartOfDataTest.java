package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Scale;
import org.centreline.chart.limit.ChartType;
import org.centreline.phase.Phases;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Gaps;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Nature;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Samples;
import org.centreline.series.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which chart is taken, from both sides of each edge; the edges are worked out by hand. */
class ChartOfDataTest {

  private static Sample sample(Series series, Nature nature) {
    Sample plain = PlainSample.placed(series, Phases.one(series.size()));
    return plain.measured(plain.measured().of(nature));
  }

  private static ChartChoice of(Series series, Nature nature) {
    return sample(series, nature).analysis().setup().choice();
  }

  private static ChartChoice of(Series series) {
    return of(series, Nature.unknown());
  }

  private static String reason(ChartChoice choice) {
    return choice.reason().orElseThrow();
  }

  private static Doubles turns(double one, double other) {
    return Doubles.tabulate(26, i -> i % 2 == 0 ? one : other);
  }

  /**
   * Sigma z is the difference over 1.128 times the root of the mean, and chance makes 1 ± 1.82 / 5:
   * 7 / (9.975 × 1.128) = 0.62, 8 / 11.28 = 0.71, 15 / (9.975 × 1.128) = 1.33, 16 / 11.28 = 1.42.
   */
  @ParameterizedTest
  @CsvSource({"96,103,xmr,u'", "96,104,c,u", "92,107,c,u", "92,108,xmr,u'"})
  void countsAndRatesThatSpreadByChance(double one, double other, String counts, String rates) {
    assertEquals(counts, of(new Counts(turns(one, other))).type().id());
    assertEquals(counts, of(new Individuals(turns(one, other))).type().id());
    String rate = rates.equals("u") ? "u" : "uprime";
    Series events = new Rates(turns(one, other), Doubles.repeat(26, 50));
    assertEquals(rate, of(events).type().id());
  }

  @Test
  void theReasonNamesTheSpread() {
    assertTrue(reason(of(new Counts(turns(96, 104)))).contains("by chance (sigma z 0.71)"));
    String wide = reason(of(new Counts(turns(92, 108))));
    assertTrue(wide.contains("there is one value a subgroup and 26 usable points"), wide);
    assertTrue(wide.contains("that do not spread as counts do (sigma z 1.42)"), wide);
    String few = reason(of(new Counts(Doubles.tabulate(26, i -> i % 4 == 0 ? 1 : 0))));
    assertTrue(few.contains("events are so rare that the time between"), few);
    String one = reason(of(new Counts(Doubles.tabulate(27, i -> i % 3))));
    assertFalse(one.contains("so rare"), "one a month on average: " + one);
  }

  /** Half of 100 is a sigma of 5: 3 / 5.64 = 0.53, 4 / 5.64 = 0.71, 7 / 5.64 = 1.24, 8: 1.42. */
  @ParameterizedTest
  @CsvSource({"49,52,pprime,less", "48,52,p,''", "46,53,p,''", "46,54,pprime,more"})
  void sharesThatSpreadByChance(double one, double other, String type, String spread) {
    ChartChoice choice = of(new Proportions(turns(one, other), Doubles.repeat(26, 100)));
    assertEquals(type, choice.type().id());
    assertEquals(!spread.isEmpty(), reason(choice).contains("they spread " + spread + " than"));
    assertTrue(spread.isEmpty() || reason(choice).contains("would make it a p chart"));
    assertTrue(!spread.isEmpty() || reason(choice).contains("a sigma z above 1.36 or below 0.64"));
  }

  /** 85 and 115 two by two: the variance is 225 × 28 / 27, neighbours differ by 0 and 30. */
  @ParameterizedTest
  @CsvSource({"13,c", "14,xmr"})
  void countsWhoseWholeSpreadsByChance(int away, String type) {
    Doubles two = Doubles.tabulate(28, i -> 100 + (i / 2 % 2 == 0 ? -away : away));
    ChartChoice choice = of(new Counts(two));
    assertEquals(type, choice.type().id());
    assertEquals(
        type.equals("xmr"), reason(choice).contains("(the variance is 2.03 times the mean)"));
  }

  /** Up and down by tens between 80 and 120: neighbours and the whole fit, the waves do not. */
  @Test
  void countsThatComeInWavesAreNotByChance() {
    Doubles waves = Doubles.tabulate(32, i -> 80 + 10 * Math.min(i % 8, 8 - i % 8));
    String said = reason(of(new Counts(waves)));
    assertTrue(said.startsWith("XmR chart"), said);
    assertTrue(said.contains("each point is like the one before, with a correlation of 0.6"), said);
    Doubles shorter = Doubles.tabulate(36, i -> 85 + 10 * Math.min(i % 6, 6 - i % 6));
    assertEquals("c", of(new Counts(shorter)).type().id(), "a correlation of 0.45");
  }

  @Test
  void measurementsAreNoCounts() {
    assertEquals("xmr", of(new Individuals(turns(96, 104.5))).type().id());
    Doubles below = Doubles.tabulate(26, i -> i == 3 ? -1 : 96 + 8 * (i % 2));
    assertEquals("xmr", of(new Individuals(below)).type().id());
    String flat = reason(of(new Counts(Doubles.repeat(26, 0))));
    assertFalse(flat.contains("do not spread"), flat);
  }

  /** What is for so many of something is a rate, from 1,000 on: 7 / (7.04 × 1.128) = 0.88. */
  @ParameterizedTest
  @CsvSource({"1, p", "999, p", "1000, u"})
  void sharesPerThousandAreRates(double multiply, String type) {
    Series shares = new Proportions(turns(46, 53), Doubles.repeat(26, 100));
    Sample scaled =
        sample(shares, Nature.unknown()).scale(new Scale(multiply, "", Scale.Kind.PLAIN));
    ChartChoice choice = scaled.analysis().setup().choice();
    assertEquals(type, choice.type().id());
    assertEquals(type.equals("u"), reason(choice).contains("these are events for so many"));
  }

  @Test
  void whatRatesAreIsSaid() {
    Series events = new Rates(turns(96, 104), Doubles.repeat(26, 50));
    assertTrue(reason(of(events)).contains("a numerator exceeds its denominator"));
    Nature days = new Nature(Nature.Kind.EXPOSURE, "bed days");
    assertTrue(reason(of(events, days)).contains("events over opportunities (bed days)"));
    Series shares = new Proportions(turns(48, 52), Doubles.repeat(26, 100));
    Nature answers = new Nature(Nature.Kind.ANSWERS, "yes or no");
    assertFalse(reason(of(shares, answers)).contains("more than once"));
    assertTrue(reason(of(shares)).contains("more than once"));
    Series never = new Proportions(Doubles.repeat(26, 0), Doubles.repeat(26, 100));
    assertTrue(reason(of(never)).contains("more spread than chance makes would make it a p′"));
  }

  @ParameterizedTest
  @CsvSource({"1,1,g", "0.5,1,t", "0.5,0,g"})
  void gapsAreCasesWhereWholeOrNone(double step, double least, String type) {
    Doubles gaps = Doubles.tabulate(26, i -> least + step * (i * 7 % 13));
    assertEquals(type, of(new Gaps(gaps)).type().id());
  }

  @ParameterizedTest
  @CsvSource({
    "STOCK,1,xmr,how many there are at a time (why)",
    "TIME_BETWEEN,1,t,times between events (why); cases between",
    "TIME_BETWEEN,0,g,times between events (why) and some are 0",
    "EVENT_TIMES,0,t,days between events (why)",
    "CASES_BETWEEN,1,g,cases between events (why)",
    "MEASUREMENT,1,xmr,one measurement a subgroup (why)"
  })
  void whatTheNumbersAreDecides(Nature.Kind kind, double least, String type, String said) {
    Doubles values = Doubles.tabulate(26, i -> least + i * 7 % 13);
    ChartChoice choice = of(new Individuals(values), new Nature(kind, "why"));
    assertEquals(type, choice.type().id());
    assertTrue(reason(choice).contains(said), reason(choice));
  }

  /** A measurement out of something is one all the same; what was counted is none. */
  @Test
  void aMeasurementWithADenominatorIsOne() {
    Nature mean = new Nature(Nature.Kind.MEASUREMENT, "why");
    Doubles all = Doubles.repeat(26, 100);
    assertEquals("xmr", of(new Proportions(turns(48, 52), all), mean).type().id());
    assertEquals("xmr", of(new Rates(turns(196, 204), all), mean).type().id());
    assertEquals("c", of(new Counts(turns(96, 104)), mean).type().id());
    assertEquals("g", of(new Gaps(turns(3, 4)), mean).type().id());
  }

  @Test
  void severalMeasurementsAreAnXbarChartHoweverFew() {
    List<Doubles> two = IntStream.range(0, 2).mapToObj(i -> Doubles.of(1, 2.5, 3)).toList();
    assertEquals("xbar", of(new Samples(two)).type().id());
  }

  private static Measured measured(Series series) {
    return sample(series, Nature.unknown()).measured();
  }

  private static Optional<String> widest(Series... groups) {
    List<Measured> all = java.util.Arrays.stream(groups).map(ChartOfDataTest::measured).toList();
    return ChartChoice.widest(all, 1).map(ChartType::id);
  }

  @Test
  void aPageTakesTheWidestThatAnyNeeds() {
    Doubles n = Doubles.repeat(26, 100);
    Series p = new Proportions(turns(48, 52), n);
    Series wider = new Proportions(turns(40, 60), n);
    Series u = new Rates(turns(192, 208), n);
    Series widerRates = new Rates(turns(150, 204), n);
    Series c = new Counts(turns(96, 104));
    Series xmr = new Counts(turns(80, 120));
    Series run = new Counts(Doubles.of(1, 2, 3));
    assertEquals(Optional.of("pprime"), widest(p, wider));
    assertEquals(Optional.of("uprime"), widest(widerRates, u));
    assertEquals(Optional.of("xmr"), widest(c, run, xmr));
    assertEquals(Optional.empty(), widest(p, p));
    assertEquals(Optional.empty(), widest(p, u, c));
    assertEquals(Optional.empty(), widest(wider, wider));
    assertEquals(Optional.empty(), widest(xmr, run));
  }

  @Test
  void onAPageTheReasonIsThePage() {
    Doubles n = Doubles.repeat(26, 100);
    Measured plain = measured(new Proportions(turns(48, 52), n));
    Measured wide = measured(new Proportions(turns(40, 60), n));
    ChartRequest.Together page = new ChartRequest.Together(List.of(plain, wide));
    ChartRequest asked = page.of(ChartRequest.standard());
    ChartChoice own = ChartChoice.of(plain, asked);
    assertEquals("pprime", own.type().id());
    assertTrue(reason(own).contains("the widest that any of them needs; alone it would be a p"));
    assertTrue(reason(ChartChoice.of(wide, asked)).contains("they spread more than chance"));
    ChartRequest alone = new ChartRequest.Together(List.of(plain)).of(asked);
    assertEquals("p", ChartChoice.of(plain, alone).type().id());
  }
}
