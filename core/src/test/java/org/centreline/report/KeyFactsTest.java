package org.centreline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.centreline.analysis.Better;
import org.centreline.phase.Baseline;
import org.centreline.phase.PhaseRequest;
import org.centreline.words.Sample;
import org.junit.jupiter.api.Test;

class KeyFactsTest {

  @Test
  void onlyWhatThereIs() {
    assertEquals(List.of(), KeyFacts.of(Sample.rows(1, 2).analysis()));
    assertEquals(
        List.of(
            "Variation: Common cause",
            "Assurance: Hit and miss",
            "Target: at least 20.5 days",
            "Excluded: Mar 2024"),
        KeyFacts.of(
            Sample.monthly(Sample.steady(24, 20))
                .days()
                .better(Better.UP)
                .target(20.5)
                .exclude("2024-03-01", "")
                .analysis()));
  }

  @Test
  void manyExcludedAreCounted() {
    List<PhaseRequest.Exclusion> exclusions =
        IntStream.rangeClosed(1, 10)
            .mapToObj(Integer::toString)
            .map(at -> new PhaseRequest.Exclusion(new Baseline.Range(at, at), ""))
            .toList();
    assertEquals(
        "Excluded: 1, 2, 3, 4, 5, 6, 7, 8 and 2 more",
        KeyFacts.of(
                Sample.rows(Sample.steady(12, 2))
                    .phases(new PhaseRequest(List.of(), Baseline.whole(), exclusions))
                    .analysis())
            .get(0));
  }
}
