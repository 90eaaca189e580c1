package org.centreline.words.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Reading;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Finding;
import org.centreline.analysis.chart.LimitRequest;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.Given;
import org.centreline.rule.RuleSets;
import org.centreline.rule.sequence.Side;
import org.centreline.rule.signal.Rule;
import org.centreline.rule.signal.Signal;
import org.centreline.words.Kinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PatternTest {

  /** Centre 0 and sigma 1. */
  private static List<String> signals(String set, double... values) {
    LimitRequest known =
        new LimitRequest(
            Conventions.EXACT,
            LimitRequest.standard().screening(),
            new Given(OptionalDouble.of(0), OptionalDouble.of(1)),
            LimitRequest.standard().negative());
    return SignalSentence.all(PlainSample.rows(values).limits(known).rules(set).analysis());
  }

  private static double[] repeat(int times, double... values) {
    return IntStream.range(0, times * values.length)
        .mapToDouble(i -> values[i % values.length])
        .toArray();
  }

  @Test
  void countsThePointsThatLieBeyondThoughOnlyTheLastIsMarked() {
    assertEquals(
        List.of("Change: 3 points near or beyond the upper limit from point 2 to 5."),
        signals("western-electric", 0, 2.5, 0, 2.5, 2.4));
    assertEquals(
        List.of("Change: 4 points well below the centre (beyond one sigma) from point 1 to 5."),
        signals("western-electric", -1.5, -1.4, 0, -1.5, -1.2));
  }

  @Test
  void patternsOfBothSidesAreExplained() {
    assertEquals(
        List.of(
            "Change: 15 points in a row close to the centre (within one sigma) from point 1 to 15,"
                + " closer than chance makes likely."),
        signals("provost-murray", repeat(5, 0.5, -0.5, 0.4)));
    assertEquals(
        List.of(
            "Change: 8 points in a row on both sides of the centre and none close to it (within"
                + " one sigma) from point 1 to 8."),
        signals("nelson", repeat(2, 1.5, 1.6, -1.5, -1.4)));
    assertEquals(
        List.of("Change: 14 points in a row up and down by turns from point 1 to 14."),
        signals("nelson", PlainSample.then(repeat(6, 0.5, -1.5), 0.7, -0.2)));
  }

  @Test
  void equalNeighboursInATrendAndPointsOnTheCentreInAShiftAreNotCounted() {
    assertEquals(
        List.of("Change: 5 points in a row rising from point 1 to 6."),
        signals("ihi", -2, -1, -1, 1, 2, 3, -4, 4, -4));
    assertEquals(
        List.of("Change: 6 points in a row above the centre from point 1 to 7."),
        signals("ihi", 1, 2, 1, 0, 2, 1, 2, -1));
  }

  @Test
  void theSameSignalOfTwoSetsIsToldOnce() {
    LimitRequest exact = LimitRequest.of(Conventions.EXACT);
    Sample sample =
        PlainSample.rows(PlainSample.then(PlainSample.steady(24, 20), 30)).limits(exact);
    assertEquals(
        List.of("Change: 30.0 at point 25, above the upper limit of 24.8."),
        SignalSentence.all(sample.rules("three-sigma", "western-electric").analysis()));
  }

  static Stream<Rule> rules() {
    return Stream.concat(RuleSets.all().stream(), Stream.of(RuleSets.DECISION_INTERVAL))
        .flatMap(set -> set.rules().stream());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasItsWords(Rule rule) {
    boolean cusum = rule.id().startsWith("decision");
    ChartAnalysis analysis =
        Kinds.of(cusum ? "cusum" : "xmr", PlainSample.then(PlainSample.steady(24, 20), 30))
            .analysis();
    Signal signal = new Signal(rule.id(), 20, 24, Side.ABOVE, List.of(24));
    String phrase =
        Pattern.whole(analysis, new Finding(signal, "nelson", 1, Reading.SPECIAL_CAUSE)).phrase();
    assertTrue(phrase.contains("Jan 2026"), phrase);
    assertFalse(phrase.contains("pattern") || phrase.contains("-"), phrase);
  }
}
