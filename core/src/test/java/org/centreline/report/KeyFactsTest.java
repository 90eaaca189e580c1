package org.centreline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.analysis.Better;
import org.junit.jupiter.api.Test;

class KeyFactsTest {

  @Test
  void onlyWhatThereIs() {
    assertEquals(List.of(), KeyFacts.of(PlainSample.rows(1, 2).analysis()));
    assertEquals(
        List.of(
            "Variation: Common cause",
            "Assurance: Hit and miss",
            "Target: at least 20.5 days",
            "Excluded: Mar 2024 (flood)"),
        KeyFacts.of(
            PlainSample.monthly(PlainSample.steady(24, 20))
                .days()
                .better(Better.UP)
                .target(20.5)
                .exclude("2024-03-01", "flood")
                .analysis()));
  }
}
