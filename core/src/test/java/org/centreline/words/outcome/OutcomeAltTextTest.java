package org.centreline.words.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.report.OutcomeGallery;
import org.junit.jupiter.api.Test;

class OutcomeAltTextTest {

  @Test
  void aShortSeriesHasItsFindingToo() {
    assertEquals(
        "Before and after chart of Wait: 3.6 higher after than before.",
        OutcomeAltText.of(OutcomeGallery.named("short").orElseThrow().outcome()));
    Sample level = PlainSample.from2021(10, 11, 9, 10, 12, 11, 10, 9, 12).changed(5);
    assertEquals(
        "Before and after chart of Wait: no clear difference from before.",
        OutcomeAltText.of(level.outcome()));
  }

  @Test
  void itIsShortAndHasTheFinding() {
    assertEquals(
        "Before and after chart of Wait: since then 4.2 days lower than expected, which"
            + " is better.",
        OutcomeAltText.of(OutcomeGallery.mean().outcome()));
    for (Sample sample : OutcomeGallery.all().values()) {
      String text = OutcomeAltText.of(sample.outcome());
      assertTrue(text.length() <= 125 && text.endsWith("."), text);
    }
  }
}
