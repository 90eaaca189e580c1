package org.centreline.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    assertThrows(
        IllegalArgumentException.class, () -> Text.of("a", 0, Double.POSITIVE_INFINITY, STYLE));
    assertThrows(IllegalArgumentException.class, () -> new Text("a", 0, 0, STYLE, -1));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 1000, Double.NaN})
  void refusesSizesThatNothingCanHave(double size) {
    Colour black = new Colour(0);
    Stroke none = Stroke.NONE;
    assertThrows(IllegalArgumentException.class, () -> TextStyle.regular(size, black));
    assertThrows(
        IllegalArgumentException.class,
        () -> new MarkerStyle(MarkerShape.CIRCLE, size, black, none));
    if (size != 0) {
      assertThrows(IllegalArgumentException.class, () -> Stroke.solid(black, size));
    }
  }
}
