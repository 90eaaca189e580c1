package org.centreline.analysis.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
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
}
