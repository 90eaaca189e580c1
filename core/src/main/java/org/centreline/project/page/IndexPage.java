package org.centreline.project.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.plot.Theme;
import org.centreline.project.driver.ImprovementPage;
import org.centreline.project.folder.Measure.Kind;
import org.centreline.project.folder.MeasureResult;
import org.centreline.project.folder.Project;
import org.centreline.project.slides.PackSlides;
import org.centreline.project.standing.Chapter;
import org.centreline.project.standing.ChartPlaces;
import org.centreline.project.standing.KindWords;
import org.centreline.project.standing.Standing;
import org.centreline.report.chart.LimitsNote;
import org.centreline.report.html.Html;
import org.centreline.report.html.HtmlPage;
import org.centreline.report.html.HtmlTable;
import org.centreline.report.html.Stylesheet;
import org.centreline.words.Numbers;
import org.centreline.words.SubgroupWords;

/**
 * The page that a board reads: summary first, then every chart, then how it all came about.
 *
 * @param pack the pack
 * @param standings one a chart
 * @param places where the charts stand: here, or on pages of their measures
 */
record IndexPage(Pack pack, List<Standing> standings, ChartPlaces places) {

  static final String STYLE = "pack.css";

  HtmlPage page() {
    Stylesheet style =
        Stylesheet.of(Theme.NHS.palette(), List.of(Stylesheet.PAGE, STYLE, ImprovementPage.STYLE));
    return new HtmlPage(project().title(), style, this::head, this::main, this::foot);
  }

  private Project project() {
    return pack.analysis().project();
  }

  private void head(Html html) {
    html.line("h1", project().title());
    project().about("aim").ifPresent(aim -> html.line("p", "Aim: " + aim, "class", "aim"));
    List<String> who = new ArrayList<>();
    project().about("team").ifPresent(team -> who.add("Team: " + team));
    project().about("contact").ifPresent(contact -> who.add("Contact: " + contact));
    if (!who.isEmpty()) {
      html.line("p", String.join(" · ", who), "class", "who");
    }
    pack.request()
        .asOf()
        .ifPresent(day -> html.line("p", "As it stood on " + SubgroupWords.day(day) + "."));
    contents(html);
  }

  private void main(Html html) {
    IconSheet.write(html, Theme.NHS.palette());
    failures(html);
    new FirstScreen(pack, standings, places).write(html);
    disclosure(html);
    if (!standings.isEmpty()) {
      summary(html);
      if (IconMatrix.isNamed(standings)) {
        section(html, "cells", IconMatrix.EVERY);
        IconMatrix.write(html, standings, places);
        html.close();
      }
      if (pack.hasGroupPage(places)) {
        section(html, "sites", "Side by side");
        SitesSection.link(html);
        SitesSection.write(html, pack.shared(), places);
        html.close();
      }
      section(html, "chance", "How much of this is chance?");
      ChanceIcons.of(pack.chapters())
          .paragraphs(pack.chapters().size())
          .forEach(paragraph -> html.line("p", paragraph));
      html.close();
    }
    for (Kind kind : kinds()) {
      new MeasureFolds(pack, pack.chapters()).write(html, kind);
    }
    pack.improvement().write(html, this::chart);
    tables(html);
    if (places.areTogether()) {
      LimitsNote.glossary(html, pack.chapters().stream().map(Chapter::chart).toList(), 2);
    }
    section(html, "origin", "How this pack was made");
    Provenance.write(html, pack);
    html.close();
  }

  private void slides(Html html) {
    if (pack.request().hasSlides()) {
      html.open("p", "class", "onscreen");
      html.inline("a", "The same as slides", "href", PackSlides.name(project())).close();
    }
  }

  private void summary(Html html) {
    if (places.areTogether()) {
      new SummaryTable(standings, places).section(html, () -> alone(html));
      return;
    }
    List<List<Standing>> pages = SummaryTable.pages(standings);
    new SummaryTable(pages.get(0), places, SummaryTable.rows(standings))
        .section(
            html,
            () -> {
              alone(html);
              html.line(
                  "p",
                  "The charts are so many that each measure has a page of its own, to which its"
                      + " name leads.");
              SummaryPage.more(html, pages, 1);
            });
  }

  /** The kinds of measures whose charts stand here. */
  private List<Kind> kinds() {
    return places.areTogether() ? List.of(Kind.values()) : List.of();
  }

  private void alone(Html html) {
    html.open("p", "class", "onscreen");
    html.inline("a", "The summary alone, to print or hand round", "href", SummaryPage.NAME).close();
    slides(html);
  }

  /** Where the first chart of a measure stands. */
  private Optional<String> chart(String measure) {
    return pack.chapters().stream()
        .filter(chapter -> chapter.measure().id().equals(measure))
        .findFirst()
        .map(places::chart);
  }

  private static void section(Html html, String id, String heading) {
    html.open("section", "id", id).newLine().line("h2", heading);
  }

  private void contents(Html html) {
    html.open("nav", "aria-label", "On this page").open("ul").newLine();
    if (!standings.isEmpty()) {
      link(html, "summary", "Summary");
      if (pack.hasGroupPage(places)) {
        link(html, "sites", "Side by side");
      }
      link(html, "chance", "How much of this is chance?");
    }
    for (Kind kind : kinds()) {
      if (pack.chapters().stream().anyMatch(c -> c.measure().kind() == kind)) {
        link(html, kind.word(), KindWords.heading(kind));
      }
    }
    pack.improvement().headings().forEach((anchor, words) -> link(html, anchor, words));
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
    for (FailureWords.Together alike : FailureWords.together(pack)) {
      String titles = alike.names(MeasureResult.Failed::title);
      html.open("li").inline("strong", titles).text(":").open("ul").newLine();
      alike.sentences().forEach(problem -> html.line("li", problem));
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
          "A suppressed point is a gap, and so is the sum of a last period that is not over. Values"
              + " with decimals that stand in the file are shown as they"
              + " are: make sure that each rests on enough people.");
      html.close();
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
      pack.improvement().ramp(html);
      HtmlTable.write(html, ProjectTables.cycles(project()), "Plan, do, study, act");
      html.close();
    }
  }

  private void foot(Html html) {
    html.line(
        "p",
        "A report on a service, not for the care of an individual patient. Beside this page:"
            + " summary.html with the summary alone, summary.xlsx with it as a workbook, summary.csv and summary.json with the numbers, points.csv with every point,"
            + " showcase.html on one page, and every chart as a picture.");
  }
}
