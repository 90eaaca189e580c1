package org.centreline.analysis.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Golden;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.Scale;
import org.centreline.analysis.UnusableException;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.outcome.effect.EffectAt;
import org.centreline.analysis.outcome.effect.OutcomeFit;
import org.centreline.analysis.outcome.effect.OutcomeFit.MethodResult;
import org.centreline.analysis.outcome.groups.EffectSize;
import org.centreline.csv.request.Columns;
import org.centreline.outcome.design.Season;
import org.centreline.outcome.design.Shape;
import org.centreline.outcome.fit.Coefficient;
import org.centreline.outcome.fit.Estimate;
import org.junit.jupiter.api.Test;

class OutcomeAnalysisTest {

  private static Sample waits() {
    return PlainSample.golden("s1_wait", Columns.of("month", "y"), "xmr").changed(18);
  }

  private static Sample falls() {
    return PlainSample.golden("s3_count", Columns.of("month", "count").over("beddays"), "u")
        .scale(new Scale(1000, "", Scale.Kind.PLAIN))
        .changed(24);
  }

  private static Sample wards() {
    return PlainSample.golden("s6_control", Columns.of("month", "y").by("site"), "xmr").changed(20);
  }

  @Test
  void theDefaultForWaitsMeetsItsFigures() {
    OutcomeAnalysis outcome = waits().outcome();
    assertEquals("reml", outcome.model().method());
    OutcomeFit fit = outcome.fit().orElseThrow();
    assertEquals(.301416812, fit.facts().rho(), 1e-7);
    assertEquals(15.324319874, fit.facts().df(), 2e-6);
    assertEstimate(-5.277887553, -8.773160, -1.782615, fit.first().difference());
    assertEquals(17, fit.latest().horizon());
    assertEstimate(-11.687364, -18.983706, -4.391023, fit.latest().difference());
    assertEquals(12, fit.horizon().orElseThrow().horizon());
    assertEquals(18, fit.mean().points());
    assertTrue(fit.totals().isEmpty());
  }

  private static void assertEstimate(double value, double lower, double upper, Estimate found) {
    assertEquals(value, found.value(), 1e-6);
    assertEquals(lower, found.lower(), 1e-6);
    assertEquals(upper, found.upper(), 1e-6);
  }

  @Test
  void theDefaultForFallsMeetsItsFigures() {
    OutcomeAnalysis outcome = falls().outcome();
    assertEquals("widened", outcome.model().method());
    OutcomeFit fit = outcome.fit().orElseThrow();
    assertEquals(1.863357117, fit.facts().dispersion(), 1e-8);
    assertEquals(44, fit.facts().df());
    assertEstimate(.566051571, .362077, .884934, fit.changes().get(0).level());
    assertEquals(239, fit.totals().orElseThrow().observed());
  }

  @Test
  void effectsAreOnTheScaleShown() {
    OutcomeFit plain = falls().scale(Scale.plain()).outcome().fit().orElseThrow();
    OutcomeFit shown = falls().outcome().fit().orElseThrow();
    assertEquals(1000 * plain.mean().fitted(), shown.mean().fitted(), 1e-9);
    assertEquals(
        1000 * plain.latest().difference().lower(), shown.latest().difference().lower(), 1e-9);
    assertEquals(plain.mean().relative(), shown.mean().relative());
    assertEquals(plain.totals(), shown.totals());
  }

  @Test
  void differencesFromAControlAreThoseThatROnlySees() {
    OutcomeAnalysis outcome = wards().method("ols").outcome();
    Map<String, Coefficient> terms =
        outcome.fit().orElseThrow().coefficients().stream()
            .collect(Collectors.toMap(c -> c.term().id(), c -> c));
    assertEquals(
        Golden.inR("s6_difference_series,ols,post,coef"),
        terms.get("control:level[1]").estimate().value(),
        1e-9);
    assertEquals(
        Golden.inR("s6_difference_series,ols,post,se"),
        terms.get("control:level[1]").estimate().standardError(),
        1e-9);
    assertEquals(
        Golden.inR("s6_difference_series,ols,tpost,coef"),
        terms.get("control:slope[1]").estimate().value(),
        1e-9);
  }

  @Test
  void theOtherControlModelsStandBeside() {
    List<String> ids =
        wards().outcome().fit().orElseThrow().sensitivity().stream().map(MethodResult::id).toList();
    assertEquals(
        List.of("ols", "nw", "prais", "reml", "eight-term", "difference-in-differences"), ids);
  }

  @Test
  void withAControlFittedLessExpectedIsTheDifference() {
    OutcomeFit fit = wards().outcome().fit().orElseThrow();
    for (EffectAt effect : fit.effects()) {
      assertEquals(effect.difference().value(), effect.fitted() - effect.counterfactual(), 1e-9);
    }
  }

  @Test
  void limitsAreHeldFromBeforeTheChange() {
    ChartAnalysis chart = waits().outcome().chart();
    assertEquals(17, chart.lastPhase().phase().baseline().last());
    assertEquals(18, chart.lastPhase().basePoints());
  }

  @Test
  void theNumberOfPointsDecidesTheMethod() {
    double[] values = PlainSample.step(40, 20, -4, 1);
    assertEquals("reml", method(Arrays.copyOf(values, 32), 20));
    assertEquals("ols", method(Arrays.copyOf(values, 31), 20));
    assertEquals("ols", method(Arrays.copyOf(values, 28), 20));
    assertEquals("before-after", method(Arrays.copyOf(values, 27), 20));
    assertEquals("before-after", method(Arrays.copyOf(values, 23), 20));
    assertThrows(UnusableException.class, () -> method(Arrays.copyOf(values, 22), 20));
  }

