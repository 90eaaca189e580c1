package org.centreline.report.terminal;

import java.util.List;
import org.centreline.analysis.Comparison;
import org.centreline.report.ComparisonDocument;
import org.centreline.report.ComparisonWriter;
import org.centreline.report.SiteTable;
import org.centreline.words.FunnelWords;

/** Writes a comparison for a terminal or a plain text file. */
public final class ComparisonText {

  private static final int LISTED = 12;

  private ComparisonText() {}

  /** The text, LF line ends; no line is wider than the terminal. */
  public static String write(ComparisonDocument document, Terminal terminal) {
    Comparison comparison = document.comparison();
    TextPage page = new TextPage(terminal);
    page.paragraph(document.title(), Ink.BOLD);
    page.paragraph(FunnelWords.verdict(comparison), Ink.PLAIN);
    page.gap();
    page.table(SiteTable.of(comparison));
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
    List<String> warnings = ComparisonWriter.warnings(comparison);
    if (!warnings.isEmpty()) {
      page.gap();
    }
    page.list("Warnings:", warnings.stream().limit(LISTED).toList());
    if (warnings.size() > LISTED) {
      page.paragraph("  and " + (warnings.size() - LISTED) + " more; see --format json", Ink.GREY);
    }
    page.source(document.source());
    return page.close();
  }
}
