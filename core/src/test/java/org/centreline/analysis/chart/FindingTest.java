package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.VladChart;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.risk.Display;
import org.centreline.chart.risk.Watch;
import org.centreline.phase.Phases;
import org.centreline.rule.RuleSets;
import org.centreline.rule.sequence.Side;
import org.centreline.series.Cases;
import org.centreline.series.Doubles;
import org.centreline.series.Rates;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static List<String> of(Sample trial) {
    return trial.analysis().findings().stream()
        .map(
            f ->
                f.signal().rule()
                    + " "
                    + f.signal().first()
                    + "-"
                    + f.signal().last()
                    + " "
                    + f.phase()
                    + " "
                    + f.reading().word())
        .toList();
  }

  private static Sample given(String line) {
    return PlainSample.placed(line).type(ChartTypes.XMR).given(0, 1);
  }

  @Test
  void comeInOrderOfPhaseAndThenOfRule() {
    assertEquals(
        List.of(
            "beyond-limits 2-2 1 special-cause",
            "shift 0-6 1 special-cause",
            "beyond-limits 8-8 2 special-cause"),
        of(given("1 1 4 1 1 1 1 | 1 -4")));
  }

  @Test
  void nameTheirSetAndTheirMeaning() {
    Sample trial = given("0 4").rules(RuleSets.THREE_SIGMA).better(Better.DOWN);
    assertEquals(List.of("beyond-limits 1-1 1 concern"), of(trial));
    assertEquals("three-sigma", trial.analysis().findings().get(0).ruleSet());
  }

  @Test
  void underQicharts2AnExcludedPointKeepsItsFlag() {
    Sample trial = given("0 (4) 1");
    assertEquals(List.of(), of(trial));
    assertEquals(
        List.of("beyond-limits 1-1 1 special-cause"), of(trial.convention(Conventions.QICHARTS2)));
  }

  @Test
  void underQiccOnlyTheCompletingPointIsMarked() {
    Sample trial = given("1 1 1 1 1 1 1 1 -1").convention(Conventions.QCC);
    assertEquals(List.of("shift 0-7 1 special-cause"), of(trial));
    assertEquals(List.of(6, 7), trial.analysis().findings().get(0).signal().marks());
  }

  @Test
  void underQicharts2LabelsHaveNoRunsSignal() {
    Sample dated = PlainSample.placed("1 1 1 1 1 1 1 1 3 3 3 3 3 3 3 3").type(ChartTypes.RUN);
    Sample labelled =
        dated.on(Subgroups.ofLabels(Subgroups.Kind.LABEL, dated.measured().subgroups().labels()));
    assertEquals(3, of(dated.convention(Conventions.QICHARTS2)).size());
    assertEquals(3, of(labelled).size());
    assertEquals(List.of(), of(labelled.convention(Conventions.QICHARTS2)));
    assertEquals(
        false, labelled.convention(Conventions.QICHARTS2).analysis().lastPhase().runsSignal());
  }

  @Test
  void belowTheFloorOnlyRulesWithoutLimitsAreFollowed() {
    Sample trial = PlainSample.placed("1 1 1 1 1 1 1 1 1 99").type(ChartTypes.XMR);
    assertEquals(List.of("shift 0-8 1 special-cause"), of(trial));
    assertEquals(
        2,
        of(trial.convention(Conventions.EXACT)).stream().filter(f -> !f.startsWith("two")).count());
  }

  /**
   * A rate of 1, sigma 0.1 at 100 and 0.5 at 4: 1.25 lies beyond two sigmas of its own, but not of
   * the point that completes the pattern, whose limits qcc takes for all.
   */
  @Test
  void aPatternIsMeasuredByEachPointUnlessTheConventionTakesTheLast() {
    double[] n = PlainSample.then(PlainSample.repeat(15, 100), 4);
    double[] rates = PlainSample.then(PlainSample.repeat(7, 0.99, 1.01), 1.25, 2.2);
    Rates data = new Rates(Doubles.tabulate(16, i -> rates[i] * n[i]), Doubles.of(n));
    Sample rate = PlainSample.placed(data, Phases.one(16)).type("u").centre(1);
    Sample own = rate.rules("western-electric").convention(Conventions.EXACT);
    assertEquals(List.of("two-of-three"), rules(own));
    assertEquals(List.of(), rules(own.convention(Conventions.QCC)));
  }

  private static List<String> rules(Sample sample) {
    return sample.analysis().findings().stream().map(found -> found.signal().rule()).toList();
  }

  /** Every case of the second phase has the event, at a risk of a tenth. */
  @Test
  void aFlagOfAFurtherLevelHasItsPhase() {
    Watch searched =
        new Watch(
            OptionalDouble.of(2),
            OptionalDouble.of(0.5),
            OptionalDouble.empty(),
            OptionalDouble.of(500),
            0,
            true,
            false);
    Cases cases =
        new Cases(
            Doubles.tabulate(60, i -> i >= 30 || i % 10 == 4 ? 1 : 0), Doubles.repeat(60, 0.1));
    Phases two = PlainSample.placed("1 ".repeat(30) + "| " + "1 ".repeat(30)).phases();
    ChartType vlad = new VladChart(searched, new Display(List.of(30.0, 50.0), false)).type();
    List<Finding> found = PlainSample.placed(cases, two).type(vlad).analysis().findings();
    assertFalse(found.isEmpty());
    for (Finding finding : found) {
      assertEquals(2, finding.phase());
      assertTrue(finding.signal().first() >= 30);
      assertEquals(Side.ABOVE, finding.signal().side());
    }
  }
}
