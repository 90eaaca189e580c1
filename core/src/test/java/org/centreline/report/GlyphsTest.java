package org.centreline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centreline.analysis.Reading;
import org.junit.jupiter.api.Test;

class GlyphsTest {

  @Test
  void everyMeaningHasACharacterOfItsOwn() {
    for (Glyphs glyphs : Glyphs.values()) {
      Set<Character> marks =
          Stream.concat(
                  Arrays.stream(Reading.values()).map(glyphs::mark),
                  Stream.of(
                      glyphs.markBelow(Reading.SPECIAL_CAUSE),
                      glyphs.excluded(),
                      glyphs.centre(),
                      glyphs.limit(),
                      glyphs.target(),
                      glyphs.phase()))
              .collect(Collectors.toSet());
      assertEquals(10, marks.size(), glyphs.name());
    }
  }

  @Test
  void onlySpecialCauseHasAMarkOfItsOwnBelow() {
    assertEquals('◆', Glyphs.UNICODE.markBelow(Reading.IMPROVEMENT));
    assertEquals('▼', Glyphs.UNICODE.markBelow(Reading.SPECIAL_CAUSE));
  }
}
