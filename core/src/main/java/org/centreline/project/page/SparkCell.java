package org.centreline.project.page;

import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.plot.Theme;
import org.centreline.plot.chart.Sparkline;
import org.centreline.plot.svg.SvgPainter;
import org.centreline.project.standing.Standing;
import org.centreline.report.html.Html;
import org.centreline.words.Plural;
import org.centreline.words.SubgroupWords;

/** The newest points of a chart in a cell, with what they show for those who listen. */
final class SparkCell {

  private SparkCell() {}

  static void write(Html html, Standing standing) {
    ChartAnalysis chart = standing.chapter().chart();
    Sparkline line = new Sparkline(chart, Theme.NHS.palette());
    String box = "0 0 " + Sparkline.WIDTH + " " + Sparkline.HEIGHT;
    String words = words(standing, line);
    html.open("svg", "class", "spark", "role", "img", "aria-label", words, "viewBox", box);
    html.inline("title", words).newLine();
    html.trusted(SvgPainter.elements(line.marks())).close();
  }

  /**
   * "Falls: Ash, 24 points from May 2022 to Apr 2024: newest 88.2%, mean 87.6%, 3 with a signal".
   */
  private static String words(Standing standing, Sparkline line) {
    ChartAnalysis chart = standing.chapter().chart();
    SubgroupWords moments = new SubgroupWords(chart.measured().subgroups());
    int last = chart.points().size() - 1;
    String points =
        last == line.first()
            ? "1 point, " + moments.label(last)
            : Plural.of(last - line.first() + 1, "point")
                + " from "
                + moments.label(line.first())
                + " to "
                + moments.label(last);
    int signals = line.signals();
    return standing.chapter().title()
        + ", "
        + points
        + ": newest "
        + standing.valueText()
        + ", "
        + (signals == 0 ? "none" : signals)
        + " with a signal";
  }
}
