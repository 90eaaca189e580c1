package org.centreline.report.compare;

import java.util.List;
import org.centreline.analysis.compare.Comparison;
import org.centreline.plot.svg.SvgPainter;
import org.centreline.report.KeyFacts;
import org.centreline.report.ReportPicture;
import org.centreline.report.html.Html;
import org.centreline.report.html.HtmlPage;
import org.centreline.report.html.HtmlTable;
import org.centreline.report.html.Stylesheet;
import org.centreline.words.compare.FunnelWords;

/**
 * Writes a comparison as one page: pictures, the table of sites, what to beware of.
 *
 * @param report the comparison
 */
record ComparisonPage(ComparisonReport report) {

  /** The page, LF line ends. */
  String text() {
    Stylesheet style =
        Stylesheet.of(report.presentation().theme().palette(), List.of(Stylesheet.PAGE));
    String title = report.title();
    return new HtmlPage(title, style, h -> h.line("h1", title), this::main, this::foot).text();
  }

  private void main(Html html) {
    Comparison comparison = report.comparison();
    html.line("p", report.verdict(), "class", "verdict");
    pictures(html);
    SiteRows rows = new SiteRows(comparison, ComparisonReport.MOST);
    if (!rows.sites().isEmpty()) {
      HtmlTable.write(html, SiteTable.of(comparison, rows.sites()), "The sites");
    }
    if (!rows.rest().isEmpty()) {
      html.line("p", rows.rest());
    }
    if (comparison.funnel().isPresent() && comparison.isOverTime()) {
      HtmlTable.write(html, SiteTable.matrix(comparison), "Is each site changing, and different?");
    }
    if (comparison.funnel().isPresent()) {
      html.line("p", FunnelWords.CAUTION);
    }
    List<String> warnings = SiteWarnings.lines(comparison);
    if (!warnings.isEmpty()) {
      html.open("div", "class", "warning").newLine().line("h2", "Please note");
      html.open("ul").newLine();
      warnings.forEach(warning -> html.line("li", warning));
      html.close().close();
    }
  }

  private void pictures(Html html) {
    List<ReportPicture> pictures = report.pictures();
    for (int i = 0; i < pictures.size(); i++) {
      String name = "Picture " + (i + 1) + " of " + pictures.size();
      html.open("figure").newLine();
      html.open(
          "div",
          "class",
          "scroll chart start",
          "role",
          "group",
          "aria-label",
          name,
          "tabindex",
          "0");
      html.newLine()
          .trusted(SvgPainter.paint(pictures.get(i).layout().get(), "chart-" + (i + 1)))
          .close();
      html.close();
    }
  }

  private void foot(Html html) {
    html.line("p", KeyFacts.origin(report.source()), "class", "origin");
  }
}
