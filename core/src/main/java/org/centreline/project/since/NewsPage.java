package org.centreline.project.since;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.centreline.Visible;
import org.centreline.project.since.News.Kind;
import org.centreline.project.since.NewsWords.Told;
import org.centreline.report.html.Html;

/**
 * What is new as a part of a page and as Markdown for an e-mail.
 *
 * @param since what is new
 */
public record NewsPage(Since since) {

  /** So many lines are told at once, and not by name first. */
  private static final int FEW = 6;

  /** Charts with news of one kind that are named. */
  private static final int NAMED = 3;

  /** What the part is called. */
  public static final String HEADING = "What is new";

  /**
   * Writes the part of a page, below its heading: what is compared, what is new by name, and all of
   * it one by one, folded where it is long.
   *
   * @param link where the chart of a piece of news stands; empty where it has none
   */
  public void write(Html html, Function<News, Optional<String>> link) {
    if (brief(html, link)) {
      html.open("details", "class", "fold").line("summary", "All of it, one by one").newLine();
      lists(html, new NewsWords(since), link);
      html.close();
    }
  }

  /** The same without what is folded; whether there is more to tell. */
  public boolean brief(Html html, Function<News, Optional<String>> link) {
    NewsWords words = new NewsWords(since);
    words.basis().forEach(said -> html.line("p", said));
    int all = Stream.of(Kind.values()).mapToInt(kind -> words.told(kind).size()).sum();
    if (all <= FEW) {
      lists(html, words, link);
      return false;
    }
    for (Kind kind : Kind.values()) {
      List<Told> told = words.told(kind);
      if (!told.isEmpty()) {
        html.open("p", "class", "look").inline("strong", heading(kind)).trusted(": ");
        names(html, told, link);
        html.close();
      }
    }
    return true;
  }

  /** The first few, each chart once. */
  private static void names(Html html, List<Told> all, Function<News, Optional<String>> link) {
    Map<String, Told> told = new LinkedHashMap<>();
    all.forEach(one -> told.putIfAbsent(one.title(), one));
    int shown = told.size() > NAMED + 1 ? NAMED : told.size();
    int i = 0;
    for (Told one : List.copyOf(told.values()).subList(0, shown)) {
      html.trusted(i++ == 0 ? "" : "; ");
      link.apply(one.news())
          .ifPresentOrElse(
              href -> html.inline("a", one.title(), "href", href), () -> html.text(one.title()));
    }
    int more = told.size() - shown;
    html.trusted(more == 0 ? "." : " and " + more + " more.");
  }

  private void lists(Html html, NewsWords words, Function<News, Optional<String>> link) {
    for (Kind kind : Kind.values()) {
      List<Told> told = words.told(kind);
      if (!told.isEmpty()) {
        html.line("h3", heading(kind));
        list(html, told, link);
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
    Visible.line(text)
        .codePoints()
        .forEach(
            c -> {
              if ("\\`*_[]<>|#".indexOf(c) >= 0) {
                plain.append('\\');
              }
              plain.appendCodePoint(c);
            });
    return plain.toString();
  }
}
