package org.centreline.plot.xchart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import org.centreline.plot.Colour;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

  private static final TextStyle STYLE = TextStyle.regular(10, new Colour(0));

  /** The outline of letters set one behind the other, from the left. */
  private static String set(String... letters) {
    StringBuilder path = new StringBuilder();
    double x = 0;
    for (String letter : letters) {
      path.append(path(Letters.shape(Text.of(letter, x, 0, STYLE))));
      x += STYLE.width(letter);
    }
    return path.toString();
  }

  private static String path(Shape shape) {
    StringBuilder path = new StringBuilder();
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      double[] at = new double[6];
      path.append(' ').append(i.currentSegment(at));
      for (double place : at) {
        path.append(' ').append(Math.round(1e3 * place));
      }
    }
    return path.toString();
  }

  private static String drawn(String text) {
    return path(Letters.shape(Text.of(text, 0, 0, STYLE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u05D0\u05D1", "\uFB2A\uFB2B"})
  void whatIsWrittenFromTheRightBeginsThere(String pair) {
    String first = pair.substring(0, 1);
    String second = pair.substring(1);
    assertEquals(set(second, first), drawn(pair));
    assertEquals(set("a", second, first, "b"), drawn("a" + pair + "b"));
  }

  @Test
  void everythingElseBeginsAtTheLeft() {
    for (String text : new String[] {"ab", "\u03A9\u0394", "\u2264a", "\uFB01b", "\uFFFDa"}) {
      assertEquals(set(text.substring(0, 1), text.substring(1)), drawn(text));
    }
  }
}
