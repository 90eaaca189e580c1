package org.centreline.project.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.project.folder.Measure.Kind;
import org.centreline.project.standing.Chapter;
import org.centreline.project.standing.KindWords;
import org.centreline.report.chart.ChartArticle;
import org.centreline.report.chart.LimitsNote;
import org.centreline.report.html.Html;
import org.centreline.report.outcome.OutcomeArticle;
import org.centreline.words.Plural;

/**
 * Every chart with its numbers, folded by measure; a few are open from the start.
 *
 * @param pack the pack
 * @param charts those that stand here
 */
record MeasureFolds(Pack pack, List<Chapter> charts) {

  /** So many charts are looked at without unfolding. */
  private static final int OPEN = 8;

  /** The measures of a kind, below a heading. */
  void write(Html html, Kind kind) {
    Map<String, List<Chapter>> measures = new LinkedHashMap<>();
    for (Chapter chapter : charts) {
      if (chapter.measure().kind() == kind) {
        measures.computeIfAbsent(chapter.measure().id(), id -> new ArrayList<>()).add(chapter);
      }
    }
    if (measures.isEmpty()) {
      return;
    }
    html.open("section", "id", kind.word()).newLine().line("h2", KindWords.heading(kind));
    html.line("p", KindWords.purpose(kind));
    List<Supplier<Html>> folds = new ArrayList<>();
    measures.values().forEach(charts -> folds.add(() -> fold(charts)));
    folds.parallelStream().map(Supplier::get).toList().forEach(html::add);
    html.close();
  }

  private Html fold(List<Chapter> charts) {
    Html html = new Html();
    Chapter first = charts.get(0);
    boolean sites = charts.size() > 1;
    html.open("details", attributes("measure-" + first.measure().id())).open("summary");
    html.inline("h3", sites ? first.result().title() : first.title());
    html.trusted(sites ? " " : "");
    html.text(sites ? Plural.of(charts.size(), "chart") : "").close();
    first.measure().definition().ifPresent(text -> html.line("p", text, "class", "definition"));
    for (Chapter chapter : charts) {
      chart(html, chapter, sites ? 4 : 3);
    }
    return html.close();
  }

  private String[] attributes(String id) {
    boolean folded = charts.size() == pack.chapters().size() && charts.size() > OPEN;
    return folded
        ? new String[] {"class", "fold measures", "id", id}
        : new String[] {"class", "fold measures", "id", id, "open", "open"};
  }

  private void chart(Html html, Chapter chapter, int level) {
    html.open("section", "id", chapter.anchor(), "class", "measure").newLine();
    if (level > 3) {
      html.line("h" + level, chapter.title());
    }
    ChartArticle article =
        new ChartArticle(chapter.chart(), chapter.drawing(), chapter.anchor(), level + 1);
    chapter
        .followed()
        .ifPresentOrElse(
            followed -> article.writeAfter(followed.sentence(), html), () -> article.write(html));
    LimitsNote.ofChart(html, chapter.chart());
    chapter.outcome().ifPresent(outcome -> outcome(html, chapter, outcome, level + 1));
    unanswered(html, chapter, level + 1);
    html.close();
  }

  private static void outcome(Html html, Chapter chapter, OutcomeAnalysis outcome, int level) {
    html.line("h" + level, "Before and after");
    String id = "outcome-" + chapter.name();
    new OutcomeArticle(outcome, chapter.result().presentation(), id, Math.min(5, level + 1))
        .write(html);
  }

  /** Why the data can't tell what followed a change, once a measure. */
  private void unanswered(Html html, Chapter chapter, int level) {
    boolean first = chapter.chart() == chapter.result().charts().get(0);
    List<String> reasons = FailureWords.of(pack, chapter.result().unanswered());
    if (first && !reasons.isEmpty()) {
      html.open("div", "class", "warning").newLine();
      html.line("h" + level, "What followed the changes could not be worked out");
      html.open("ul").newLine();
      reasons.forEach(reason -> html.line("li", reason));
      html.close().close();
    }
  }
}
