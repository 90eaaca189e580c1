package org.centreline.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts in which no character acts that should be read. */
final class HiddenText {

  private static final String COLOURS = "\u001b\\[(0|1|38;5;\\d+)m";

  private static final Set<Integer> HIDDEN = Set.copyOf(hidden());

  /** Written by their numbers here, for the source is read by people too. */
  static List<Integer> hidden() {
    return Stream.of(
            IntStream.rangeClosed(0, 0x1F),
            IntStream.rangeClosed(0x7F, 0x9F),
            IntStream.of(0x061C, 0x200E, 0x200F, 0x2028, 0x2029),
            IntStream.rangeClosed(0x202A, 0x202E),
            IntStream.rangeClosed(0x2066, 0x2069),
            IntStream.of(0xAD, 0x34F, 0x200B, 0x200C, 0x200D, 0x3164, 0xFE0F, 0xFEFF),
            IntStream.rangeClosed(0x2060, 0x2064),
            IntStream.of(0xE0001, 0xE0041, 0xE007F, 0xE0100))
        .flatMap(IntStream::boxed)
        .toList();
  }

  /** None of them is in the text but line feeds and, in front, a mark of the encoding. */
  static void assertVisible(String text, String where) {
    String plain = text.replaceAll(COLOURS, "");
    // A file for spreadsheets begins with a mark of its encoding.
    for (int i = plain.startsWith("\uFEFF") ? 1 : 0; i < plain.length(); i++) {
      int c = plain.codePointAt(i);
      if (c != '\n' && HIDDEN.contains(c)) {
        String around = plain.substring(Math.max(0, i - 60), i);
        assertEquals("", around, where + " has " + String.format("U+%04X", c) + " after");
      }
    }
  }

  private HiddenText() {}
}
