package org.centreline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CentrelineTest {
  @Test
  void versionIsThatOfThePom() {
    assertEquals(System.getProperty("project.version"), Centreline.VERSION);
  }
}
