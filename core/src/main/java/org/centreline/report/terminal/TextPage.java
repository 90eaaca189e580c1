package org.centreline.report.terminal;

import java.util.ArrayList;
import java.util.List;
import org.centreline.csv.row.Source;
import org.centreline.report.KeyFacts;
import org.centreline.report.Table;
import org.centreline.report.TextScreen;

/** A page of text that is being written; no line is wider than the terminal. */
public final class TextPage {

  private static final String BULLET = "  - ";
  private static final String INDENT = "    ";

  private final TextScreen terminal;
  private final List<String> lines = new ArrayList<>();

  public TextPage(TextScreen terminal) {
    this.terminal = terminal;
  }

  /** The text so far, LF line ends. */
  public String close() {
    return String.join("\n", lines) + "\n";
  }

  /** An empty line between two parts; none at the top. */
  public void gap() {
    if (!lines.isEmpty()) {
      lines.add("");
    }
  }

  /** Lines that are ready for the terminal. */
  public void drawn(List<String> ready) {
    lines.addAll(ready);
  }

  /** A table. */
  public void table(Table table) {
    drawn(TextTable.of(table, terminal));
  }

  /** How the data were read. */
  public void source(Source source) {
    List<String> notices = KeyFacts.notices(source);
    if (!notices.isEmpty()) {
      gap();
    }
    list("Notices about " + source.file() + ":", notices);
  }

  /** A heading and its entries; nothing where there are none. */
  public void list(String heading, List<String> entries) {
    if (entries.isEmpty()) {
      return;
    }
    paragraph(heading, Ink.PLAIN);
    entries.forEach(this::bullet);
  }

  /** An entry below a heading. */
  public void bullet(String entry) {
    List<String> wrapped =
        ScreenColumns.wrap(terminal.say(entry), terminal.width() - INDENT.length());
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add((i == 0 ? BULLET : INDENT) + wrapped.get(i));
    }
  }

  /** What belongs to an entry and is to be copied, on one line however long; nothing of none. */
  public void whole(String text) {
    if (!text.isEmpty()) {
      lines.add(INDENT + terminal.say(text));
    }
  }

  /** Wrapped text in an ink. */
  public void paragraph(String text, Ink ink) {
    for (String line : ScreenColumns.wrap(terminal.say(text), terminal.width())) {
      lines.add(ink.on(line, terminal.colour()));
    }
  }
}
