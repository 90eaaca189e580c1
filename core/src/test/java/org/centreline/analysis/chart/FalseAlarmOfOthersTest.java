package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.BernoulliChart;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.RaCusumChart;
import org.centreline.chart.VladChart;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.risk.Display;
import org.centreline.chart.risk.Watch;
import org.centreline.phase.Phases;
import org.centreline.rule.RuleSets;
import org.centreline.rule.signal.RuleSet;
import org.centreline.series.Cases;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Joint;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** False alarms of coins, of sums and of measures together, and what is not in the table. */
class FalseAlarmOfOthersTest {

  private static FalseAlarm of(Sample trial) {
    return trial.analysis().falseAlarm();
  }

  private static String reason(Sample trial) {
    FalseAlarm alarm = of(trial);
    assertTrue(Double.isNaN(alarm.probability()) && alarm.model().isEmpty());
    return alarm.reason().orElseThrow();
  }

  private static void assertChance(double chance, double within, String model, Sample trial) {
    assertEquals(chance, of(trial).probability(), within);
    assertEquals(Optional.of(model), of(trial).model());
    assertEquals(Optional.empty(), of(trial).reason());
  }

  /** So many points about 0 by turns, and then so many on it. */
  private static String coin(int useful, int ties) {
    return "1 -1 ".repeat(useful / 2) + "0 ".repeat(ties);
  }

  /** The chances of a fair coin by Anhøj's limits, computed apart: see CoinRunsTest. */
  @ParameterizedTest
  @CsvSource({"10,0,.0449", "12,0,.0430", "20,0,.0706", "20,4,.0706", "24,0,.0662"})
  void aboutAKnownCentreEveryUsefulPointIsAToss(int useful, int ties, double chance) {
    Sample run = PlainSample.placed(coin(useful, ties)).type(ChartTypes.RUN).centre(0);
    assertChance(chance, 0.00006, "known centre", run);
    assertEquals(useful + ties, of(run).points());
    assertEquals(useful + ties, of(run).basePoints());
    assertChance(chance, 0.00006, "known centre", run.type(ChartTypes.XMR).rules("anhoej"));
  }

  @Test
  void phasesOfCoinsCombineAsIndependent() {
    Sample two =
        PlainSample.placed(coin(12, 0) + " | " + coin(24, 0)).type(ChartTypes.RUN).centre(0);
    assertChance(1 - (1 - .0430) * (1 - .0662), 0.0001, "known centre", two);
    Sample none = PlainSample.placed(coin(12, 0) + " | 0 0 0").type(ChartTypes.RUN).centre(0);
    assertChance(.0430, 0.00006, "known centre", none);
  }

  @Test
  void whatIsNoCoinHasNoChanceOfOne() {
    String given = "not worked out for a given centre or sigma";
    Sample run = PlainSample.placed(coin(24, 0)).type(ChartTypes.RUN);
    assertChance(new FalseAlarmTable("run", "anhoej").probability(24, 24), 1e-15, "normal", run);
    assertEquals(given, reason(run.centre(0).type(ChartTypes.XMR)));
    assertEquals(given, reason(PlainSample.placed(coin(8, 8)).type(ChartTypes.RUN).centre(0)));
    Sample gaps = PlainSample.placed("3 5 ".repeat(12)).type("g").rules("anhoej");
    assertEquals("not worked out for this kind of chart", reason(gaps));
    assertEquals("not worked out for this kind of chart", reason(gaps.centre(4)));
  }

  /** Under qicharts2 runs of labels give no signal, and so no false one. */
  @Test
  void runsThatAreNotJudgedHaveNoFalseAlarm() {
    Sample run =
        PlainSample.placed(coin(24, 0)).type(ChartTypes.RUN).convention(Conventions.QICHARTS2);
    List<String> names = IntStream.range(0, 24).mapToObj(i -> "w" + i).toList();
    Sample labelled = run.on(Subgroups.ofLabels(Subgroups.Kind.LABEL, names));
    String silent = "qicharts2 judges no runs of points with labels";
    assertEquals(silent, reason(labelled));
    assertEquals(silent, reason(labelled.centre(0)));
    assertTrue(of(run).isKnown());
    assertTrue(of(labelled.convention(Conventions.MDC)).isKnown());
    assertTrue(of(labelled.rules("mdc").type("c").measured(counts(labelled))).isKnown());
  }

  private static org.centreline.series.Measured counts(Sample like) {
    Counts counts = new Counts(Doubles.tabulate(24, i -> 4 + i % 2 * 5));
    return PlainSample.of(like.measured().subgroups(), counts).measured();
  }

