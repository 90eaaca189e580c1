package org.centreline.project.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTest {

  private static Entry entry(String value) {
    return new Entry("", "upper", "2024-01-01", value);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1.0000000009",
    "-3.5, -3.5",
    "1e-300, 1e-300",
    "0, 0.0",
    "2E10, 20000000000.5",
    "xmr, xmr"
  })
  void theSame(String one, String other) {
    assertTrue(entry(one).agrees(entry(other)));
    assertTrue(entry(other).agrees(entry(one)));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1.0000000011",
    "1, -1",
    "0, 1e-300",
    "xmr, p",
    "1, xmr",
    "1, ''",
    "'', 0",
    "NaN, 1",
    "1d, 1"
  })
  void notTheSame(String one, String other) {
    assertFalse(entry(one).agrees(entry(other)));
    assertFalse(entry(other).agrees(entry(one)));
  }

  @Test
  void nothingIsNothing() {
    assertTrue(entry("").agrees(entry("")));
  }
}
