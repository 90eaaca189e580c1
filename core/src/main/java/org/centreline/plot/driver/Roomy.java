package org.centreline.plot.driver;

import java.util.List;
import org.centreline.plot.TextStyle;
import org.centreline.plot.page.PageStyle;
import org.centreline.plot.page.Paragraph;
import org.centreline.plot.page.Wrapping;

/**
 * Lines of text in a width that holds them in other letters too: where neither Liberation Sans nor
 * Arial is there, a picture is shown in DejaVu Sans, whose lines are wider by up to a quarter.
 *
 * @param style of the text
 * @param width that no line may leave, whatever the letters
 */
record Roomy(TextStyle style, double width) {

  /** Of lines in DejaVu Sans to those in Liberation Sans, bold letters included. */
  static final double WIDER = 1.28;

  /** A text as wide as the picture, in three lines at most. */
  static Paragraph across(PageStyle look, String text, TextStyle style) {
    List<String> lines = new Roomy(style, look.inside().width()).lines(text, 3);
    return new Paragraph(lines, look.inside().left(), style);
  }

  /** The text in so many lines at most. */
  List<String> lines(String text, int most) {
    return new Wrapping(style, width / WIDER, most).lines(text);
  }
}
