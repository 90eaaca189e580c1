package org.centreline.analysis.suggest;

import static org.centreline.PlainSample.steady;
import static org.centreline.PlainSample.then;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.suggest.NoRecentring.Why;
import org.centreline.phase.Baseline;
import org.centreline.phase.Locator;
import org.centreline.phase.PhaseRequest;
import org.junit.jupiter.api.Test;

/** Every reason why there is nothing to propose. */
class NoRecentringTest {

  @Test
  void tooFewPointsComeFirst() {
    assertEquals(NoRecentring.few(24, 25), shift(steady(24, 20)));
    assertEquals(NoRecentring.few(21, 22), runs(steady(21, 20)));
  }

  @Test
  void enoughSteadyPointsHaveNoRun() {
    assertEquals(NoRecentring.noRun(25), shift(steady(25, 20)));
    assertEquals(NoRecentring.noRun(22), runs(steady(22, 20)));
  }

  @Test
  void aRunNeedsPointsBeforeItAndSinceItBegan() {
    assertEquals(
        List.of(Why.NEAR_START, 11, 12), told(shift(then(steady(11, 20), steady(14, 25)))));
    assertEquals(List.of(Why.RECENT, 12, 13), told(shift(then(steady(13, 20), steady(12, 25)))));
  }

  @Test
  void aLevelThatMovesOnIsNone() {
    double[] rising = IntStream.range(0, 15).mapToDouble(i -> 24 + 0.5 * i).toArray();
    assertEquals(Why.MOVES_ON, shift(then(steady(14, 20), rising)).why());
    double[] higher = IntStream.range(0, 15).mapToDouble(i -> 26 + 0.5 * i).toArray();
    assertEquals(Why.MOVES_ON, shift(then(steady(12, 20), higher)).why(), "12 are enough");
    assertEquals(Why.NEAR_START, shift(then(steady(11, 20), higher)).why(), "11 are not");
  }

  @Test
  void pointsThatComeBackAreCounted() {
    double[] run = {21.3, 23, 21.4, 24, 21.2, 23, 21.5, 24};
    double[] mixed = {18, 24, 25, 18, 24, 25, 23, 24};
    double[] values = then(then(steady(30, 20), run), mixed);
    assertEquals(1, suggestions(values));
    values[values.length - 1] = 18;
    assertEquals(List.of(Why.COMES_BACK, 3, 16), told(shift(values)));
  }

  @Test
  void theBaselineMayReachAcrossTheRun() {
    Baseline longer = new Baseline.First(20);
    PhaseRequest asked = new PhaseRequest(List.of(), longer, List.of());
    Sample sample = PlainSample.monthly(then(steady(14, 20), steady(14, 25))).phases(asked);
    for (SuggestMethod method : SuggestMethod.values()) {
      NoRecentring passed = of(sample, method).passedOver().orElseThrow();
      assertEquals(Why.IN_BASELINE, passed.why());
      int first = method == SuggestMethod.RUN_OF_NINE ? 13 : 14;
      assertEquals(first, passed.shift().orElseThrow().run().first());
    }
  }

  private static List<Object> told(NoRecentring passed) {
    return List.of(passed.why(), passed.points(), passed.of());
  }

  private static NoRecentring shift(double... values) {
    return of(PlainSample.monthly(values), SuggestMethod.STABLE_SHIFT).passedOver().orElseThrow();
  }

  private static int suggestions(double... values) {
    return of(PlainSample.monthly(values), SuggestMethod.STABLE_SHIFT).suggestions().size();
  }

  private static NoRecentring runs(double... values) {
    return of(PlainSample.monthly(values), SuggestMethod.RUN_OF_NINE).passedOver().orElseThrow();
  }

  private static SuggestionAnalysis of(Sample sample, SuggestMethod method) {
    Locator locator =
        new Locator(sample.measured().subgroups(), text -> Optional.of(LocalDate.parse(text)));
    return SuggestionAnalysis.of(sample.measured(), sample.request(), locator, method);
  }
}
