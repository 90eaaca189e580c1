package org.centreline.words;

import static org.centreline.words.Sample.steady;
import static org.centreline.words.Sample.then;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.Better;
import org.centreline.analysis.SuggestMethod;
import org.centreline.analysis.Suggestion;
import org.centreline.analysis.SuggestionAnalysis;
import org.centreline.phase.Locator;
import org.junit.jupiter.api.Test;

class SuggestionWordsTest {

  @Test
  void theEvidenceIsToldInSentences() {
    SuggestionAnalysis analysis = of(then(then(steady(13, 20), steady(9, 26)), 19, 27, 18));
    Suggestion one = analysis.suggestions().get(0);
    assertEquals(
        "New limits from Feb 2025 would be worth discussing; none were applied.",
        SuggestionWords.verdict(analysis));
    List<String> lines = SuggestionWords.evidence(analysis, one);
    assertEquals("From Feb 2025 to Oct 2025 a run above the centre before, 20.0.", lines.get(0));
    assertEquals(
        "2 of the later points lie back on the other side of the centre before: with new limits"
            + " this would read as a change the other way.",
        lines.get(2));
    assertEquals("--phase \"2025-02-01=WHAT CHANGED\"", SuggestionWords.option(analysis, one));
    assertEquals("2025-02-01,,MEASURE,,phase,WHAT CHANGED,WHY", SuggestionWords.row(analysis, one));
  }

  @Test
  void theQuestionsSayWhatTheDataCan() {
    SuggestionAnalysis analysis = of(then(steady(13, 20), steady(9, 26)));
    List<String> questions = SuggestionWords.questions(analysis, analysis.suggestions().get(0));
    assertEquals(4, questions.size());
    assertEquals("Has it lasted? 9 points since it began, 0 of them back.", questions.get(0));
    assertEquals(
        "Is it wanted? From the data: it goes the way that is worse: act on it rather than accept"
            + " it.",
        questions.get(2));
  }

  @Test
  void nothingToDiscussIsSaid() {
    assertEquals("Nothing here calls for new limits.", SuggestionWords.verdict(of(steady(30, 20))));
  }

  private static SuggestionAnalysis of(double... values) {
    Sample sample = Sample.monthly(values).better(Better.DOWN);
    Locator locator =
        new Locator(sample.measured().subgroups(), text -> Optional.of(LocalDate.parse(text)));
    return SuggestionAnalysis.of(
        sample.measured(), sample.request(), locator, SuggestMethod.RUN_OF_NINE);
  }
}
