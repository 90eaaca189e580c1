package org.centreline.csv.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShownTest {

  @Test
  void lettersOfAllScriptsAreShown() {
    assertEquals("Ysbyty Gwynedd – Żółć 病院 😀", Shown.text("Ysbyty Gwynedd – Żółć 病院 😀"));
  }

  @Test
  void whatHidesIsNamed() {
    assertEquals("aU+202EbU+0000\\t\\r\\nU+D83D", Shown.text("a\u202Eb\0\t\r\n\uD83D"));
  }

  @Test
  void longTextIsCutBetweenLetters() {
    assertEquals("😀".repeat(60), Shown.text("😀".repeat(60)));
    assertEquals("😀".repeat(60) + "...", Shown.text("😀".repeat(61)));
  }

  @Test
  void argumentsAreQuotedWhereTheyMust() {
    assertEquals("org_code", Shown.argument("org_code"));
    assertEquals("\"% seen\"", Shown.argument("% seen"));
    assertEquals("\"\"", Shown.argument(""));
  }

  @Test
  void countsAgreeWithTheirThings() {
    assertEquals("1 row", Shown.count(1, "row"));
    assertEquals("0 rows", Shown.count(0, "row"));
  }
}
