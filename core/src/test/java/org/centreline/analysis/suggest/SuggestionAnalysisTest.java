package org.centreline.analysis.suggest;

import static org.centreline.PlainSample.steady;
import static org.centreline.PlainSample.then;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.MisuseException;
import org.centreline.phase.Locator;
import org.centreline.rule.sequence.Side;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;

class SuggestionAnalysisTest {

  @Test
  void aShiftThatLastsIsProposed() {
    SuggestionAnalysis found = of(shift(12, 13), SuggestMethod.STABLE_SHIFT);
    assertEquals(1, found.suggestions().size());
    Suggestion one = found.suggestions().get(0);
    assertEquals(12, one.from());
    assertEquals(Side.ABOVE, one.shift().side());
    assertEquals(found.chart().phases().get(0).centre(), one.shift().line());
    assertEquals(new Lasting(13, 13, 0, 0), one.lasting());
    assertEquals(Optional.of("2025-01-01"), one.typed());
    assertEquals(
        PlainSample.rows(steady(12, 20)).analysis().phases().get(0).centre(),
        one.before().centre());
    assertEquals(
        PlainSample.rows(steady(13, 25)).analysis().phases().get(0).centre(), one.after().centre());
  }

  @Test
  void bothSidesNeedAsManyPointsAsLimitsDo() {
    assertEquals(0, of(shift(11, 13), SuggestMethod.STABLE_SHIFT).suggestions().size());
    assertEquals(0, of(shift(12, 12), SuggestMethod.STABLE_SHIFT).suggestions().size());
  }

  @Test
  void twoStepsAreFoundOnEitherSideOfOneAnother() {
    Sample steps = PlainSample.monthly(then(then(steady(20, 20), steady(20, 25)), steady(20, 30)));
    SuggestionAnalysis found = of(steps, SuggestMethod.STABLE_SHIFT);
    assertEquals(List.of(20, 40), found.suggestions().stream().map(Suggestion::from).toList());
    assertEquals(3, found.candidate().phases().size());
    Suggestion first = found.suggestions().get(0);
    assertEquals(new Lasting(20, 40, 20, 0), first.lasting());
    assertEquals(20, first.after().basePoints());
  }

  @Test
  void aPlaceThatSharesItsLabelIsProposedWithoutAName() {
    List<String> names = IntStream.range(0, 26).mapToObj(i -> "w" + i % 10).toList();
    Sample named =
        PlainSample.of(
            Subgroups.ofLabels(Subgroups.Kind.LABEL, names), then(steady(13, 20), steady(13, 25)));
    Suggestion one = of(named, SuggestMethod.STABLE_SHIFT).suggestions().get(0);
    assertEquals(13, one.from());
    assertEquals(Optional.empty(), one.typed());
    assertEquals(13, one.after().phase().span().first());
  }

  @Test
  void excludedAndMissingPointsCountOnNeitherSide() {
    double gap = Double.NaN;
    double[] values = then(then(steady(12, 20), 26, gap, gap, 25), steady(12, 26));
    assertEquals(
        1, of(PlainSample.monthly(values), SuggestMethod.STABLE_SHIFT).suggestions().size());
    Sample shorter = PlainSample.monthly(values).exclude("2026-01-01", "flood");
    Sample tooShort = PlainSample.monthly(then(then(steady(12, 20), 26, gap, gap), steady(11, 26)));
    assertEquals(13, of(shorter, SuggestMethod.STABLE_SHIFT).suggestions().get(0).lasting().run());
    assertEquals(
        NoRecentring.few(24, 25),
        of(tooShort, SuggestMethod.STABLE_SHIFT).passedOver().orElseThrow());
  }

  @Test
  void nothingIsProposedOfAStableProcess() {
    SuggestionAnalysis none = of(PlainSample.monthly(steady(40, 20)), SuggestMethod.STABLE_SHIFT);
    assertEquals(0, none.suggestions().size());
    assertSame(none.chart(), none.candidate());
  }

  @Test
  void nineInARowAreProposedAgainAndAgain() {
    Sample moving = PlainSample.monthly(then(then(steady(13, 20), steady(9, 26)), steady(9, 32)));
    SuggestionAnalysis found = of(moving, SuggestMethod.RUN_OF_NINE);
    assertEquals(List.of(13, 22), found.suggestions().stream().map(Suggestion::from).toList());
    assertEquals(3, found.candidate().phases().size());
    assertEquals(0, of(shift(13, 8), SuggestMethod.RUN_OF_NINE).suggestions().size());
  }

  @Test
  void laterPointsOnTheOldSideAreCounted() {
    Sample back = PlainSample.monthly(then(then(steady(13, 20), steady(9, 26)), 19, 27, 18));
    Suggestion one = of(back, SuggestMethod.RUN_OF_NINE).suggestions().get(0);
    assertEquals(new Lasting(9, 12, 3, 2), one.lasting());
    assertEquals(20.25, one.shift().line());
  }

  @Test
  void onlyTheLastPhaseIsLookedAt() {
    Sample phased = shift(13, 13).phase("2025-02-01", "New");
    assertEquals(0, of(phased, SuggestMethod.STABLE_SHIFT).suggestions().size());
    assertEquals(0, of(phased, SuggestMethod.RUN_OF_NINE).suggestions().size());
  }

  @Test
  void chartsAndRulesWithoutShiftsAreWrongUsage() {
    assertThrows(
        MisuseException.class, () -> of(shift(13, 13).type("mr"), SuggestMethod.RUN_OF_NINE));
    Sample limitsAlone = shift(13, 13).rules("three-sigma");
    assertThrows(MisuseException.class, () -> of(limitsAlone, SuggestMethod.STABLE_SHIFT));
    assertEquals(1, of(limitsAlone, SuggestMethod.RUN_OF_NINE).suggestions().size());
  }

  @Test
  void aGivenCentreWouldNotMove() {
    MisuseException refused =
        assertThrows(
            MisuseException.class, () -> of(shift(13, 13).centre(20), SuggestMethod.RUN_OF_NINE));
    assertTrue(refused.getMessage().startsWith("centre holds in every phase"));
  }

  private static Sample shift(int before, int after) {
    return PlainSample.monthly(then(steady(before, 20), steady(after, 25)));
  }

  private static SuggestionAnalysis of(Sample sample, SuggestMethod method) {
    Locator locator =
        new Locator(sample.measured().subgroups(), text -> Optional.of(LocalDate.parse(text)));
    return SuggestionAnalysis.of(sample.measured(), sample.request(), locator, method);
  }
}
