package org.centreline.words.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.phase.Baseline;
import org.centreline.phase.PhaseRequest;
import org.centreline.phase.PhaseRequest.Exclusion;
import org.junit.jupiter.api.Test;

class ExcludedWordsTest {

  private static String words(Sample sample, Exclusion... exclusions) {
    return ExcludedWords.of(
        sample
            .phases(new PhaseRequest(List.of(), Baseline.whole(), List.of(exclusions)))
            .analysis());
  }

  private static Exclusion exclusion(String from, String to, String reason) {
    return new Exclusion(new Baseline.Range(from, to), reason);
  }

  @Test
  void eachStretchHasItsReason() {
    assertEquals(
        "Mar 2024 (flood), Apr 2024 to Jun 2024 (strike), Jul 2024, Sep 2024 (flood)",
        words(
            PlainSample.monthly(PlainSample.steady(12, 5)),
            exclusion("2024-03-01", "2024-03-01", "flood"),
            exclusion("2024-04-01", "2024-06-01", "strike"),
            exclusion("2024-07-01", "2024-07-01", ""),
            exclusion("2024-09-01", "2024-09-01", "flood")));
  }

  @Test
  void manyAreCounted() {
    Exclusion[] odd =
        IntStream.rangeClosed(0, 9)
            .mapToObj(i -> Integer.toString(2 * i + 1))
            .map(at -> exclusion(at, at, ""))
            .toArray(Exclusion[]::new);
    assertEquals(
        "1, 3, 5, 7, 9, 11, 13, 15 and 2 more",
        words(PlainSample.rows(PlainSample.steady(20, 2)), odd));
  }

  @Test
  void nothingExcludedIsNothingSaid() {
    assertEquals("", words(PlainSample.rows(1, 2)));
  }
}
