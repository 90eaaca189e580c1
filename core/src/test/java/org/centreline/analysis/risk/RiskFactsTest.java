package org.centreline.analysis.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.chart.BernoulliChart;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.RaCusumChart;
import org.centreline.chart.VladChart;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.risk.Display;
import org.centreline.chart.risk.Watch;
import org.centreline.phase.Phases;
import org.centreline.series.Cases;
import org.centreline.series.Doubles;
import org.centreline.series.Rates;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where what is said of risks begins; the figures are worked out by hand. */
class RiskFactsTest {

  private static final double GONE = Double.NaN;

  /** An interval that is given, so that none is searched for. */
  private static Watch watch(boolean recalibrates) {
    return new Watch(
        OptionalDouble.of(2),
        OptionalDouble.of(0.5),
        OptionalDouble.of(4),
        OptionalDouble.empty(),
        0,
        true,
        recalibrates);
  }

  private static final ChartType CUSUM = new RaCusumChart(watch(false)).type();

  /** Every tenth case has the event. */
  private static Doubles tenths(int size) {
    return Doubles.tabulate(size, i -> i % 10 == 4 ? 1 : 0);
  }

  private static Sample cases(Doubles outcomes, Doubles risks) {
    return PlainSample.placed(new Cases(outcomes, risks), Phases.one(outcomes.size())).type(CUSUM);
  }

  private static Sample cases(int size) {
    return cases(tenths(size), Doubles.tabulate(size, i -> i % 2 == 0 ? 0.05 : 0.15));
  }

  @ParameterizedTest
  @CsvSource({"198, true", "200, false"})
  void fewerThanTwentyExpectedAreFew(int size, boolean told) {
    String said = cases(size).warning("few-events");
    assertEquals(told ? "Only 19.80 events are expected: a change takes long to show." : "", said);
  }

  @ParameterizedTest
  @CsvSource({"8, 2, false", "7, 2, true", "9, 3, true", "12, 3, false", "40, 10, false"})
  void moreThanAQuarterOnASharedDayIsMany(int size, int tied, boolean told) {
    List<LocalDate> days =
        IntStream.range(0, size)
            .mapToObj(i -> LocalDate.of(2024, 1, 1).plusDays(Math.max(0, i - tied + 1)))
            .toList();
    Sample sample = cases(size).on(Subgroups.ofDates(days, Rhythm.IRREGULAR));
    String said = sample.warning("tied-dates");
    assertEquals(told, said.startsWith(tied + " of " + size + " cases share their date"));
    assertEquals(told, !said.isEmpty());
  }

  @Test
  void aRiskThatLacksIsToldWithoutAnEventThatDoesNot() {
    Doubles risks = Doubles.tabulate(400, i -> i == 5 ? GONE : i % 2 == 0 ? 0.05 : 0.15);
    assertEquals("1 case is without a risk.", cases(tenths(400), risks).warning("missing-risk"));
  }

  @ParameterizedTest
  @CsvSource({"19, false", "20, true"})
  void twentyCasesOfOneRiskAreAllAlike(int size, boolean told) {
    Sample one = cases(tenths(size), Doubles.repeat(size, 0.1));
    assertEquals(told, one.warnings().contains("same-risk"));
  }

  /** Logits of 0.2 and 0.1 are ln 0.25 and ln 0.1111: apart by ln 2.25 = 0.81. */
  @Test
  void risksThatWereMovedAreToldWithWhatTheyWere() {
    Doubles fifths = Doubles.tabulate(200, i -> i % 5 == 4 ? 1 : 0);
    Sample moved =
        cases(fifths, Doubles.repeat(200, 0.1))
            .type(new RaCusumChart(watch(true)).type())
            .baseline(100);
    assertEquals(
        "All risks were moved so that the baseline expects what it saw: 0.81 on the logit, odds"
            + " times 2.25; O/E there was 2.00. A unit that was worse all along looks as expected"
            + " now.",
        moved.warning("recalibrated"));
    assertEquals("", moved.warning("calibration"));
    Sample plain = cases(fifths, Doubles.repeat(200, 0.1));
    assertTrue(plain.warning("calibration").contains("(O/E 2.00, z 4.71)"), "20 / √18");
    assertEquals("", plain.warning("recalibrated"));
  }

  /** |z| of 1.96 is the edge: 26 or 28 of 200 at 0.1 are 6 and 8 over √18 = 4.24. */
  @ParameterizedTest
  @CsvSource({"28, false", "29, true", "12, false", "11, true"})
  void risksAreDoubtedBeyondChance(int events, boolean told) {
    Doubles outcomes = Doubles.tabulate(200, i -> i * 7 % 200 < events ? 1 : 0);
    Sample sample = cases(outcomes, Doubles.repeat(200, 0.1));
    assertEquals(told, sample.warnings().contains("calibration"), events + "");
  }

