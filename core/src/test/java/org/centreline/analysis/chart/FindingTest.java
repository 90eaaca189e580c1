package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.convention.Conventions;
import org.centreline.rule.RuleSets;
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
}
