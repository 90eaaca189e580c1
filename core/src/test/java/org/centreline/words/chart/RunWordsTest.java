package org.centreline.words.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.PlainSample;
import org.junit.jupiter.api.Test;

class RunWordsTest {

  private static List<String> signals(double... values) {
    return SignalSentence.all(PlainSample.rows(values).type("run").rules("ihi").analysis());
  }

  @Test
  void tooFewRunsAreToldBesideWhatChanceExplains() {
    assertEquals(
        "Change: only 2 runs (stretches on one side of the median) from point 1 to 12, where"
            + " chance explains 4 or more.",
        signals(1, 3, 2, 3, 2, 1, 9, 8, 9, 8, 7, 9).get(2));
  }

  @Test
  void tooManyRunsAreToldToo() {
    assertEquals(
        List.of(
            "Change: 12 runs (stretches on one side of the median) from point 1 to 12, where"
                + " chance explains 10 or fewer."),
        signals(1, 9, 2, 8, 1, 9, 2, 8, 1, 9, 2, 8));
  }

  @Test
  void theVerdictSaysWhatTheyMayMean() {
    assertEquals(
        "Signal of change: 14 runs (stretches on one side of the median) since point 1, where"
            + " chance explains 12 or fewer, as where two processes are mixed.",
        Verdict.of(
            PlainSample.rows(1, 9, 2, 8, 1, 9, 2, 8, 1, 9, 2, 8, 1, 9)
                .type("run")
                .rules("ihi")
                .analysis()));
  }

  /** Of 12 points 3 to 11 runs are usual by the printed table, and 4 to 10 by the exact law. */
  @Test
  void theTableIsThatOfTheSetThatFoundIt() {
    double[] few = {1, 3, 2, 3, 2, 1, 9, 8, 9, 8, 7, 9};
    List<String> both =
        SignalSentence.all(
            PlainSample.rows(few).type("run").rules("anhoej", "ihi-table").analysis());
    assertTrue(both.get(both.size() - 1).endsWith(", where chance explains 3 or more."), both + "");
  }
}
