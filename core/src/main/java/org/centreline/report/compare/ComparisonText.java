package org.centreline.report.compare;

import java.util.List;
import org.centreline.Matter;
import org.centreline.analysis.compare.Comparison;
import org.centreline.report.TextScreen;
import org.centreline.report.terminal.Ink;
import org.centreline.report.terminal.TextPage;
import org.centreline.words.chart.Titles;
import org.centreline.words.compare.FunnelWords;

/** Writes a comparison for a terminal or a plain text file. */
final class ComparisonText {

  private static final int LISTED = 12;

  /** How many sites of a funnel are listed before only those beyond its limits are. */
  private static final int READABLE = 40;

  private ComparisonText() {}

  /** The text, LF line ends; no line is wider than the terminal. */
  static String write(ComparisonReport report, TextScreen terminal) {
    Comparison comparison = report.comparison();
    TextPage page = new TextPage(terminal);
    page.paragraph(report.title(), Ink.BOLD);
    page.paragraph(report.verdict(), Ink.PLAIN);
    String about =
        comparison
            .funnel()
            .map(FunnelWords::subtitle)
            .orElseGet(() -> Titles.sitesOverTime(comparison.charts()));
    page.paragraph(about + ".", Ink.GREY);
    page.gap();
    sites(page, comparison);
    comparison
        .funnel()
        .ifPresent(
            funnel -> {
              if (comparison.isOverTime()) {
                page.gap();
                page.list("Changing, and different?", SiteTable.matrixLines(comparison));
              }
              page.gap();
              page.paragraph(FunnelWords.CAUTION, Ink.PLAIN);
              page.paragraph(FunnelWords.footer(funnel), Ink.GREY);
            });
    List<String> warnings = SiteWarnings.lines(comparison);
    if (!warnings.isEmpty()) {
      page.gap();
    }
    page.list("Warnings:", warnings.stream().limit(LISTED).toList());
    if (warnings.size() > LISTED) {
      page.paragraph(
          "  and " + (warnings.size() - LISTED) + " more; see " + Matter.FORMAT + " json",
          Ink.GREY);
    }
    page.source(report.source());
    return page.close();
  }

  private static void sites(TextPage page, Comparison comparison) {
    SiteRows rows = new SiteRows(comparison, READABLE);
    if (!rows.sites().isEmpty()) {
      page.table(SiteTable.of(comparison, rows.sites()));
    }
    if (!rows.rest().isEmpty()) {
      page.paragraph(rows.rest(), Ink.GREY);
    }
  }
}
