package org.centreline.analysis.plan;

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
import org.centreline.analysis.UnusableException;
import org.centreline.analysis.Warning;
import org.centreline.chart.BernoulliChart;
import org.centreline.chart.RaCusumChart;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.risk.Detection.Sight;
import org.centreline.chart.risk.Watch;
import org.centreline.phase.Phases;
import org.centreline.series.Cases;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;
import org.centreline.series.Rhythm;
import org.centreline.series.Series;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known before a chart of cases begins. */
class CasesAheadTest {

  private static final OptionalDouble NONE = OptionalDouble.empty();

  /** With an interval that is given nothing has to be searched for. */
  private static Watch watch(OptionalDouble up, OptionalDouble down) {
    return new Watch(up, down, OptionalDouble.of(2), NONE, 0, true, false);
  }

  private static final Watch BOTH = watch(OptionalDouble.of(2), OptionalDouble.of(0.5));

  private static Sample alike(int size, int events) {
    return PlainSample.placed(
        IntStream.range(0, size).mapToDouble(i -> i < events ? 1 : 0).toArray());
  }

  private static CasePlan plan(ChartType type, Measured measured) {
    return CasePlan.of(type, measured, BOTH, "deaths");
  }

  private static CasePlan plan(Sample sample) {
    return plan(BernoulliChart.TYPE, sample.measured());
  }

  private static List<Double> odds(CasePlan plan) {
    return plan.sights().stream().map(Sight::odds).toList();
  }

  @Test
  void usualChangesAreLookedAtAndTheOneThatIsAskedFor() {
    assertEquals(List.of(0.5, 1.25, 1.5, 2.0, 3.0), odds(CasePlan.ofRate(0.1, BOTH, "deaths")));
    Watch up = watch(OptionalDouble.of(1.7), NONE);
    CasePlan rise = CasePlan.ofRate(0.1, up, "deaths");
    assertEquals(List.of(1.25, 1.5, 1.7, 2.0, 3.0), odds(rise));
    assertEquals(1.7, rise.asked().odds());
    Watch down = watch(NONE, OptionalDouble.of(0.4));
    CasePlan fall = CasePlan.ofRate(0.1, down, "deaths");
    assertEquals(List.of(0.4), odds(fall));
    assertEquals(0.4, fall.asked().odds());
    assertEquals(2, CasePlan.ofRate(0.1, BOTH, "deaths").asked().odds());
  }

  @Test
  void aRateThatIsTypedRestsOnNoCasesAndNoDates() {
    CasePlan plan = CasePlan.ofRate(0.1, BOTH, "deaths");
    assertEquals(0, plan.cases());
    assertEquals(0.1, plan.detection().rate());
    assertTrue(plan.perMonth().isEmpty());
    assertEquals(List.of(), plan.warnings());
    assertEquals("deaths", plan.title());
  }

  @ParameterizedTest
  @CsvSource({"99, true", "100, false"})
  void fewerThanAHundredCasesAreFew(int cases, boolean told) {
    CasePlan plan = plan(alike(cases, 10));
    assertEquals(cases, plan.cases());
    assertEquals(10.0 / cases, plan.detection().rate(), 1e-12);
    assertEquals(told ? List.of("few-points") : List.of(), codes(plan));
    assertTrue(!told || plan.warnings().get(0).message().contains("from only 99 cases"));
  }

  private static List<String> codes(CasePlan plan) {
    return plan.warnings().stream().map(Warning::code).toList();
  }

  /** A month is 365.25 / 12 days: 60 steps in 60 days, or 120 in 60, are 30.4 or 60.9 a month. */
  @Test
  void casesAMonthComeFromTheDates() {
    assertEquals(365.25 / 12, perMonth(61, 1), 1e-9);
    assertEquals(120 / 60.0 * 365.25 / 12, perMonth(121, 2), 1e-9);
    assertTrue(plan(alike(61, 6)).perMonth().isEmpty(), "no dates");
    Sample oneDay = alike(61, 6).on(Subgroups.ofDates(days(61, 61), Rhythm.IRREGULAR));
    assertTrue(plan(oneDay).perMonth().isEmpty(), "all on one day");
  }

  private static double perMonth(int cases, int aDay) {
    Sample dated = alike(cases, 6).on(Subgroups.ofDates(days(cases, aDay), Rhythm.IRREGULAR));
    return plan(dated).perMonth().orElseThrow();
  }

  private static List<LocalDate> days(int cases, int aDay) {
    return IntStream.range(0, cases)
        .mapToObj(i -> LocalDate.of(2024, 1, 1).plusDays(i / aDay))
        .toList();
  }

  @Test
  void whatHasNoRateIsRefusedWithTheReason() {
    assertTrue(refused(BernoulliChart.TYPE, alike(20, 0)).contains("no case with the event"));
    assertTrue(refused(BernoulliChart.TYPE, alike(20, 20)).contains("events alone"));
    assertTrue(refused(BernoulliChart.TYPE, PlainSample.placed(Double.NaN)).contains("none"));
    Series unknown = new Cases(Doubles.of(1, 0), Doubles.of(Double.NaN, Double.NaN));
    Sample without = PlainSample.placed(unknown, Phases.one(2));
    assertTrue(refused(RaCusumChart.TYPE, without).contains("cases with a risk"));
  }

  private static String refused(ChartType type, Sample sample) {
    return assertThrows(UnusableException.class, () -> plan(type, sample.measured())).getMessage();
  }

  /** Cases with risks may all have the event, or none: the risks are what is expected. */
  @Test
  void risksNeedNoEvents() {
    Doubles risks = Doubles.tabulate(100, i -> i % 2 == 0 ? 0.1 : 0.3);
    Sample none = PlainSample.placed(new Cases(Doubles.repeat(100, 0), risks), Phases.one(100));
    CasePlan plan = plan(RaCusumChart.TYPE, none.measured());
    assertEquals(0.2, plan.detection().rate(), 1e-12);
    assertEquals(100, plan.cases());
  }

  @Test
  void risksThatAreCertainNeverChangeTheSum() {
    Doubles certain = Doubles.repeat(100, 0);
    Sample none = PlainSample.placed(new Cases(certain, certain), Phases.one(100));
    Watch searched = Watch.USUAL;
    MisuseException refused =
        assertThrows(
            MisuseException.class,
            () -> CasePlan.of(RaCusumChart.TYPE, none.measured(), searched, "deaths"));
    assertTrue(refused.getMessage().contains("never change the sum"));
  }

  @Test
  void twoKindsOfChartAreOfCases() {
    assertTrue(CasePlan.suits("ra-cusum"));
    assertTrue(CasePlan.suits("bernoulli"));
    assertFalse(CasePlan.suits("vlad"));
  }
}
