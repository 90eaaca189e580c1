package org.centreline.cli.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PairTest {

  @Test
  void theFirstSignCuts() {
    assertEquals(new Pair("2024-03", Optional.of("a=b")), Pair.cut(" 2024-03 = a=b ", "="));
    assertEquals(new Pair("2024-03", Optional.empty()), Pair.cut("2024-03", "="));
  }

  @Test
  void bothPartsMakeItWhole() {
    assertTrue(Pair.cut("a=b", "=").isWhole());
    assertFalse(Pair.cut("a", "=").isWhole());
    assertFalse(Pair.cut("a= ", "=").isWhole());
    assertFalse(Pair.cut(" =b", "=").isWhole());
  }
}