  /** Totals are not cases: an expected number of 1 is no certainty, a newest gap no outcome. */
  @Test
  void totalsAreNotReadAsCases() {
    Doubles seen = Doubles.tabulate(24, i -> i == 23 ? GONE : i % 3);
    Doubles expected = Doubles.tabulate(24, i -> i == 7 ? GONE : 1);
    Sample totals = PlainSample.placed(new Rates(seen, expected), Phases.one(24)).type(CUSUM);
    for (String code :
        List.of("missing-risk", "pending", "certain-risk", "impossible-outcome", "same-risk")) {
      assertFalse(totals.warnings().contains(code), code);
    }
    Doubles none = Doubles.repeat(24, 0);
    Sample silent =
        PlainSample.placed(new Rates(none, Doubles.repeat(24, 1)), Phases.one(24)).type(CUSUM);
    assertFalse(silent.warnings().contains("long-silence"));
  }

  /** 1.96 times the root of what p (1 - p) add up to since the phase began; of totals, p. */
  @Test
  void howFarAVladMayBeAtACase() {
    ChartType shown = new VladChart(watch(false), new Display(List.of(), true)).type();
    Doubles risks = Doubles.of(0.5, 0.2, GONE, 0.1, 0.5);
    Phases two = PlainSample.placed("1 1 1 1 | 1").phases();
    Cases data = new Cases(Doubles.of(1, 0, 1, 0, 1), risks);
    RiskFacts facts = PlainSample.placed(data, two).type(shown).analysis().risks();
    double z = 1.959963984540054;
    Doubles range = facts.prediction(risks);
    assertEquals(z * Math.sqrt(0.25), range.get(0), 1e-12);
    assertEquals(z * Math.sqrt(0.25 + 0.16), range.get(1), 1e-12);
    assertEquals(z * Math.sqrt(0.25 + 0.16), range.get(2), 1e-12);
    assertEquals(z * Math.sqrt(0.25 + 0.16 + 0.09), range.get(3), 1e-12);
    assertEquals(z * Math.sqrt(0.25), range.get(4), 1e-12);
    Rates months = new Rates(Doubles.of(5, 4, 6, 5, 4), Doubles.repeat(5, 5));
    RiskFacts totals = PlainSample.placed(months, Phases.one(5)).type(shown).analysis().risks();
    assertEquals(z * Math.sqrt(10), totals.prediction(Doubles.repeat(5, 5)).get(1), 1e-12);
    RiskFacts plain = cases(100).analysis().risks();
    assertEquals(0, plain.prediction(Doubles.repeat(100, 0.1)).present().size());
  }

