package org.centreline.analysis;

import static org.centreline.words.Sample.steady;
import static org.centreline.words.Sample.then;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.phase.Locator;
import org.centreline.rule.Side;
import org.centreline.words.Sample;
import org.junit.jupiter.api.Test;

class SuggestionAnalysisTest {

  @Test
  void aShiftThatLastsIsProposed() {
    SuggestionAnalysis found = of(shift(12, 13), SuggestMethod.STABLE_SHIFT);
    assertEquals(1, found.suggestions().size());
    Suggestion one = found.suggestions().get(0);
    assertEquals(12, one.from());
    assertEquals(Side.ABOVE, one.side());
    assertEquals(13, one.since());
    assertEquals(0, one.back());
    assertEquals(
        Sample.rows(steady(12, 20)).analysis().phases().get(0).centre(), one.before().centre());
    assertEquals(
        Sample.rows(steady(13, 25)).analysis().phases().get(0).centre(), one.after().centre());
  }

  @Test
  void bothSidesNeedAsManyPointsAsLimitsDo() {
    assertEquals(0, of(shift(11, 13), SuggestMethod.STABLE_SHIFT).suggestions().size());
    assertEquals(0, of(shift(12, 12), SuggestMethod.STABLE_SHIFT).suggestions().size());
  }

  @Test
  void aLevelThatMovesOnIsNotProposed() {
    double[] rising = IntStream.range(0, 14).mapToDouble(i -> 22 + i).toArray();
    Sample moving = Sample.monthly(then(steady(14, 20), rising));
    assertEquals(0, of(moving, SuggestMethod.STABLE_SHIFT).suggestions().size());
  }

  @Test
  void nothingIsProposedOfAStableProcess() {
    SuggestionAnalysis none = of(Sample.monthly(steady(40, 20)), SuggestMethod.STABLE_SHIFT);
    assertEquals(0, none.suggestions().size());
    assertSame(none.chart(), none.candidate());
  }

  @Test
  void nineInARowAreProposedAgainAndAgain() {
    Sample moving = Sample.monthly(then(then(steady(13, 20), steady(9, 26)), steady(9, 32)));
    SuggestionAnalysis found = of(moving, SuggestMethod.RUN_OF_NINE);
    assertEquals(List.of(13, 22), found.suggestions().stream().map(Suggestion::from).toList());
    assertEquals(3, found.candidate().phases().size());
    assertEquals(0, of(shift(13, 8), SuggestMethod.RUN_OF_NINE).suggestions().size());
  }

  @Test
  void laterPointsOnTheOldSideAreCounted() {
    Sample back = Sample.monthly(then(then(steady(13, 20), steady(9, 26)), 19, 27, 18));
    Suggestion one = of(back, SuggestMethod.RUN_OF_NINE).suggestions().get(0);
    assertEquals(12, one.since());
    assertEquals(2, one.back());
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

  private static Sample shift(int before, int after) {
    return Sample.monthly(then(steady(before, 20), steady(after, 25)));
  }

  private static SuggestionAnalysis of(Sample sample, SuggestMethod method) {
    Locator locator =
        new Locator(sample.measured().subgroups(), text -> Optional.of(LocalDate.parse(text)));
    return SuggestionAnalysis.of(sample.measured(), sample.request(), locator, method);
  }
}
