package org.centreline.plot.layout;

import java.util.List;
import org.centreline.analysis.ChartAnalysis;
import org.centreline.plot.TextStyle;
import org.centreline.words.Footer;

/** The bottom of the page: the key, the caption and how the chart was made. */
final class Foot {

  private static final int MOST_LINES = 2;

  private Foot() {}

  static Stack of(ChartAnalysis analysis, Presentation presentation, Look look) {
    TextStyle caption = look.label().in(look.palette().quiet());
    double width = look.inside().width();
    return new Stack(
        List.of(
            new KeyRow(KeyItem.of(analysis, look), look),
            paragraph(
                presentation.caption().orElse(""),
                new Wrapping(caption, width, look.lines(MOST_LINES)),
                look),
            paragraph(Footer.of(analysis), new Wrapping(look.small(), width, MOST_LINES), look)));
  }

  private static Paragraph paragraph(String text, Wrapping wrapping, Look look) {
    return new Paragraph(wrapping.lines(text), look.inside().left(), wrapping.style());
  }
}
