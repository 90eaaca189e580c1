package org.centreline.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TextTest {

  private static final TextStyle STYLE = TextStyle.regular(10, new Colour(0));

  @Test
  void boxHangsOnTheAnchor() {
    Text start = Text.of("mean", 100, 50, STYLE);
    Text middle = Text.of("mean", 100, 50, STYLE.at(Anchor.MIDDLE));
    Text end = Text.of("mean", 100, 50, STYLE.at(Anchor.END));
    assertEquals(100, start.box().left());
    assertEquals(100, end.box().right(), 1e-9);
    assertEquals(100, middle.box().left() + middle.box().width() / 2, 1e-9);
    assertEquals(50 - 9.05, start.box().top(), 1e-9);
    assertEquals(50 + 2.12, start.box().bottom(), 1e-9);
  }

  @Test
  void widthIsOfWhatIsPrinted() {
    assertEquals(STYLE.width("a b"), Text.of(" a\n b ", 0, 0, STYLE).width());
  }

  @Test
  void refusesToStandNowhere() {
    assertThrows(IllegalArgumentException.class, () -> Text.of("a", Double.NaN, 0, STYLE));
  }
}
