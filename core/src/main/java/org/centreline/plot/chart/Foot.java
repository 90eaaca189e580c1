package org.centreline.plot.chart;

import java.util.List;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.plot.TextStyle;
import org.centreline.plot.page.PageStyle;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.page.Stack;
import org.centreline.words.chart.Footer;

/** The bottom of the page: the key, the caption and how the chart was made. */
final class Foot {

  private static final int MOST_LINES = 2;

  private Foot() {}

  static Stack of(ChartAnalysis analysis, Presentation presentation, PageStyle look) {
    TextStyle caption = look.label().in(look.palette().quiet());
    return new Stack(
        List.of(
            new KeyRow(KeyItem.of(analysis, look), look),
            look.paragraph(presentation.caption().orElse(""), caption, look.lines(MOST_LINES)),
            look.paragraph(
                presentation.method(Footer.ofPicture(analysis)), look.small(), MOST_LINES)));
  }
}
