package org.centreline.project.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.plot.Theme;
import org.centreline.project.folder.Measure.Kind;
import org.centreline.project.folder.MeasureResult;
import org.centreline.project.folder.Project;
import org.centreline.project.since.News;
import org.centreline.project.since.NewsPage;
import org.centreline.project.standing.Chapter;
import org.centreline.project.standing.KindWords;
import org.centreline.project.standing.Standing;
import org.centreline.report.chart.ChartArticle;
import org.centreline.report.chart.LimitsNote;
import org.centreline.report.html.Html;
import org.centreline.report.html.HtmlPage;
import org.centreline.report.html.HtmlTable;
import org.centreline.report.html.Stylesheet;
import org.centreline.report.outcome.OutcomeArticle;
import org.centreline.words.Numbers;
import org.centreline.words.SubgroupWords;

/**
 * The page that a board reads: summary first, then every chart, then how it all came about.
 *
 * @param pack the pack
 * @param standings one a chart
 */
record IndexPage(Pack pack, List<Standing> standings) {

  static final String STYLE = "pack.css";

  String text() {
    Stylesheet style = Stylesheet.of(Theme.NHS.palette(), List.of(Stylesheet.PAGE, STYLE));
    return new HtmlPage(project().title(), style, this::head, this::main, this::foot).text();
  }

  private Project project() {
    return pack.analysis().project();
  }

  private void head(Html html) {
    html.line("h1", project().title());
    project().about("aim").ifPresent(aim -> html.line("p", "Aim: " + aim, "class", "aim"));
    project().about("team").ifPresent(team -> html.line("p", "Team: " + team));
    project().about("contact").ifPresent(contact -> html.line("p", "Contact: " + contact));
    pack.request()
        .asOf()
        .ifPresent(day -> html.line("p", "As it stood on " + SubgroupWords.day(day) + "."));
  }

  private void main(Html html) {
    IconSheet.write(html, Theme.NHS.palette());
    news(html);
    contents(html);
    failures(html);
    disclosure(html);
    if (!standings.isEmpty()) {
      section(html, "summary", "Summary");
      SummaryTable.write(html, standings);
      html.close();
      section(html, "matrix", "Where to look first");
      IconMatrix.write(html, standings);
      html.close();
      if (!pack.shared().isEmpty()) {
        section(html, "sites", "Side by side");
        SitesSection.write(html, pack.shared());
        html.close();
      }
      section(html, "chance", "How much of this is chance?");
      ChanceIcons.of(pack.chapters())
          .paragraphs(pack.chapters().size())
          .forEach(paragraph -> html.line("p", paragraph));
      html.close();
    }
    for (Kind kind : Kind.values()) {
      charts(html, kind);
    }
    tables(html);
    LimitsNote.glossary(html, pack.chapters().stream().map(Chapter::chart).toList(), 2);
    section(html, "origin", "How this pack was made");
    Provenance.write(html, pack);
    html.close();
  }

  private void news(Html html) {
    if (pack.since().isSaid()) {
      section(html, "new", NewsPage.HEADING);
      Map<String, String> anchors = new HashMap<>();
      pack.chapters().forEach(one -> anchors.putIfAbsent(one.measure().id(), one.anchor()));
      pack.chapters().forEach(one -> anchors.put(key(one), one.anchor()));
      new NewsPage(pack.since()).write(html, one -> link(anchors, one));
      html.close();
    }
  }

  private static String key(Chapter chapter) {
    return chapter.measure().id() + "\n" + chapter.chart().measured().group().orElse("");
  }

  /** The chart of a piece of news; the first of its measure where no site is meant. */
  private static Optional<String> link(Map<String, String> anchors, News news) {
    String key =
        news.group().isPresent() ? news.measure() + "\n" + news.group().get() : news.measure();
    return Optional.ofNullable(anchors.get(key)).map(anchor -> "#" + anchor);
  }

  private static void section(Html html, String id, String heading) {
    html.open("section", "id", id).newLine().line("h2", heading);
  }