  @Test
  void pointsUnlikeTheTableSayWhy() {
    Sample flat =
        PlainSample.placed("5 ".repeat(13) + "1 9 ".repeat(6)).type(ChartTypes.XMR).baseline(13);
    assertEquals("the points that set the limits never vary", reason(flat));
    Sample tied = PlainSample.placed("5 ".repeat(12) + "1 9 ".repeat(6)).type(ChartTypes.RUN);
    assertEquals("half of the points or more lie on the centre line", reason(tied));
    Sample plain = PlainSample.placed("1 3 ".repeat(12)).type(ChartTypes.XMR);
    assertEquals(
        "not worked out for sets of rules used together", reason(plain.rules("mdc", "anhoej")));
    RuleSet mdc = RuleSets.MDC;
    RuleSet same = new RuleSet(mdc.id(), mdc.name(), mdc.rules(), mdc.marking(), mdc.precedence());
    assertEquals(of(plain), of(plain.rules(same)), "a set is what its rules are");
  }

  @Test
  void onlyMovingRangesCanBeScreened() {
    double chance = new FalseAlarmTable("xmr", "mdc").probability(24, 24);
    Sample counts =
        PlainSample.placed(new Counts(Doubles.tabulate(24, i -> 4 + i % 2 * 5)), Phases.one(24))
            .type("c")
            .rules("mdc");
    assertChance(chance, 1e-15, "about normal", counts);
    assertChance(chance, 1e-15, "about normal", counts.convention(Conventions.QICHARTS2));
  }

  /** A given interval, so that none is searched for. */
  private static Watch watch() {
    return new Watch(
        OptionalDouble.of(2),
        OptionalDouble.of(0.5),
        OptionalDouble.of(4),
        OptionalDouble.empty(),
        0,
        true,
        false);
  }

  private static Sample cases(ChartType type) {
    Doubles outcomes = Doubles.tabulate(90, i -> i % 10 == 4 ? 1 : 0);
    Doubles risks = Doubles.tabulate(90, i -> i < 30 || i % 2 == 0 ? 0.05 : 0.15);
    Phases two = PlainSample.placed("1 ".repeat(30) + "| " + "1 ".repeat(60)).phases();
    return PlainSample.placed(new Cases(outcomes, risks), two).type(type);
  }

  /** Each case ends a quiet run with a chance of one over its mean length, and runs forget. */
  @Test
  void sumsGoByTheirMeanRunLengths() {
    Sample sums = cases(new RaCusumChart(watch()).type());
    List<PhaseFacts> phases = sums.analysis().phases();
    double gone = 30 / phases.get(0).level().runLength() + 60 / phases.get(1).level().runLength();
    assertTrue(gone > 0.001 && gone < 1, gone + "");
    assertChance(1 - Math.exp(-gone), 1e-12, "markov", sums);
    assertEquals(90, of(sums).points());
    assertEquals("no rules are used", reason(sums.rules(RuleSets.NONE)));
    Sample never = PlainSample.placed(PlainSample.repeat(30, 0)).type(BernoulliChart.TYPE);
    assertEquals("there are no limits", reason(never));
  }

  @Test
  void eachFurtherLevelAddsItsOwn() {
    Watch searched =
        new Watch(
            OptionalDouble.of(2),
            OptionalDouble.of(0.5),
            OptionalDouble.empty(),
            OptionalDouble.of(500),
            0,
            true,
            false);
    Display display = new Display(List.of(30.0, 50.0, 75.0), false);
    ChartAnalysis found = cases(new VladChart(searched, display).type()).analysis();
    double gone = 0;
    for (PhaseFacts phase : found.phases()) {
      gone += phase.phase().span().length() / phase.level().runLength();
    }
    gone += 90 / found.levels().get(1).runLength() + 90 / found.levels().get(2).runLength();
    assertEquals(1 - Math.exp(-gone), found.falseAlarm().probability(), 1e-12);
  }

  /** 99.73 % a point, of qcc for each of the measures. */
  @Test
  void measuresTogetherStayWithinByTheirLevel() {
    double[] a = PlainSample.noise(30, 1, 3);
    double[] b = PlainSample.noise(30, 1, 4);
    Joint joint =
        new Joint(
            List.of("a", "b"),
            IntStream.range(0, 30).mapToObj(i -> List.of(Doubles.of(a[i], b[i]))).toList());
    Sample two = PlainSample.placed(joint, Phases.one(30)).type("t2");
    int points = of(two).points();
    assertChance(1 - Math.pow(0.9973, points), 1e-12, "normal", two);
    assertEquals(points, of(two).basePoints());
    assertChance(
        1 - Math.pow(0.9973, 2 * points), 1e-12, "normal", two.convention(Conventions.QCC));
    assertEquals("no rules are used", reason(two.rules(RuleSets.NONE)));
  }
}
