package org.centreline.project.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeIdTest {

  @ParameterizedTest
  @ValueSource(strings = {"waits", "A1", "falls-rate", "ae_4h", "console", "com", "lpt10", "7"})
  void namesThatEverySystemTakes(String id) {
    assertTrue(SafeId.is(id));
    assertTrue(SafeId.is("x".repeat(60)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "../x", "a/b", "a\\b", "CON", "nul", "Com1", "lpt9", "a.b", ".a", "-a", "_a", "é"
      })
  void namesThatSomeDoNot(String id) {
    assertFalse(SafeId.is(id));
    assertFalse(SafeId.is("x".repeat(61)));
    assertFalse(SafeId.is("x".repeat(300)));
  }

  @Test
  void idsAreMadeOfAnyText() {
    assertEquals("days-waited", SafeId.of(" Days  waited! ", Set.of()));
    assertEquals("days-3", SafeId.of("Days", Set.of("days", "days-2")));
    assertEquals("measure", SafeId.of("CON", Set.of()));
    assertEquals("measure", SafeId.of("日数", Set.of()));
    assertTrue(SafeId.is(SafeId.of("x".repeat(300), Set.of())));
  }
}
