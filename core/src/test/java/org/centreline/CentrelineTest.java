package org.centreline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CentrelineTest {
  @Test
  void versionIsThatOfThePom() {
    assertEquals(System.getProperty("project.version"), Centreline.VERSION);
  }

  @Test
  void itIsCitedUnderThatVersion() {
    String citation = Doc.read("../CITATION.cff");
    assertTrue(citation.contains("\nversion: " + Centreline.VERSION + "\n"), citation);
  }
}
