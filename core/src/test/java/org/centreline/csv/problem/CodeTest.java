package org.centreline.csv.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodeTest {

  @Test
  void everyWordIsUsedOnceAndHasAMeaning() {
    Set<String> words = new HashSet<>();
    for (Code code : Code.values()) {
      assertTrue(words.add(code.word()), code.word());
      assertTrue(code.word().matches("[a-z]+(-[a-z]+)*"), code.word());
      assertTrue(code.meaning().endsWith("."), code.meaning());
    }
    assertEquals(Code.values().length, words.size());
  }
}
