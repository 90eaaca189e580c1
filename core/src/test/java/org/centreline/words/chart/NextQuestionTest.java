package org.centreline.words.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.PlainSample;
import org.centreline.analysis.Better;
import org.centreline.words.BoardSentenceTest;
import org.junit.jupiter.api.Test;

/** The questions themselves stand in {@link BoardSentenceTest}. */
class NextQuestionTest {

  @Test
  void itIsAskedOfEveryChart() {
    for (double[] values : new double[][] {{1}, {Double.NaN}, PlainSample.steady(30, 5)}) {
      for (Better better : Better.values()) {
        String question = NextQuestion.of(PlainSample.monthly(values).better(better).analysis());
        assertTrue(question.matches("(Ask|Collect|Choose) .*\\."), question);
      }
    }
  }
}
