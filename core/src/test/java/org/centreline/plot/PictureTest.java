package org.centreline.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureTest {

  private static final Colour WHITE = new Colour(0xFFFFFF);
  private static final About ABOUT = new About("title", "alt", "", List.of());

  @Test
  void keepsItsOwnMarks() {
    List<Mark> marks = new ArrayList<>();
    Picture picture = new Picture(10, 10, WHITE, ABOUT, marks);
    marks.add(Text.of("later", 0, 0, TextStyle.regular(10, WHITE)));
    assertEquals(List.of(), picture.marks());
  }

  @Test
  void remembersHowItWasMade() {
    List<Fact> facts = List.of(Fact.of("version", "1.0"), Fact.of("options", "--type", "xmr"));
    Picture picture = new Picture(10, 10, WHITE, ABOUT, List.of()).made(facts);
    assertEquals(facts, picture.about().facts());
    assertEquals("title", picture.about().title());
  }

  @Test
  void refusesSizesThatNobodyCanPrint() {
    assertThrows(IllegalArgumentException.class, () -> new Picture(0, 10, WHITE, ABOUT, List.of()));
    assertThrows(IllegalArgumentException.class, () -> new Picture(10, 0, WHITE, ABOUT, List.of()));
    assertThrows(
        IllegalArgumentException.class, () -> new Picture(8_001, 10, WHITE, ABOUT, List.of()));
    assertThrows(
        IllegalArgumentException.class, () -> new Picture(10, 8_001, WHITE, ABOUT, List.of()));
    assertThrows(IllegalArgumentException.class, () -> Fact.of("no key", "x"));
    assertThrows(IllegalArgumentException.class, () -> new Group("No Id", "", List.of()));
  }
}
