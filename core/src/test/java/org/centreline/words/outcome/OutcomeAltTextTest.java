package org.centreline.words.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.analysis.outcome.OutcomeSample;
import org.centreline.report.OutcomeGallery;
import org.junit.jupiter.api.Test;

class OutcomeAltTextTest {

  @Test
  void aShortSeriesHasItsFindingToo() {
    assertEquals(
        "Before and after chart of Wait: 3.6 higher after than before.",
        OutcomeAltText.of(OutcomeGallery.named("short").orElseThrow().analysis()));
    OutcomeSample level = OutcomeSample.monthly(10, 11, 9, 10, 12, 11, 10, 9, 12).changed(5);
    assertEquals(
        "Before and after chart of Wait: no clear difference from before.",
        OutcomeAltText.of(level.analysis()));
  }

  @Test
  void itIsShortAndHasTheFinding() {
    assertEquals(
        "Before and after chart of Wait: since then 4.2 days lower than expected, which"
            + " is better.",
        OutcomeAltText.of(OutcomeGallery.mean().analysis()));
    for (OutcomeSample sample : OutcomeGallery.all().values()) {
      String text = OutcomeAltText.of(sample.analysis());
      assertTrue(text.length() <= 125 && text.endsWith("."), text);
    }
  }
}
