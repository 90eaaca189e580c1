package org.centreline.csv.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.csv.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines at the head of a file that begin with a sharp. */
class CommentsTest {

  /** {@code n} ends a line, {@code r} one as in Windows, {@code m} one as on old Macs. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date,falls n 2024-01-01,3 n | 0",
        "# by us n date,falls n 2024-01-01,3 n | 1",
        "# by us r # today r date,falls r 2024-01-01,3 r | 2",
        "# by us m date,falls m 2024-01-01,3 m | 1",
        "# by us n n # again n date,falls n 2024-01-01,3 n | 3",
        // The last one holds the names where data follow it.
        "# by us n #date,falls n 2024-01-01,3 n | 1",
        "#ward;date n A;2024-01-01 n | 0",
        "# else | 1",
        "# else n | 1"
      })
  void areCountedAsFarAsTheyStandAboveTheNames(String text, int comments) {
    String lines = text.replace(" n", "\n").replace(" r", "\r\n").replace(" m", "\r");
    assertEquals(
        comments, Comments.above(Texts.of(lines.replace("\n ", "\n").replace("\r ", "\r"))));
  }

  @Test
  void onlyTheBeginningOfALineTells() {
    assertTrue(Comments.isOne("# made"));
    assertFalse(Comments.isOne("made #1"));
  }
}
