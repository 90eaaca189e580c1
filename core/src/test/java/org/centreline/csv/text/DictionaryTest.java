package org.centreline.csv.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DictionaryTest {

  @Test
  void textsAreNumberedAsTheyCome() {
    Dictionary dictionary = new Dictionary();
    assertEquals(0, dictionary.code("b"));
    assertEquals(1, dictionary.code("a"));
    assertEquals(0, dictionary.code(new String("b")));
    assertEquals(2, dictionary.size());
    assertEquals("a", dictionary.text(1));
    assertEquals(List.of("b", "a"), dictionary.texts());
  }
}
