package org.centreline.analysis.outcome.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.analysis.outcome.effect.OutcomeFit.Curves;
import org.junit.jupiter.api.Test;

class FitReportTest {

  /** With its own level and slope after the change, quasi-likelihood adds up to what was seen. */
  @Test
  void fittedTotalIsObservedTotal() {
    double[] events = IntStream.range(0, 48).mapToDouble(i -> 12 + i * 5 % 9).toArray();
    double[] cases = IntStream.range(0, 48).mapToDouble(i -> 100 + i % 7).toArray();
    OutcomeFit fit = PlainSample.rates(events, cases).changed(24).outcome().fit().orElseThrow();
    double fitted =
        IntStream.range(24, 48).mapToDouble(i -> fit.curves().fitted().get(i) * cases[i]).sum();
    assertEquals(fit.totals().orElseThrow().observed(), fitted, 1e-8);
  }

  @Test
  void theMeanEffectIsTheMeanOfTheEffects() {
    OutcomeFit fit =
        PlainSample.from2021(PlainSample.step(48, 24, -4, 4))
            .changed(24)
            .outcome()
            .fit()
            .orElseThrow();
    double mean =
        fit.effects().stream().mapToDouble(e -> e.difference().value()).average().orElseThrow();
    assertEquals(mean, fit.mean().difference().value(), 1e-9);
    assertEquals(
        fit.mean().difference().value(), fit.mean().fitted() - fit.mean().counterfactual(), 1e-9);
  }

  @Test
  void theCounterfactualBeginsWithTheChange() {
    Curves curves =
        PlainSample.from2021(PlainSample.step(48, 24, -4, 4))
            .changed(24)
            .outcome()
            .curves()
            .orElseThrow();
    assertTrue(curves.counterfactual().isMissing(23));
    assertTrue(curves.lower().get(24) < curves.counterfactual().get(24));
    assertTrue(curves.upper().get(24) > curves.counterfactual().get(24));
    assertEquals(48, curves.fitted().present().size());
  }
}
