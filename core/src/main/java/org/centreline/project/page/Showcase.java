package org.centreline.project.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.centreline.plot.Theme;
import org.centreline.plot.page.PageSize;
import org.centreline.project.folder.Project;
import org.centreline.project.standing.MadeChanges;
import org.centreline.project.standing.Standing;
import org.centreline.report.html.Html;
import org.centreline.report.html.HtmlPage;
import org.centreline.report.html.Stylesheet;
import org.centreline.words.Numbers;

/**
 * One page, 16 by 9, that persuades in minutes: the aim, up to three measures, what is concerning
 * before what improved, those with sites as small charts of all, what was changed and in which PDSA
 * cycle, and what each says.
 *
 * @param pack the pack
 * @param standings one a chart
 */
record Showcase(Pack pack, List<Standing> standings) {

  private static final String STYLE = "showcase.css";
  private static final int OTHERS = 2;
  private static final int CHANGES = 6;
  private static final PageSize LARGE = new PageSize(720, 405);
  private static final PageSize SMALL = new PageSize(480, 300);

  HtmlPage page() {
    Stylesheet style = Stylesheet.of(Theme.NHS.palette(), List.of(Stylesheet.PAGE, STYLE));
    return new HtmlPage(project().title(), style, this::head, this::main, this::foot);
  }

  private Project project() {
    return pack.analysis().project();
  }

  private void head(Html html) {
    html.line("h1", project().title());
    project().about("aim").ifPresent(aim -> html.line("p", aim, "class", "aim"));
  }

  private void main(Html html) {
    List<Exhibit> shown = shown();
    html.open("div", "class", "board others-" + Math.max(0, shown.size() - 1)).newLine();
    html.open("div").newLine();
    shown.stream().limit(1).forEach(exhibit -> section(html, exhibit, LARGE));
    changes(html);
    html.close().open("div").newLine();
    shown.stream().skip(1).forEach(exhibit -> section(html, exhibit, SMALL));
    html.close().close();
  }

  /**
   * What is concerning, then what improved; then one of each kind, outcome measures first, before a
   * second.
   */
  private List<Exhibit> shown() {
    List<Exhibit> ordered = new ArrayList<>(Exhibit.all(pack, standings));
    ordered.sort(Comparator.comparing(Exhibit::rank).thenComparing(Exhibit::kind));
    List<Exhibit> shown = new ArrayList<>();
    for (Exhibit exhibit : ordered) {
      boolean told = exhibit.rank() != Exhibit.Rank.OTHER;
      boolean other = shown.stream().noneMatch(one -> one.kind() == exhibit.kind());
      if (shown.size() <= OTHERS && (told || other)) {
        shown.add(exhibit);
      }
    }
    ordered.stream()
        .filter(exhibit -> !shown.contains(exhibit))
        .limit(Math.max(0, 1 + OTHERS - shown.size()))
        .forEach(shown::add);
    return shown;
  }

  private static void section(Html html, Exhibit exhibit, PageSize size) {
    html.open("section", "class", size.equals(LARGE) ? "large" : "small").newLine();
    exhibit.write(html, size);
    html.close();
  }

  private void changes(Html html) {
    List<String> made = new MadeChanges(project()).lines();
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

  private void foot(Html html) {
    int more = standings.size() - shown().stream().mapToInt(Exhibit::charts).sum();
    List<String> parts = new ArrayList<>();
    project().about("team").ifPresent(parts::add);
    parts.add(
        more > 0
            ? Numbers.count(more)
                + (more == 1 ? " further chart is" : " further charts are")
                + " in index.html"
            : "all charts, tables and warnings are in index.html");
    if (!pack.request().showsInput()) {
      parts.add(pack.request().disclosure().sentence());
    }
    html.line("p", String.join(" · ", parts));
  }
}
