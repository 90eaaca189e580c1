package org.centreline.project.since;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.centreline.project.since.News.Kind;
import org.centreline.project.since.NewsWords.Told;
import org.centreline.report.html.Html;

/**
 * What is new as a part of a page and as Markdown for an e-mail.
 *
 * @param since what is new
 */
public record NewsPage(Since since) {

  /** Lines of one kind that are not folded. */
  private static final int SHOWN = 8;

  /** What the part is called. */
  public static final String HEADING = "What is new";

  /**
   * Writes the part of a page, below its heading.
   *
   * @param link where the chart of a piece of news stands; empty where it has none
   */
  public void write(Html html, Function<News, Optional<String>> link) {
    NewsWords words = new NewsWords(since);
    words.basis().forEach(said -> html.line("p", said));
    for (Kind kind : Kind.values()) {
      List<Told> told = words.told(kind);
      if (!told.isEmpty()) {
        html.line("h3", heading(kind));
        int shown = told.size() > SHOWN + 1 ? SHOWN : told.size();
        list(html, told.subList(0, shown), link);
        if (shown < told.size()) {
          html.open("details").line("summary", (told.size() - shown) + " more").newLine();
          list(html, told.subList(shown, told.size()), link);
          html.close();
        }
      }
    }
  }

  private static void list(Html html, List<Told> told, Function<News, Optional<String>> link) {
    html.open("ul").newLine();
    told.forEach(one -> item(html, one, link.apply(one.news())));
    html.close();
  }

  private String heading(Kind kind) {
    return kind.heading() + " (" + since.of(kind).size() + ")";
  }

  private static void item(Html html, Told told, Optional<String> link) {
    html.open("li");
    link.ifPresentOrElse(
        href -> html.inline("a", told.title(), "href", href), () -> html.text(told.title()));
    html.text(": " + told.text()).close();
  }

  /** The same as Markdown, LF line ends. */
  public String markdown(String title) {
    NewsWords words = new NewsWords(since);
    StringBuilder text = new StringBuilder("# " + HEADING + ": " + plain(title) + "\n");
    words.basis().forEach(said -> text.append('\n').append(plain(said)).append('\n'));
    for (Kind kind : Kind.values()) {
      List<Told> told = words.told(kind);
      if (!told.isEmpty()) {
        text.append("\n## ").append(heading(kind)).append("\n\n");
        told.forEach(
            one -> text.append("- ").append(plain(one.title() + ": " + one.text())).append('\n'));
      }
    }
    return text.toString();
  }

  /** On one line, with the signs that Markdown would take for its own kept from it. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if ("\\`*_[]<>|#".indexOf(c) >= 0) {
                plain.append('\\');
              }
              plain.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
            });
    return plain.toString();
  }
}
