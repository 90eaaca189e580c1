package org.centreline.analysis.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.centreline.analysis.describe.Trouble.Severity;
import org.junit.jupiter.api.Test;

class TroubleTest {

  @Test
  void againIsCounted() {
    Trouble once = new Trouble(Severity.NOTE, "delimiter", 0, "", "tabs", "", 1);
    assertEquals(new Trouble(Severity.NOTE, "delimiter", 0, "", "tabs", "", 2), once.again());
    assertThrows(
        NullPointerException.class, () -> new Trouble(Severity.NOTE, "x", 0, "", "y", null, 1));
  }
}
