package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.GChart;
import org.centreline.chart.convention.Conventions;
import org.centreline.rule.RuleSets;
import org.centreline.rule.signal.RuleSet;
import org.junit.jupiter.api.Test;

/** Runs are not judged where half of the points or more lie on the centre. */
class TiedRunsTest {

  /** Rare events, 14 of 20 months without one; the median is 0. */
  private static final Sample RARE =
      PlainSample.placed("0 0 1 0 0 2 0 0 1 0 0 0 3 0 1 0 0 0 1 0").type(ChartTypes.RUN);

  /** The same upside down: a bundle that is nearly always complete. */
  private static final Sample COMPLETE =
      PlainSample.placed("9 9 8 9 9 7 9 9 8 9 9 9 6 9 8 9 9 9 8 9").type(ChartTypes.RUN);

  private static List<String> codes(ChartAnalysis analysis) {
    return analysis.warnings().stream().map(w -> w.code()).toList();
  }

  private static void assertNothingSaid(ChartAnalysis analysis) {
    assertTrue(analysis.findings().isEmpty(), () -> analysis.findings().toString());
    assertEquals(Optional.empty(), analysis.variation());
    assertFalse(analysis.falseAlarm().isKnown());
    assertEquals(
        Optional.of("half of the points or more lie on the centre line"),
        analysis.falseAlarm().reason());
    assertFalse(analysis.lastPhase().runsSignal());
    assertTrue(codes(analysis).contains("runs-not-judged"));
    assertFalse(codes(analysis).contains("many-on-centre"));
  }

  @Test
  void atTheLowestValueAndAtTheHighest() {
    assertNothingSaid(RARE.analysis());
    assertNothingSaid(COMPLETE.analysis());
  }

  @Test
  void byEverySetThatLeavesOutPointsOnTheMedian() {
    for (RuleSet set : List.of(RuleSets.ANHOEJ, RuleSets.IHI, RuleSets.IHI_TABLE)) {
      assertNothingSaid(RARE.rules(set).analysis());
    }
  }

  @Test
  void inTheMiddleOfTheDataToo() {
    assertNothingSaid(
        PlainSample.placed("5 5 6 5 5 7 5 4 6 5 5 5 8 5 3 5 5 5 6 5")
            .type(ChartTypes.RUN)
            .analysis());
  }

  @Test
  void onAGChartWhoseLineIsAMedian() {
    ChartAnalysis analysis =
        PlainSample.placed("0 0 1 0 0 2 0 0 1 0 0 0 3 0 1 0 0 0 1 0")
            .type(GChart.TYPE)
            .rules(RuleSets.ANHOEJ)
            .analysis();
    assertTrue(analysis.findings().isEmpty());
    assertTrue(codes(analysis).contains("runs-not-judged"));
  }

  @Test
  void justBelowAHalfTheyAre() {
    ChartAnalysis analysis =
        PlainSample.placed("5 5 6 5 4 7 5 4 6 5 3 5 8 5 3 5 6 5 6 4")
            .type(ChartTypes.RUN)
            .analysis();
    assertTrue(analysis.variation().isPresent());
    assertTrue(codes(analysis).contains("many-on-centre"));
    assertTrue(analysis.falseAlarm().isKnown());
  }

  /** The package judges the six points that are left: no crossing where one is to be expected. */
  @Test
  void qicharts2JudgesThemAndIsWarnedOf() {
    ChartAnalysis analysis = RARE.convention(Conventions.QICHARTS2).analysis();
    assertEquals(
        List.of("crossings"), analysis.findings().stream().map(f -> f.signal().rule()).toList());
    assertTrue(codes(analysis).contains("runs-not-judged"));
    assertFalse(analysis.falseAlarm().isKnown());
  }

  @Test
  void aFrozenBaselineOnItsEdgeSaysNothingOfWhatComesLater() {
    ChartAnalysis analysis =
        PlainSample.placed("0 0 0 0 1 0 0 0 0 0 0 0 1 2 1 3 1 2 1 2 1 1 2 1")
            .type(ChartTypes.RUN)
            .baseline(12)
            .analysis();
    assertTrue(analysis.findings().isEmpty());
  }

  @Test
  void oneOfTwoPhasesIsJudgedAlone() {
    ChartAnalysis analysis =
        PlainSample.placed("0 0 1 0 0 2 0 0 1 0 0 0 3 0 | 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16")
            .type(ChartTypes.RUN)
            .analysis();
    assertTrue(analysis.phases().get(0).tied());
    assertFalse(analysis.phases().get(1).tied());
    assertTrue(analysis.phases().get(1).runsSignal());
  }

  /** Rules that end at a point on the line need no coin and stay. */
  @Test
  void shiftsThatEndAtTheLineAreStillFound() {
    ChartAnalysis analysis =
        PlainSample.placed("0 0 0 0 0 0 0 0 0 0 0 0 1 2 1 1 2 1 3 1")
            .type(ChartTypes.RUN)
            .rules(RuleSets.MDC)
            .analysis();
    assertEquals(
        List.of("shift"), analysis.findings().stream().map(f -> f.signal().rule()).toList());
    assertFalse(analysis.falseAlarm().isKnown());
  }
}
