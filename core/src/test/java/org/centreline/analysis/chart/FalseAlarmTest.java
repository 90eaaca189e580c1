package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.convention.Screening;
import org.centreline.chart.limit.Given;
import org.centreline.rule.RuleSets;
import org.centreline.rule.signal.RuleSet;
import org.junit.jupiter.api.Test;

class FalseAlarmTest {

  private static final FalseAlarmTable MDC = new FalseAlarmTable("xmr", "mdc");

  private static Sample ofSize(int size) {
    double[] values = new double[size];
    Arrays.setAll(values, i -> i * 7 % 5);
    return PlainSample.placed(values).type(ChartTypes.XMR);
  }

  private static FalseAlarm of(Sample trial) {
    return trial.analysis().falseAlarm();
  }

  private static void assertUnknown(String reason, Sample trial) {
    assertEquals(Optional.of(reason), of(trial).reason());
    assertTrue(Double.isNaN(of(trial).probability()));
    assertEquals(Optional.empty(), of(trial).model());
  }

  @Test
  void onePhaseIsLookedUpAsItStands() {
    FalseAlarm alarm = of(ofSize(24));
    assertEquals(MDC.probability(24, 24), alarm.probability());
    assertEquals(24, alarm.points());
    assertEquals(24, alarm.basePoints());
    assertEquals(Optional.of("normal"), alarm.model());
    assertEquals(Optional.empty(), alarm.reason());
  }

  @Test
  void aFrozenBaselineIsInTheTable() {
    FalseAlarm alarm = of(ofSize(24).baseline(12));
    assertEquals(MDC.probability(24, 12), alarm.probability());
    assertEquals(12, alarm.basePoints());
  }

  @Test
  void missingAndExcludedPointsDoNotCount() {
    Sample trial = PlainSample.placed("1 2 1 _ 1 2 1 2 1 (9) 1 2 1 2 1").type(ChartTypes.XMR);
    assertEquals(MDC.probability(13, 13), of(trial).probability());
    assertEquals(13, of(trial).points());
  }

  @Test
  void phasesCombineAsIndependent() {
    String phase = "1 2 1 2 1 2 1 2 1 2 1 2 1";
    double one = MDC.probability(13, 13);
    Sample trial = PlainSample.placed(phase + " | " + phase + " | " + phase).type(ChartTypes.XMR);
    assertEquals(1 - StrictMath.pow(1 - one, 3), of(trial).probability(), 1e-12);
    assertEquals(39, of(trial).points());
  }

  @Test
  void aRunChartHasItsOwnTable() {
    assertEquals(
        new FalseAlarmTable("run", "anhoej").probability(24, 24),
        of(ofSize(24).type(ChartTypes.RUN)).probability());
  }

  @Test
  void whereThereIsNoFigureThereIsAReason() {
    assertUnknown("no rules are used", ofSize(24).rules(RuleSets.NONE));
    assertUnknown(
        "not worked out for moving ranges, which are not independent",
        ofSize(24).type(ChartTypes.MR));
    String given = "not worked out for a given centre or sigma";
    assertUnknown(given, ofSize(24).given(2, 1));
    assertUnknown(given, ofSize(24).given(new Given(OptionalDouble.of(2), OptionalDouble.empty())));
    assertUnknown(given, ofSize(24).given(new Given(OptionalDouble.empty(), OptionalDouble.of(2))));
    String screened = "not worked out for screened moving ranges";
    assertUnknown(screened, ofSize(24).screening(Screening.ON));
    assertUnknown(screened, ofSize(24).convention(Conventions.QICHARTS2));
    assertUnknown("too few points for limits", ofSize(12));
    String size = "worked out only for phases of 10 to 100 points";
    assertUnknown(size, ofSize(101));
    assertUnknown(size, ofSize(9).type(ChartTypes.RUN));
  }

  @Test
  void aSetWithoutItsTableSaysSo() {
    RuleSet mdc = RuleSets.MDC;
    RuleSet own = new RuleSet("own", "own", mdc.rules(), mdc.marking(), mdc.precedence());
    assertUnknown("no simulated figure is kept for the rule set own", ofSize(24).rules(own));
    assertUnknown(
        "not worked out for shifts and trends of other lengths",
        ofSize(24).rules(mdc.changed(rule -> rule.withShift(9))));
  }

  @Test
  void withoutLimitsThereIsNoFigure() {
    Sample gap = PlainSample.placed("1 2 1 2 1 2 1 _ 1 2 1 2 1 2 1").type(ChartTypes.XMR);
    assertTrue(of(gap.convention(Conventions.EXACT)).isKnown());
    assertUnknown("there are no limits", gap.convention(Conventions.QCC));
  }
}
