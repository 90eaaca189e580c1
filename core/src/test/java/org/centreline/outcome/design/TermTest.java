package org.centreline.outcome.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TermTest {

  @Test
  void idsAreTheWordsOfFiles() {
    assertEquals("intercept", Term.of(Term.Kind.INTERCEPT, 0).id());
    assertEquals("trend", Term.of(Term.Kind.TREND, 0).id());
    assertEquals("level[1]", Term.of(Term.Kind.LEVEL, 1).id());
    assertEquals("slope[2]", Term.of(Term.Kind.SLOPE, 2).id());
    assertEquals("sin[1]", Term.of(Term.Kind.SIN, 1).id());
    assertEquals("cos[2]", Term.of(Term.Kind.COS, 2).id());
    assertEquals("month[12]", Term.of(Term.Kind.MONTH, 12).id());
    assertEquals("control", Term.of(Term.Kind.INTERCEPT, 0).contrast().id());
    assertEquals("control:trend", Term.of(Term.Kind.TREND, 0).contrast().id());
    assertEquals("control:level[1]", Term.of(Term.Kind.LEVEL, 1).contrast().id());
  }

  @Test
  void levelsAndSlopesAreChanges() {
    assertTrue(Term.of(Term.Kind.LEVEL, 1).isChange());
    assertTrue(Term.of(Term.Kind.SLOPE, 1).isChange());
    assertFalse(Term.of(Term.Kind.TREND, 0).isChange());
  }
}
