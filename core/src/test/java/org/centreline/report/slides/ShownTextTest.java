package org.centreline.report.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShownTextTest {

  @Test
  void nothingIsPutIntoALongWordThatIsBroken() {
    assertEquals("abcdefgh", ShownText.of("abcdefgh", List.of("abcd", "efgh")));
    assertEquals("ab cd", ShownText.of("ab cd", List.of("ab", "cd")));
  }

  @Test
  void whatHasNoRoomIsCutWithAnEllipsis() {
    assertEquals("ab cd…", ShownText.of("ab cd ef gh", List.of("ab", "cd…")));
    assertEquals("abcde…", ShownText.of("abcdefgh", List.of("abc", "de…")));
  }

  @Test
  void anEllipsisThatWasTypedIsNoCut() {
    assertEquals("and so on…", ShownText.of("and so on…", List.of("and so", "on…")));
    assertEquals("", ShownText.of("", List.of()));
  }
}
