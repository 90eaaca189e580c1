package org.centreline.words.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.analysis.outcome.OutcomeSample;
import org.centreline.report.OutcomeGallery;
import org.junit.jupiter.api.Test;

class OutcomeAltTextTest {

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
