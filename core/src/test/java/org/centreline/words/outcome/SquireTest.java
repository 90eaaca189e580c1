package org.centreline.words.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.report.Document;
import org.centreline.report.OutcomeGallery;
import org.junit.jupiter.api.Test;

class SquireTest {

  private static List<Squire.Section> sections(String name) {
    Document<OutcomeAnalysis> document =
        OutcomeGallery.document(OutcomeGallery.named(name).orElseThrow().outcome());
    return Squire.of(document.analyses().get(0), document.source());
  }

  private static String facts(String name, int number) {
    return String.join("\n", sections(name).get(number - 1).facts());
  }

  @Test
  void thereAreEighteenSectionsInOrder() {
    List<String> headings = sections("mean").stream().map(Squire.Section::heading).toList();
    for (int i = 0; i < 18; i++) {
      assertTrue(headings.get(i).startsWith(i + 1 + " "), headings.get(i));
    }
    assertEquals(18, headings.size());
  }

  @Test
  void completenessAndVariationOverTimeAreFilledIn() {
    assertTrue(facts("gaps", 10).contains("43 of 48 months have a value"));
    assertTrue(facts("phase-in", 10).contains("1 left out"));
    assertTrue(facts("rate", 10).contains("Denominators from 3,000 to 3,006"));
    assertTrue(facts("mean", 11).contains("Variation over time: "));
  }

  @Test
  void whatWasAimedAtDoneAndFoundIsFilledIn() {
    assertEquals("Target: 47 days", facts("mean", 6));
    assertEquals("Jan 2023: Triage nurse", facts("mean", 8));
    assertTrue(facts("mean", 13).contains("On average since: "));
    assertTrue(facts("mean", 14).startsWith("Over the 24 months"));
  }

  @Test
  void theRestIsAskedFor() {
    for (Squire.Section section : sections("mean")) {
      boolean asks = !section.prompts().isEmpty();
      assertTrue(asks || section.heading().equals("11 Analysis"), section.heading());
    }
  }
}
