package org.centreline.csv.problem;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NoticeTest {

  @Test
  void warningsTellOfWhatMayBeWrong() {
    assertTrue(new Notice("identifiable", "x").isWarning());
    assertTrue(new Notice("hidden-total", "x").isWarning());
    assertFalse(new Notice("delimiter", "x").isWarning());
    assertThrows(NullPointerException.class, () -> new Notice("x", null));
  }
}
