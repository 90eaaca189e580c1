package org.centreline.words.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.phase.Baseline;
import org.centreline.phase.PhaseRequest;
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

  /** Limits of a baseline that the points have left say nothing of the target. */
  @Test
  void aTargetThatOldLimitsCannotJudgeIsLeftToNewOnes() {
    Sample left =
        PlainSample.monthly(
                PlainSample.then(PlainSample.steady(24, 34), PlainSample.steady(12, 25)))
            .better(Better.DOWN)
            .target(28)
            .phases(new PhaseRequest(List.of(), new Baseline.First(24), List.of()));
    assertEquals(
        "Ask what changed, and what will keep it so. Whether the target will be met, only limits of"
            + " the time since can say.",
        NextQuestion.of(left.analysis()));
  }

  /** Too few crossings before the phase that counts, and steady ever since. */
  @Test
  void aSignalOfAnEarlierPhaseMovesNothingNow() {
    double[] blocks = {9, 8, 9, 8, 9, 1, 2, 1, 2, 1, 9, 8, 9, 8, 9, 1, 2, 1, 2, 1};
    double[] turns = PlainSample.repeat(10, 4, 6);
    Sample run =
        PlainSample.monthly(PlainSample.then(blocks, turns))
            .type("run")
            .phase("2025-09-01", "Later");
    assertFalse(run.analysis().findings().isEmpty());
    assertEquals(
        "Ask about the process as a whole, not about single points.",
        NextQuestion.of(run.analysis()));
    assertEquals(
        "Ask what changed, and whether it is wanted.",
        NextQuestion.of(PlainSample.monthly(blocks).type("run").analysis()));
  }
}
