package org.centreline.plot.chart;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.plot.Box;
import org.centreline.plot.Mark;
import org.centreline.plot.TextStyle;
import org.centreline.plot.page.PageStyle;
import org.centreline.plot.page.Paragraph;
import org.centreline.plot.page.Part;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.page.Wrapping;
import org.centreline.words.chart.Titles;
import org.centreline.words.chart.Verdict;

/**
 * The top of the page: title and subtitle at the left, icons at the right.
 *
 * @param title three lines at most
 * @param sentence what the chart says, three lines at most
 * @param subtitle two lines at most
 * @param icons may be none
 */
record ChartHeading(Paragraph title, Paragraph sentence, Paragraph subtitle, IconRow icons)
    implements Part {

  private static final int MOST_TITLE = 3;
  private static final int MOST_SENTENCE = 3;
  private static final int MOST_SUBTITLE = 2;

  static ChartHeading of(ChartAnalysis analysis, Presentation presentation, PageStyle look) {
    Box inside = look.inside();
    IconRow icons =
        presentation.isHeaded() ? IconRow.of(analysis, look) : new IconRow(List.of(), look);
    double free = inside.width() - icons.width() - (icons.width() > 0 ? look.length(16) : 0);
    String title =
        presentation.heading(presentation.title().orElseGet(() -> Titles.title(analysis)));
    String subtitle =
        presentation.heading(presentation.subtitle().orElseGet(() -> Titles.subtitle(analysis)));
    TextStyle inked = look.subtitle().in(look.palette().ink());
    String sentence = presentation.sentence(Verdict.of(analysis));
    return new ChartHeading(
        paragraph(title, inside, new Wrapping(look.title(), free, look.lines(MOST_TITLE))),
        paragraph(sentence, inside, new Wrapping(inked, free, look.lines(MOST_SENTENCE))),
        paragraph(subtitle, inside, new Wrapping(look.subtitle(), free, look.lines(MOST_SUBTITLE))),
        icons);
  }

  private static Paragraph paragraph(String words, Box inside, Wrapping wrapping) {
    return new Paragraph(wrapping.lines(words), inside.left(), wrapping.style());
  }

  @Override
  public double height() {
    return Math.max(title.height() + sentence.height() + subtitle.height(), icons.height());
  }

  @Override
  public List<Mark> placed(double top) {
    List<Mark> marks = new ArrayList<>(title.placed(top));
    marks.addAll(sentence.placed(top + title.height()));
    marks.addAll(subtitle.placed(top + title.height() + sentence.height()));
    marks.addAll(icons.placed(top));
    return marks;
  }
}