  @Test
  void theNewestMonthIsThatOfTheLastCase() {
    List<LocalDate> days =
        List.of(
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 3, 1),
            LocalDate.of(2024, 3, 1),
            LocalDate.of(2024, 3, 20));
    RecentCases recent =
        RecentCases.ofNewestMonth(Subgroups.ofDates(days, Rhythm.IRREGULAR)).orElseThrow();
    assertEquals(LocalDate.of(2024, 3, 1), recent.since());
    assertEquals(List.of(3, 2, 1), recent.newestFirst().boxed().toList());
    assertTrue(recent.holds(1));
    assertFalse(recent.holds(0));
    assertTrue(RecentCases.ofNewestMonth(Subgroups.rows(4)).isEmpty());
  }

  private static RiskFacts facts(Sample sample) {
    return sample.analysis().risks();
  }

  private static Sample totals(Doubles seen, Doubles expected) {
    return PlainSample.placed(new Rates(seen, expected), Phases.one(seen.size())).type(CUSUM);
  }

  @Test
  void whatAChartWatchesIsKnownOfEachKind() {
    ChartType alike = new BernoulliChart(watch(false)).type();
    ChartType vlad = new VladChart(watch(false), Display.PLAIN).type();
    for (ChartType type : List.of(CUSUM, alike, vlad)) {
      assertEquals(2, RiskFacts.ratio(type, true), type.id());
      assertEquals(0.5, RiskFacts.ratio(type, false), type.id());
      assertEquals(watch(false), RiskFacts.watch(type).orElseThrow(), type.id());
    }
    assertTrue(Double.isNaN(RiskFacts.ratio(ChartTypes.XMR, true)));
    Watch worse =
        new Watch(
            OptionalDouble.of(2),
            OptionalDouble.empty(),
            OptionalDouble.of(4),
            OptionalDouble.empty(),
            0,
            true,
            false);
    assertTrue(Double.isNaN(RiskFacts.ratio(new RaCusumChart(worse).type(), false)));
  }

  /** 20 events at 100 risks of 0.1: of cases z is 10 / √9, of totals 10 / √10. */
  @Test
  void casesVaryLessThanTotals() {
    Doubles fifths = Doubles.tabulate(100, i -> i % 5 == 4 ? 1 : 0);
    RiskFacts single = facts(cases(fifths, Doubles.repeat(100, 0.1)));
    assertTrue(single.isOfCases());
    assertEquals(10 / 3.0, single.calibration().orElseThrow().z(), 1e-12);
    assertEquals(5, single.groups().size());
    RiskFacts sums = facts(totals(fifths, Doubles.repeat(100, 0.1)));
    assertFalse(sums.isOfCases());
    assertEquals(10 / Math.sqrt(10), sums.calibration().orElseThrow().z(), 1e-12);
    assertEquals(List.of(), sums.groups());
    RiskFacts plain = facts(PlainSample.placed(PlainSample.repeat(20, 1, 3)).type(ChartTypes.XMR));
    assertTrue(plain.calibration().isEmpty() && plain.baseline().isEmpty());
    assertFalse(plain.isOfCases());
    assertEquals(List.of(), plain.groups());
  }

  /** The same in a baseline, of which there is none where none is frozen. */
  @Test
  void aBaselineOfItsOwnIsJudgedByItself() {
    Doubles fifths = Doubles.tabulate(100, i -> i < 50 && i % 5 == 4 ? 1 : 0);
    Sample single = cases(fifths, Doubles.repeat(100, 0.1));
    assertTrue(facts(single).baseline().isEmpty());
    assertEquals(
        5 / Math.sqrt(4.5), facts(single.baseline(50)).baseline().orElseThrow().z(), 1e-12);
    Sample sums = totals(fifths, Doubles.repeat(100, 0.1)).baseline(50);
    assertEquals(5 / Math.sqrt(5), facts(sums).baseline().orElseThrow().z(), 1e-12);
    Sample alike = PlainSample.placed(fifths, Phases.one(100)).type(BernoulliChart.TYPE);
    assertTrue(facts(alike.baseline(50)).baseline().isEmpty());
    assertFalse(facts(single.baseline(50)).fitsBaseline(), "z of 2.36");
    assertTrue(facts(single).fitsBaseline(), "none to tell");
    assertTrue(facts(sums.baseline(30)).fitsBaseline(), "6 beside 3: z of 1.73");
    ChartType moved = new RaCusumChart(watch(true)).type();
    assertTrue(facts(single.type(moved).baseline(50)).fitsBaseline(), "moved to fit");
  }

  @Test
  void whatIsLeftOutIsInNoSum() {
    Doubles tenth = Doubles.repeat(4, 0.1);
    Phases without = PlainSample.placed("1 (1) 1 1").phases();
    Sample sample = PlainSample.placed(new Cases(Doubles.of(1, 1, 0, 0), tenth), without);
    assertEquals(1, facts(sample.type(CUSUM)).calibration().orElseThrow().observed());
    assertEquals(0.3, facts(sample.type(CUSUM)).calibration().orElseThrow().expected(), 1e-12);
  }

  private static String refused(Sample sample) {
    return assertThrows(MisuseException.class, sample::analysis).getMessage();
  }

  @Test
  void whatCanNotBeWatchedIsRefused() {
    Doubles gone = Doubles.of(GONE, GONE);
    assertTrue(refused(cases(gone, Doubles.of(0.1, 0.2))).contains("no case has both"));
    assertEquals(2, totals(gone, Doubles.of(5, 5)).analysis().points().size());
    ChartType moved = new RaCusumChart(watch(true)).type();
    Doubles risks = Doubles.repeat(40, 0.1);
    Sample quiet = cases(Doubles.tabulate(40, i -> i < 20 ? 0 : i % 2), risks).type(moved);
    assertTrue(
        refused(quiet.baseline(20)).contains("no event in the baseline, so no shift can be found"));
    assertEquals(40, quiet.analysis().points().size());
  }

  /**
   * Totals of 400 would show a doubling at once; of cases none is so large, nor of a given limit.
   */
  @Test
  void onlyTotalsCanBeTooLarge() {
    Doubles seen = Doubles.tabulate(30, i -> 390 + i % 3 * 10);
    Sample large = totals(seen, Doubles.repeat(30, 400));
    ChartType searched = RaCusumChart.TYPE;
    ChartAnalysis found = large.type(searched).analysis();
    double interval = found.lastPhase().level().decisionInterval();
    assertTrue(found.risks().areTooLarge(interval));
    assertFalse(found.risks().areTooLarge(4));
    assertFalse(found.risks().areTooLarge(GONE));
    assertFalse(facts(large).areTooLarge(interval), "its interval was given");
    assertFalse(facts(cases(200).type(searched)).areTooLarge(interval));
  }
}
