package org.centreline.report.compare;

import java.util.List;
import org.centreline.analysis.compare.Comparison;
import org.centreline.plot.Palette;
import org.centreline.plot.Picture;
import org.centreline.plot.svg.SvgPainter;
import org.centreline.report.KeyFacts;
import org.centreline.report.html.Html;
import org.centreline.report.html.HtmlPage;
import org.centreline.report.html.HtmlTable;
import org.centreline.report.html.Stylesheet;
import org.centreline.words.compare.FunnelWords;

/**
 * Writes a comparison as one page: pictures, the table of sites, what to beware of.
 *
 * @param document the comparison
 * @param pictures of its pages, in order
 */
public record ComparisonPage(ComparisonDocument document, List<Picture> pictures) {

  public ComparisonPage {
    pictures = List.copyOf(pictures);
  }

  /** The page, LF line ends. */
  public String text(Palette palette) {
    Stylesheet style = Stylesheet.of(palette, List.of(Stylesheet.PAGE));
    String title = document.title();
    return new HtmlPage(title, style, h -> h.line("h1", title), this::main, this::foot).text();
  }

  private void main(Html html) {
    Comparison comparison = document.comparison();
    html.line("p", document.verdict(), "class", "verdict");
    for (int i = 0; i < pictures.size(); i++) {
      String name = "Picture " + (i + 1) + " of " + pictures.size();
      html.open("figure").newLine();
      html.open(
          "div", "class", "scroll chart", "role", "group", "aria-label", name, "tabindex", "0");
      html.newLine().trusted(SvgPainter.paint(pictures.get(i), "chart-" + (i + 1))).close();
      html.close();
    }
    SiteRows rows = new SiteRows(comparison, ComparisonWriter.MOST);
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

  private void foot(Html html) {
    html.line("p", KeyFacts.origin(document.source()), "class", "origin");
  }
}
