package org.centreline.project.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.centreline.plot.Picture;
import org.centreline.plot.Theme;
import org.centreline.plot.layout.ChartLayout;
import org.centreline.plot.layout.PageSize;
import org.centreline.plot.layout.Presentation;
import org.centreline.plot.svg.SvgDrawing;
import org.centreline.project.Change;
import org.centreline.project.ChangeKind;
import org.centreline.project.Project;
import org.centreline.report.html.Html;
import org.centreline.report.html.HtmlPage;
import org.centreline.report.html.Stylesheet;
import org.centreline.words.Moments;
import org.centreline.words.Numbers;

/**
 * One page, 16 by 9, that persuades in minutes: the aim, the first outcome measure large, up to two
 * others small, what was changed, and what each says.
 *
 * @param pack the pack
 * @param standings one a chart
 */
record Showcase(Pack pack, List<Standing> standings) {

  private static final String STYLE = "showcase.css";
  private static final int OTHERS = 2;
  private static final int CHANGES = 5;
  private static final PageSize LARGE = new PageSize(960, 480);
  private static final PageSize SMALL = new PageSize(640, 360);

  String text() {
    Stylesheet style = Stylesheet.of(Theme.NHS.palette(), List.of(Stylesheet.PAGE, STYLE));
    return new HtmlPage(project().title(), style, this::head, this::main, this::foot).text();
  }

  private Project project() {
    return pack.analysis().project();
  }

  private void head(Html html) {
    html.line("h1", project().title());
    project().about("aim").ifPresent(aim -> html.line("p", aim, "class", "aim"));
  }

  private void main(Html html) {
    List<Standing> shown = shown();
    html.open("div", "class", "board others-" + Math.max(0, shown.size() - 1)).newLine();
    html.open("div").newLine();
    shown.stream().limit(1).forEach(standing -> chart(html, standing, LARGE));
    changes(html);
    html.close().open("div").newLine();
    shown.stream().skip(1).forEach(standing -> chart(html, standing, SMALL));
    html.close().close();
  }

  /** Outcome measures first, then process, then balancing; one of each before a second. */
  private List<Standing> shown() {
    List<Standing> ordered = new ArrayList<>(standings);
    ordered.sort(Comparator.comparing(s -> s.chapter().measure().kind()));
    List<Standing> shown = new ArrayList<>();
    for (Standing standing : ordered) {
      boolean first =
          shown.stream()
              .noneMatch(s -> s.chapter().measure().kind() == standing.chapter().measure().kind());
      if (first) {
        shown.add(standing);
      }
    }
    ordered.stream()
        .filter(standing -> !shown.contains(standing))
        .limit(Math.max(0, 1 + OTHERS - shown.size()))
        .forEach(shown::add);
    return shown;
  }

  private void chart(Html html, Standing standing, PageSize size) {
    Chapter chapter = standing.chapter();
    String id = "show-" + chapter.name();
    html.open("section", "class", size.equals(LARGE) ? "large" : "small").newLine();
    html.line("h2", standing.outcome().orElseGet(standing::sentence));
    standing.outcome().ifPresent(said -> html.line("p", standing.sentence()));
    html.open("figure").newLine();
    html.trusted(SvgDrawing.of(drawn(chapter, size)).document(id)).close();
    html.close();
  }

  private static Picture drawn(Chapter chapter, PageSize size) {
    return ChartLayout.of(
        chapter.chart(), Presentation.of(size, chapter.result().presentation().theme()));
  }

  private void changes(Html html) {
    List<String> made =
        project().changes().stream()
            .filter(c -> c.kind() == ChangeKind.CHANGE || c.kind() == ChangeKind.PHASE)
            .map(Showcase::change)
            .distinct()
            .toList();
    if (made.isEmpty()) {
      return;
    }
    html.open("section", "class", "made").newLine().line("h2", "What was changed");
    html.open("ul").newLine();
    made.stream().limit(CHANGES).forEach(change -> html.line("li", change));
    if (made.size() > CHANGES) {
      html.line("li", "and " + Numbers.count(made.size() - CHANGES) + " more");
    }
    html.close().close();
  }

  /** Its reason is told in the index; a change is often made to several measures at once. */
  private static String change(Change change) {
    String when = change.when().date().map(Moments::day).orElse(change.when().from());
    return when + (change.label().isEmpty() ? "" : ": " + change.label());
  }

  private void foot(Html html) {
    int more = standings.size() - shown().size();
    List<String> parts = new ArrayList<>();
    project().about("team").ifPresent(parts::add);
    parts.add(
        more > 0
            ? Numbers.count(more)
                + (more == 1 ? " further measure is" : " further measures are")
                + " in index.html"
            : "all charts, tables and warnings are in index.html");
    if (!pack.request().showsInput()) {
      parts.add(pack.request().disclosure().sentence());
    }
    html.line("p", String.join(" · ", parts));
  }
}
