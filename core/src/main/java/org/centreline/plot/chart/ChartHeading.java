package org.centreline.plot.chart;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.plot.Box;
import org.centreline.plot.Mark;
import org.centreline.plot.page.PageStyle;
import org.centreline.plot.page.Paragraph;
import org.centreline.plot.page.Part;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.page.Wrapping;
import org.centreline.words.chart.Titles;

/**
 * The top of the page: title and subtitle at the left, icons at the right.
 *
 * @param title three lines at most
 * @param subtitle two lines at most
 * @param icons may be none
 */
record ChartHeading(Paragraph title, Paragraph subtitle, IconRow icons) implements Part {

  private static final int MOST_TITLE = 3;
  private static final int MOST_SUBTITLE = 2;

  static ChartHeading of(ChartAnalysis analysis, Presentation presentation, PageStyle look) {
    Box inside = look.inside();
    IconRow icons = IconRow.of(analysis, look);
    double free = inside.width() - icons.width() - (icons.width() > 0 ? look.length(16) : 0);
    String title = presentation.title().orElseGet(() -> Titles.title(analysis));
    String subtitle = presentation.subtitle().orElseGet(() -> Titles.subtitle(analysis));
    return new ChartHeading(
        new Paragraph(
            new Wrapping(look.title(), free, look.lines(MOST_TITLE)).lines(title),
            inside.left(),
            look.title()),
        new Paragraph(
            new Wrapping(look.subtitle(), free, look.lines(MOST_SUBTITLE)).lines(subtitle),
            inside.left(),
            look.subtitle()),
        icons);
  }

  @Override
  public double height() {
    return Math.max(title.height() + subtitle.height(), icons.height());
  }

  @Override
  public List<Mark> placed(double top) {
    List<Mark> marks = new ArrayList<>(title.placed(top));
    marks.addAll(subtitle.placed(top + title.height()));
    marks.addAll(icons.placed(top));
    return marks;
  }
}
