package org.centreline.words.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.junit.jupiter.api.Test;

/** Four months of 30 events, then four of 20, then some of 10. */
class ShortSeriesTest {

  private static Sample counts(double... last) {
    double[] before = {30, 31, 29, 30, 20, 21, 19, 20};
    return PlainSample.counts(PlainSample.then(before, last))
        .better(Better.DOWN)
        .change("2021-05-01", "Triage")
        .change("2021-09-01", "Huddles");
  }

  @Test
  void theNewestChangeIsToldFirstAndEarlierOnesBehindIt() {
    String said = ShortSeries.sentence(counts(10, 11, 9, 10).outcome());
    assertTrue(
        said.startsWith("For Wait, the count was 67% lower after Huddles than before (95% CI of"),
        said);
    assertTrue(said.contains(" a month, 40 in 4 months and 120 in 4), which is better. "), said);
    assertTrue(
        said.contains(". After Triage the count was 33% lower than before (95% CI of"), said);
    assertTrue(said.contains(" a month, 80 in 4 months and 120 in 4), which is better. "), said);
    assertTrue(
        said.endsWith(
            " With so few points a trend that was there already can't be told apart from the"
                + " changes."),
        said);
    List<String> lines = ShortSeries.lines(counts(10, 11, 9, 10).outcome());
    assertEquals(2, lines.size());
    assertTrue(
        lines.get(0).startsWith("Before and after Huddles as they are, without a trend: 10"),
        lines.get(0));
    assertTrue(
        lines.get(1).startsWith("Before and after Triage as they are, without a trend: 20"),
        lines.get(1));
  }

  @Test
  void ofTooFewPointsNothingCanBeSaidYet() {
    String one = ShortSeries.sentence(counts(10).outcome());
    assertTrue(one.startsWith("For Wait, the count was 33% lower after Triage than before"), one);
    assertTrue(one.contains(" Of Huddles nothing can be said yet, with 1 point. With so few"), one);
  }
}
