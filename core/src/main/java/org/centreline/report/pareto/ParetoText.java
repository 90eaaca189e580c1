package org.centreline.report.pareto;

import java.util.ArrayList;
import java.util.List;
import org.centreline.Matter;
import org.centreline.analysis.pareto.Pareto;
import org.centreline.analysis.pareto.Pareto.Bar;
import org.centreline.report.Glyphs;
import org.centreline.report.TextScreen;
import org.centreline.report.terminal.Ink;
import org.centreline.report.terminal.ScreenColumns;
import org.centreline.report.terminal.TextPage;
import org.centreline.words.ParetoWords;

/** Writes Pareto charts for a terminal or a plain text file: sentence, bars, table, warnings. */
final class ParetoText {

  private static final int WIDEST_NAME = 26;
  private static final int WIDEST_BAR = 38;
  private static final int MOST_BARS = 30;

  private ParetoText() {}

  /** The text, LF line ends; no line is wider than the terminal. */
  static String write(ParetoReport report, TextScreen terminal) {
    TextPage page = new TextPage(terminal);
    for (Pareto pareto : report.charts()) {
      page.gap();
      page.paragraph(report.title(pareto), Ink.BOLD);
      page.paragraph(ParetoWords.verdict(pareto), Ink.PLAIN);
      page.gap();
      page.paragraph(ParetoWords.subtitle(pareto), Ink.GREY);
      Pareto shown = pareto.top(MOST_BARS);
      page.drawn(bars(shown, terminal));
      page.gap();
      page.table(ParetoReport.table(shown));
      if (shown.bars().size() < pareto.bars().size()) {
        String all = ParetoWords.categories(pareto.categories());
        page.paragraph("To see all " + all + ": " + Matter.FORMAT + " csv", Ink.GREY);
      }
      if (!ParetoReport.warnings(pareto).isEmpty()) {
        page.gap();
      }
      page.list("Warnings:", ParetoReport.warnings(pareto));
    }
    page.source(report.document().source());
    return page.close();
  }

  /** A line a bar; after the last of the few that reach the mark, a broken line. */
  private static List<String> bars(Pareto pareto, TextScreen terminal) {
    double largest = pareto.bars().stream().mapToDouble(Bar::count).max().orElse(1);
    Room room = Room.of(pareto, terminal);
    List<String> lines = new ArrayList<>();
    int few = pareto.fewBars();
    for (int i = 0; i < pareto.bars().size(); i++) {
      Bar bar = pareto.bars().get(i);
      int length = (int) Math.round(room.bar() * bar.count() / largest);
      String block = terminal.glyphs() == Glyphs.UNICODE ? "█" : "#";
      lines.add(
          "  "
              + name(bar, terminal, room)
              + " "
              + block.repeat(length)
              + (length > 0 ? " " : "")
              + ParetoWords.count(bar.count()));
      if (i == few - 1 && few == pareto.few().categories() && i < pareto.bars().size() - 1) {
        String dash = terminal.glyphs() == Glyphs.UNICODE ? "┄" : "-";
        lines.add("  " + " ".repeat(room.name()) + " " + dash.repeat(room.bar() / 2) + " 80%");
      }
    }
    return lines;
  }

  /** How many columns the names and the longest bar have. */
  private record Room(int name, int bar) {

    static Room of(Pareto pareto, TextScreen terminal) {
      int count =
          pareto.bars().stream()
              .mapToInt(b -> ParetoWords.count(b.count()).length())
              .max()
              .orElse(0);
      int name = Math.min(WIDEST_NAME, terminal.width() / 3);
      return new Room(name, Math.max(1, Math.min(WIDEST_BAR, terminal.width() - name - count - 4)));
    }
  }

  private static String name(Bar bar, TextScreen terminal, Room room) {
    char mark = terminal.glyphs().cut();
    return ScreenColumns.left(
        ScreenColumns.cut(terminal.say(bar.name()), room.name(), mark), room.name());
  }
}
