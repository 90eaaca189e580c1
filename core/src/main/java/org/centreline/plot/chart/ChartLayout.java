package org.centreline.plot.chart;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.plot.About;
import org.centreline.plot.Anchor;
import org.centreline.plot.Box;
import org.centreline.plot.Mark;
import org.centreline.plot.Picture;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;
import org.centreline.plot.axis.XAxis;
import org.centreline.plot.event.Event;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.PageStyle;
import org.centreline.plot.page.Presentation;
import org.centreline.series.Subgroups;
import org.centreline.words.Numbers;
import org.centreline.words.chart.AltText;
import org.centreline.words.chart.CaseWords;
import org.centreline.words.chart.LongDescription;
import org.centreline.words.chart.Titles;

/** Lays out one chart: header, events, panel with axes and edge labels, key and footer. */
public final class ChartLayout {

  private final ChartAnalysis analysis;
  private final Presentation presentation;
  private final PageStyle look;
  private final XAxis axis;

  private ChartLayout(ChartAnalysis analysis, Presentation presentation) {
    this.analysis = analysis;
    this.presentation = presentation;
    look = new PageStyle(presentation.theme().palette(), presentation.size());
    Subgroups subgroups = analysis.measured().subgroups();
    axis = CaseWords.areCases(analysis) ? XAxis.ofCases(subgroups) : XAxis.of(subgroups);
  }

  /** The picture of a chart. */
  public static Picture of(ChartAnalysis analysis, Presentation presentation) {
    return new ChartLayout(analysis, presentation).picture();
  }

  private Picture picture() {
    String title = presentation.title().orElseGet(() -> Titles.title(analysis));
    About about = new About(title, AltText.of(analysis), LongDescription.of(analysis), List.of());
    PageSize size = presentation.size();
    return new Picture(size.width(), size.height(), look.palette().paper(), about, marks());
  }

  private List<Mark> marks() {
    TimePage page =
        new TimePage(
            ChartHeading.of(analysis, presentation, look),
            axis,
            Event.of(analysis, axis),
            TimePage.yLabel(presentation, Numbers.ofLines(analysis).scale(), look),
            room -> ValueRange.axis(analysis, look, room),
            EdgeLabels.of(analysis, look),
            Foot.of(analysis, presentation, look),
            look);
    TimePage.Body body = page.body();
    List<Mark> marks = new ArrayList<>(page.marks(body, new PanelTraces(analysis, axis, look)));
    marks.addAll(emptiness(body.frame()));
    return marks;
  }

  /** Where there is nothing to draw, the panel says so. */
  private List<Mark> emptiness(Box frame) {
    if (analysis.points().values().present().size() > 0) {
      return List.of();
    }
    double x = frame.left() + frame.width() / 2;
    double y = frame.top() + frame.height() / 4;
    TextStyle style = look.subtitle().at(Anchor.MIDDLE);
    return List.of(Text.of("There are no values to draw", x, y, style));
  }
}
