package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.ChartTypes;
import org.centreline.rule.sequence.Runs;
import org.junit.jupiter.api.Test;

class PhaseFactsTest {

  private static final String THIRTEEN = "1 2 1 2 1 2 1 2 1 2 1 2 1";

  @Test
  void thereIsOneAPhase() {
    List<PhaseFacts> facts =
        PlainSample.placed(THIRTEEN + " | 5 (9) _").type(ChartTypes.XMR).analysis().phases();
    assertEquals(2, facts.size());
    assertEquals(List.of(13, 1), facts.stream().map(PhaseFacts::basePoints).toList());
    assertTrue(facts.get(0).limits());
    assertFalse(facts.get(1).limits());
    assertEquals(5, facts.get(1).centre());
    assertEquals(Double.NaN, facts.get(1).sigma());
  }

  @Test
  void centreAndSigmaAreOnTheScaleShown() {
    Sample trial = PlainSample.placed(THIRTEEN).type(ChartTypes.XMR);
    PhaseFacts plain = trial.analysis().lastPhase();
    PhaseFacts tenfold = trial.multiply(10).analysis().lastPhase();
    assertEquals(plain.centre() * 10, tenfold.centre());
    assertEquals(plain.sigma() * 10, tenfold.sigma());
  }

  @Test
  void everyChartButMovingRangesHasARunsAnalysis() {
    Sample trial = PlainSample.placed("1 2 1 (7) _ 2");
    Optional<Runs> runs = Optional.of(new Runs(5, 4, 1, 3));
    assertEquals(runs, trial.type(ChartTypes.RUN).analysis().lastPhase().runs());
    assertEquals(runs, trial.type(ChartTypes.XMR).analysis().lastPhase().runs());
    assertEquals(Optional.empty(), trial.type(ChartTypes.MR).analysis().lastPhase().runs());
  }

  @Test
  void theRunsSignalDoesNotDependOnTheRules() {
    String shifted = "1 1 1 1 1 1 1 1 3 3 3 3 3 3 3 3";
    assertTrue(
        PlainSample.placed(shifted).type(ChartTypes.XMR).analysis().lastPhase().runsSignal());
    assertFalse(
        PlainSample.placed(THIRTEEN).type(ChartTypes.XMR).analysis().lastPhase().runsSignal());
  }
}
