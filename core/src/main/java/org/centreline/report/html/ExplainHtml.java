package org.centreline.report.html;

import java.util.ArrayList;
import java.util.List;
import org.centreline.words.ExplainPages;

/**
 * Pages of {@code explain} as HTML: paragraphs, lists and formulas, without what they say of other
 * programs.
 */
public final class ExplainHtml {

  private static final String OTHERS = "In other tools";

  private final Html html;
  private final String heading;
  private final List<String> waiting = new ArrayList<>();
  private boolean listing;
  private boolean skipping;

  private ExplainHtml(Html html, int level) {
    this.html = html;
    this.heading = "h" + level;
  }

  /**
   * The page of a topic; nothing where there is none.
   *
   * @param level the rank of its title, 2 to 5
   */
  public static void write(Html html, String topic, int level) {
    ExplainPages.page(topic).ifPresent(page -> new ExplainHtml(html, level).page(page));
  }

  private void page(String page) {
    for (String line : page.lines().toList()) {
      line(line);
    }
    endBlock();
    endList();
  }

  private void line(String line) {
    if (line.startsWith("#")) {
      title(line);
    } else if (skipping) {
      return;
    } else if (line.isBlank()) {
      endBlock();
    } else if (line.startsWith("- ")) {
      endBlock();
      beginList();
      waiting.add(line.substring(2));
    } else {
      if (waiting.isEmpty()) {
        endList();
      }
      waiting.add(line);
    }
  }

  private void title(String line) {
    endBlock();
    endList();
    boolean whole = line.startsWith("# ");
    String words = line.substring(whole ? 2 : 3);
    skipping = words.startsWith(OTHERS);
    if (!skipping) {
      html.line(whole ? heading : "p", words, "class", whole ? "topic" : "subtopic");
    }
  }

  private void beginList() {
    if (!listing) {
      html.open("ul").newLine();
      listing = true;
    }
  }

  private void endList() {
    if (listing) {
      html.close();
      listing = false;
    }
  }

  private void endBlock() {
    if (waiting.isEmpty()) {
      return;
    }
    boolean formula = waiting.get(0).startsWith("    ");
    if (listing) {
      html.line("li", joined());
    } else if (formula) {
      html.open("pre").preformatted(String.join("\n", waiting)).close();
    } else {
      html.line("p", joined());
    }
    waiting.clear();
  }

  private String joined() {
    return String.join(" ", waiting.stream().map(String::strip).toList()).replace("`", "");
  }
}
