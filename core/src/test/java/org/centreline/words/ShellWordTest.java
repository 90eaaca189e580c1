package org.centreline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellWordTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "waits.csv|waits.csv",
        "bed days|\"bed days\"",
        "~~|\"\"",
        "a\"b|'a\"b'",
        "$HOME|'$HOME'",
        "it's|\"it's\"",
        "it's \"so\"|'it'\\''s \"so\"'",
        "50% *|\"50% *\"",
        "é|\"é\"",
        "a&b|\"a&b\"",
        "a=b|a=b"
      })
  void wordsThatArriveUnchanged(String word, String typed) {
    assertEquals(typed, ShellWord.of(word));
  }
}
