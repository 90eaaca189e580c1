package org.centreline.plot.driver;

import java.util.ArrayList;
import java.util.List;
import org.centreline.plot.Mark;
import org.centreline.plot.TextStyle;
import org.centreline.plot.page.PageStyle;
import org.centreline.plot.page.Paragraph;
import org.centreline.plot.page.Stack;

/**
 * What stands beside the wheel of a cycle.
 *
 * @param cycle the cycle
 * @param left where its words begin
 * @param width that they may take
 * @param most lines of each text
 * @param look colours and letters
 */
record RampCard(RampCycle cycle, double left, double width, int most, PageStyle look) {

  private static final double APART = 14;

  /** The height of its row, which the wheel fits too. */
  double height() {
    return Math.max(words().height(), 2 * Wheel.RADIUS + 10) + APART;
  }

  private Stack words() {
    List<Paragraph> parts = new ArrayList<>();
    parts.add(paragraph(cycle.heading(), look.label().bold()));
    cycle.lines().forEach(line -> parts.add(paragraph(line, look.label())));
    return new Stack(List.copyOf(parts));
  }

  private Paragraph paragraph(String text, TextStyle style) {
    return new Paragraph(new Roomy(style, width).lines(text, most), left, style);
  }

  /** The words, in the middle of the row that begins at a height. */
  List<Mark> placed(double top) {
    Stack words = words();
    return words.placed(top + (height() - words.height()) / 2);
  }
}
