package org.centreline.cli.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.centreline.cli.option.group.ScriptGroup;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.row.Source;
import org.centreline.report.TextScreen;
import org.centreline.report.terminal.Ink;
import org.centreline.report.terminal.TextPage;

/**
 * What a screen of 24 lines still shows once the text has run through: the kinds of notices on one
 * line, those that tell of something that may be wrong in full, and last the sentence again.
 *
 * @param source whose notices are told in short; empty where none or all of them are told
 * @param sentences what was found, one a chart
 */
record ScreenEnd(Optional<Source> source, List<String> sentences) {

  private static final int LINES = 22;
  private static final int MOST_SENTENCES = 6;

  ScreenEnd {
    sentences = List.copyOf(sentences);
  }

  /** The text with its end. */
  String after(String text, TextScreen screen) {
    TextPage page = new TextPage(screen);
    source.map(Source::notices).filter(told -> !told.isEmpty()).ifPresent(n -> notices(n, page));
    boolean scrolled = text.chars().filter(c -> c == '\n').count() > LINES;
    if (scrolled && !sentences.isEmpty() && sentences.size() <= MOST_SENTENCES) {
      page.gap();
      sentences.forEach(sentence -> page.paragraph(sentence, Ink.BOLD));
    }
    String end = page.close();
    return end.isBlank() ? text : text + "\n" + end;
  }

  private static void notices(List<Notice> notices, TextPage page) {
    List<String> doubts = notices.stream().filter(Notice::isWarning).map(Notice::message).toList();
    page.list("Look at:", doubts);
    Set<String> kinds = new LinkedHashSet<>();
    notices.stream().filter(n -> !n.isWarning()).forEach(notice -> kinds.add(notice.code()));
    if (!kinds.isEmpty()) {
      page.paragraph(
          "Notices (" + ScriptGroup.NOTICES + " tells them): " + String.join(", ", kinds),
          Ink.GREY);
    }
  }
}
