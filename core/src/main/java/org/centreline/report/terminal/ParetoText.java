package org.centreline.report.terminal;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.Pareto;
import org.centreline.analysis.Pareto.Bar;
import org.centreline.report.ParetoDocument;
import org.centreline.report.ParetoWriter;
import org.centreline.words.ParetoWords;

/** Writes a Pareto chart for a terminal or a plain text file: sentence, bars, table, warnings. */
public final class ParetoText {

  private static final int WIDEST_NAME = 26;
  private static final int WIDEST_BAR = 38;

  private ParetoText() {}

  /** The text, LF line ends; no line is wider than the terminal. */
  public static String write(ParetoDocument document, Terminal terminal) {
    Pareto pareto = document.pareto();
    TextPage page = new TextPage(terminal);
    page.paragraph(document.title(), Ink.BOLD);
    page.paragraph(ParetoWords.verdict(pareto), Ink.PLAIN);
    page.gap();
    page.paragraph(ParetoWords.subtitle(pareto), Ink.GREY);
    page.drawn(bars(pareto, terminal));
    page.gap();
    page.table(ParetoWriter.table(pareto));
    if (!ParetoWriter.warnings(pareto).isEmpty()) {
      page.gap();
    }
    page.list("Warnings:", ParetoWriter.warnings(pareto));
    page.source(document.source());
    return page.close();
  }

  /** A line a bar; after the last of the few that reach the mark, a broken line. */
  private static List<String> bars(Pareto pareto, Terminal terminal) {
    double largest = pareto.bars().stream().mapToDouble(Bar::count).max().orElse(1);
    List<String> lines = new ArrayList<>();
    int few = pareto.vitalFew();
    for (int i = 0; i < pareto.bars().size(); i++) {
      Bar bar = pareto.bars().get(i);
      int length = (int) Math.round(WIDEST_BAR * bar.count() / largest);
      String block = terminal.glyphs() == Glyphs.UNICODE ? "█" : "#";
      lines.add(
          "  "
              + name(bar, terminal)
              + " "
              + block.repeat(length)
              + (length > 0 ? " " : "")
              + ParetoWords.count(bar.count()));
      if (i == few - 1 && i < pareto.bars().size() - 1) {
        String dash = terminal.glyphs() == Glyphs.UNICODE ? "┄" : "-";
        lines.add("  " + " ".repeat(WIDEST_NAME) + " " + dash.repeat(WIDEST_BAR / 2) + " 80%");
      }
    }
    return lines;
  }

  private static String name(Bar bar, Terminal terminal) {
    char mark = terminal.glyphs().cut();
    return Columns.left(Columns.cut(terminal.say(bar.name()), WIDEST_NAME, mark), WIDEST_NAME);
  }
}