  private static String method(double[] values, int at) {
    return PlainSample.from2021(values).changed(at).outcome().model().method();
  }

  @Test
  void fewPointsTakeALevelUnlessASlopeIsAskedFor() {
    Sample sample = PlainSample.from2021(PlainSample.step(28, 20, -4, 1)).changed(20);
    assertEquals(Shape.LEVEL, sample.outcome().model().model().shape());
    assertEquals(Shape.BOTH, sample.shape(Shape.BOTH).outcome().model().model().shape());
  }

  @Test
  void aShortSeriesIsComparedAsItIs() {
    OutcomeAnalysis outcome =
        PlainSample.from2021(10, 11, 9, 10, 12, 14, 15, 13, 14).changed(5).outcome();
    assertTrue(outcome.fit().isEmpty());
    EffectSize found = outcome.comparison().orElseThrow().whole().headline();
    assertEquals(14 - 10.4, found.value(), 1e-12);
    assertTrue(found.isShown());
  }

  @Test
  void aShortSeriesTakesNoModelOptions() {
    Sample sample = PlainSample.from2021(10, 11, 9, 10, 12, 14, 15, 13, 14).changed(5);
    assertThrows(MisuseException.class, () -> sample.method("ols").outcome());
    assertThrows(MisuseException.class, () -> sample.shape(Shape.LEVEL).outcome());
    assertThrows(MisuseException.class, () -> sample.season(Season.none()).outcome());
    assertThrows(MisuseException.class, () -> sample.lag(2).outcome());
  }

  @Test
  void aMethodForOtherNumbersIsWrongUsage() {
    assertThrows(MisuseException.class, () -> waits().method("quasi").outcome());
    assertThrows(MisuseException.class, () -> falls().method("reml").outcome());
    assertEquals("nw", falls().method("nw").outcome().model().method());
  }

  @Test
  void theHorizonLiesWithinTheData() {
    OutcomeFit fit = waits().follow(6, OptionalInt.of(17)).outcome().fit().orElseThrow();
    assertEquals(fit.latest(), fit.horizon().orElseThrow());
    assertThrows(MisuseException.class, () -> waits().follow(6, OptionalInt.of(18)).outcome());
  }

  @Test
  void theLagIsThatOfNeweyWest() {
    MethodResult one = result(waits().lag(1).outcome(), "nw");
    MethodResult three = result(waits().lag(3).outcome(), "nw");
    assertEquals(three, result(waits().outcome(), "nw"));
    assertTrue(one.difference().lower() != three.difference().lower());
  }

  private static MethodResult result(OutcomeAnalysis outcome, String id) {
    return outcome.fit().orElseThrow().sensitivity().stream()
        .filter(m -> m.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPhaseInIsInNoCalculation() {
    double[] values = PlainSample.step(40, 20, -4, 1);
    OutcomeFit fit =
        PlainSample.from2021(values).changed(20).phaseIn(2).outcome().fit().orElseThrow();
    values[20] = 1000;
    values[21] = -1000;
    OutcomeAnalysis spoilt = PlainSample.from2021(values).changed(20).phaseIn(2).outcome();
    assertEquals(fit.mean(), spoilt.fit().orElseThrow().mean());
    assertEquals(2, fit.first().horizon());
    assertEquals(18, fit.effects().size());
    assertTrue(spoilt.model().isPhasingIn(21));
    assertTrue(Double.isNaN(fit.curves().fitted().get(21)));
  }

  @Test
  void excludedPointsAreInNoCalculation() {
    double[] values = PlainSample.step(40, 20, -4, 1);
    OutcomeFit fit = PlainSample.from2021(values).changed(20).exclude(5, 6).outcome().fit().get();
    values[5] = 1000;
    OutcomeFit spoilt =
        PlainSample.from2021(values).changed(20).exclude(5, 6).outcome().fit().get();
    assertEquals(fit.mean(), spoilt.mean());
  }

  @Test
  void gapsKeepTheirPlaceInTime() {
    double[] line = new double[40];
    double[] noise = PlainSample.noise(40, 0.01, 3);
    for (int i = 0; i < 40; i++) {
      line[i] = 10 + 2 * i + noise[i];
    }
    line[10] = Double.NaN;
    line[11] = Double.NaN;
    OutcomeFit fit = PlainSample.from2021(line).changed(20).outcome().fit().orElseThrow();
    assertEquals(0, fit.first().difference().value(), 0.1);
    assertEquals(50, fit.first().fitted(), 0.1);
  }

  @Test
  void everyChangeHasItsOwnEffect() {
    double[] values = PlainSample.step(60, 20, -4, 1);
    for (int i = 40; i < 60; i++) {
      values[i] += 10;
    }
    OutcomeFit fit =
        PlainSample.from2021(values).changed(40).changed(20).outcome().fit().orElseThrow();
    assertEquals(2, fit.changes().size());
    assertEquals(-4, fit.changes().get(0).level().value(), 1.5);
    assertEquals(10, fit.changes().get(1).level().value(), 1.5);
    assertEquals(1, fit.effects().get(19).change().index());
    assertEquals(2, fit.effects().get(20).change().index());
    assertEquals(0, fit.effects().get(20).horizon());
  }

  @Test
  void aFurtherWarningComesLast() {
    OutcomeAnalysis outcome = waits().outcome();
    OutcomeAnalysis more = outcome.warned(new Warning("many-tests", "Many."));
    assertEquals(outcome.warnings().size() + 1, more.warnings().size());
    assertEquals("many-tests", more.warnings().get(more.warnings().size() - 1).code());
  }
}
