package org.centreline.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void bothEndsBelongToIt() {
    Span span = new Span(2, 4);
    assertEquals(3, span.length());
    assertTrue(span.contains(2) && span.contains(4));
    assertFalse(span.contains(1) || span.contains(5));
  }

  @Test
  void holdsASpanThatLiesWhollyInIt() {
    Span span = new Span(2, 4);
    assertTrue(span.contains(span));
    assertTrue(span.contains(new Span(3, 3)));
    assertFalse(span.contains(new Span(1, 3)));
    assertFalse(span.contains(new Span(3, 5)));
  }

  @Test
  void neverRunsBackwards() {
    assertThrows(IllegalArgumentException.class, () -> new Span(2, 1));
    assertThrows(IllegalArgumentException.class, () -> new Span(-1, 1));
  }
}
