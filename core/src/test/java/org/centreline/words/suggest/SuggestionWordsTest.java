package org.centreline.words.suggest;

import static org.centreline.PlainSample.steady;
import static org.centreline.PlainSample.then;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.centreline.PlainSample;
import org.centreline.analysis.Better;
import org.centreline.analysis.suggest.SuggestMethod;
import org.centreline.analysis.suggest.Suggestion;
import org.centreline.analysis.suggest.SuggestionAnalysis;
import org.junit.jupiter.api.Test;

class SuggestionWordsTest {

  @Test
  void theEvidenceIsToldInSentences() {
    SuggestionAnalysis analysis = runs(then(then(steady(13, 20), steady(9, 26)), 19, 27, 18));
    assertEquals(
        List.of(
            "From Feb 2025 to Oct 2025 a run of 9 points above 20.3, the median of the first 13.",
            "With new limits the centre would be 20.0 before and 24.9 from then on (too few points"
                + " for limits), set by 12 points.",
            "Of 3 later points 2 lie back on the other side of 20.0, the centre before: with new"
                + " limits this would read as a change the other way.",
            "Even with new limits there is 1 signal in the new phase: look for the causes first."),
        SuggestionWords.evidence(analysis, first(analysis)));
  }

  @Test
  void aRunThatIsJustOverSaysSo() {
    SuggestionAnalysis early = runs(then(steady(13, 20), steady(9, 26)));
    assertEquals(
        "There is no later point yet: it is too early to say whether it lasts.",
        SuggestionWords.evidence(early, first(early)).get(2));
    SuggestionAnalysis later = runs(then(then(steady(13, 20), steady(9, 26)), 27));
    assertEquals(
        "Of 1 later point none lies back on the other side of 20.0, the centre before.",
        SuggestionWords.evidence(later, first(later)).get(2));
    SuggestionAnalysis lasting =
        SuggestionVerdictTest.of(
            PlainSample.monthly(then(steady(13, 20), steady(13, 26))), SuggestMethod.STABLE_SHIFT);
    List<String> lines = SuggestionWords.evidence(lasting, first(lasting));
    assertEquals(
        "From Feb 2025 to Feb 2026 a run of 13 points above 23.0, the centre without new limits.",
        lines.get(0));
    assertEquals("The run goes on to the newest point.", lines.get(2));
  }

  @Test
  void aLevelThatWasReversedDidNotLast() {
    SuggestionAnalysis back = runs(then(then(steady(13, 20), steady(10, 26)), steady(10, 20)));
    assertEquals(2, back.suggestions().size());
    assertEquals(
        "A run the other way begins in Nov 2025.",
        SuggestionWords.evidence(back, first(back)).get(3));
    assertEquals(
        "Has it lasted? From the data: no, only until Nov 2025.",
        SuggestionWords.questions(back, first(back)).get(0));
  }

  @Test
  void theQuestionsSayWhatTheDataCan() {
    SuggestionAnalysis analysis = runs(then(steady(13, 20), steady(9, 26)));
    List<String> questions = SuggestionWords.questions(analysis, first(analysis));
    assertEquals(4, questions.size());
    assertEquals("Has it lasted? 9 points since it began, 0 of them back.", questions.get(0));
    assertEquals(
        "Is it wanted? From the data: it goes the way that is worse: act on it rather than accept"
            + " it.",
        questions.get(2));
  }

  @Test
  void tooFewPointsForLimitsAreSaidExceptOfRunCharts() {
    double[] values = then(steady(13, 20), steady(9, 26));
    SuggestionAnalysis xmr = runs(values);
    SuggestionAnalysis run =
        SuggestionVerdictTest.of(
            PlainSample.monthly(values).type("run"), SuggestMethod.RUN_OF_NINE);
    assertEquals(
        "With new limits the centre would be 20.0 before and 26.1 from then on (too few points for"
            + " limits), set by 9 points.",
        SuggestionWords.evidence(xmr, first(xmr)).get(1));
    assertEquals(
        "With new limits the centre would be 20.3 before and 26.3 from then on, set by 9 points.",
        SuggestionWords.evidence(run, first(run)).get(1));
  }

  @Test
  void aPictureOfAProposalSaysSoWhateverElseItSays() {
    assertEquals("Proposed limits, not applied", SuggestionWords.proposed(Optional.empty()));
    assertEquals(
        "Ward 4 (proposed limits, not applied)", SuggestionWords.proposed(Optional.of("Ward 4")));
  }

  private static Suggestion first(SuggestionAnalysis analysis) {
    return analysis.suggestions().get(0);
  }

  private static SuggestionAnalysis runs(double... values) {
    return SuggestionVerdictTest.of(
        PlainSample.monthly(values).better(Better.DOWN), SuggestMethod.RUN_OF_NINE);
  }
}