  private void contents(Html html) {
    html.open("nav", "aria-label", "On this page").open("ul").newLine();
    if (pack.since().isSaid()) {
      link(html, "new", NewsPage.HEADING);
    }
    if (!standings.isEmpty()) {
      link(html, "summary", "Summary");
      link(html, "matrix", "Where to look first");
      if (!pack.shared().isEmpty()) {
        link(html, "sites", "Side by side");
      }
      link(html, "chance", "How much of this is chance?");
    }
    for (Kind kind : Kind.values()) {
      if (pack.chapters().stream().anyMatch(c -> c.measure().kind() == kind)) {
        link(html, kind.word(), KindWords.heading(kind));
      }
    }
    if (!project().changes().isEmpty()) {
      link(html, "changes", "Changes");
    }
    if (!project().cycles().isEmpty()) {
      link(html, "cycles", "PDSA cycles");
    }
    link(html, "origin", "How this pack was made");
    html.close().close();
  }

  private static void link(Html html, String anchor, String words) {
    html.open("li").inline("a", words, "href", "#" + anchor).close();
  }

  private void failures(Html html) {
    List<MeasureResult.Failed> failed = pack.analysis().failed();
    if (failed.isEmpty()) {
      return;
    }
    html.open("div", "class", "warning", "id", "failed").newLine();
    html.line(
        "h2",
        failed.size() == 1
            ? "One measure could not be worked out"
            : Numbers.count(failed.size()) + " measures could not be worked out");
    html.open("ul").newLine();
    for (MeasureResult.Failed one : failed) {
      html.open("li").inline("strong", one.title()).text(":").open("ul").newLine();
      FailureWords.of(pack, one).forEach(problem -> html.line("li", problem));
      html.close().close();
    }
    html.close().close();
  }

  private void disclosure(Html html) {
    if (!pack.request().showsInput()) {
      html.open("div", "class", "warning").newLine();
      html.line("p", pack.request().disclosure().sentence());
      html.line(
          "p",
          "A suppressed point is a gap. Values that are no counts, such as means, are shown as they"
              + " are: make sure that each rests on enough people.");
      html.close();
    }
  }

  private void charts(Html html, Kind kind) {
    List<Chapter> chapters =
        pack.chapters().stream().filter(c -> c.measure().kind() == kind).toList();
    if (chapters.isEmpty()) {
      return;
    }
    section(html, kind.word(), KindWords.heading(kind));
    html.line("p", KindWords.purpose(kind));
    chapters.parallelStream().map(this::chart).toList().forEach(html::trusted);
    html.close();
  }

  private String chart(Chapter chapter) {
    Html html = new Html();
    html.open("section", "id", chapter.anchor(), "class", "measure").newLine();
    html.line("h3", chapter.title());
    chapter.measure().definition().ifPresent(text -> html.line("p", text, "class", "definition"));
    ChartArticle article =
        new ChartArticle(chapter.chart(), chapter.drawing(), chapter.anchor(), 4);
    chapter
        .followed()
        .ifPresentOrElse(
            followed -> article.writeAfter(followed.sentence(), html), () -> article.write(html));
    LimitsNote.ofChart(html, chapter.chart());
    chapter.outcome().ifPresent(outcome -> outcome(html, chapter, outcome));
    unanswered(html, chapter);
    return html.close().toString();
  }

  private static void outcome(Html html, Chapter chapter, OutcomeAnalysis outcome) {
    html.line("h4", "Before and after");
    String id = "outcome-" + chapter.name();
    new OutcomeArticle(outcome, chapter.result().presentation(), id, 5).write(html);
  }

  /** Why the data can't tell what followed a change, once a measure. */
  private void unanswered(Html html, Chapter chapter) {
    boolean first = chapter.chart() == chapter.result().charts().get(0);
    List<String> reasons = FailureWords.of(pack, chapter.result().unanswered());
    if (first && !reasons.isEmpty()) {
      html.open("div", "class", "warning").newLine();
      html.line("h4", "What followed the changes could not be worked out").open("ul").newLine();
      reasons.forEach(reason -> html.line("li", reason));
      html.close().close();
    }
  }

  private void tables(Html html) {
    if (!project().changes().isEmpty()) {
      section(html, "changes", "Changes");
      HtmlTable.write(
          html, ProjectTables.changes(project()), "What was changed, and what happened");
      html.close();
    }
    if (!project().cycles().isEmpty()) {
      section(html, "cycles", "PDSA cycles");
      HtmlTable.write(html, ProjectTables.cycles(project()), "Plan, do, study, act");
      html.close();
    }
  }

  private void foot(Html html) {
    html.line(
        "p",
        "A report on a service, not for the care of an individual patient. Beside this page:"
            + " summary.csv and summary.json with the numbers, points.csv with every point,"
            + " showcase.html on one page, and every chart as a picture.");
  }
}
