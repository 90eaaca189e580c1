package org.centreline.csv.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DialectTest {

  private static String separators(char delimiter) {
    return new Dialect("UTF-8", delimiter, 1, Optional.empty()).separators();
  }

  @Test
  void delimitersInWords() {
    assertEquals("commas", separators(','));
    assertEquals("semicolons", separators(';'));
    assertEquals("tabs", separators('\t'));
    assertEquals("cells separated by #", separators('#'));
    assertThrows(NullPointerException.class, () -> new Dialect(null, ',', 1, Optional.empty()));
  }
}
