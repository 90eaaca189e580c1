package org.centreline.project.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.centreline.analysis.chart.Assurance;
import org.centreline.analysis.chart.Variation;
import org.centreline.project.folder.Measure.Kind;
import org.centreline.project.standing.Chapter;
import org.centreline.project.standing.KindWords;
import org.centreline.project.standing.Standing;
import org.centreline.report.html.Html;
import org.centreline.report.html.HtmlTable;

/**
 * The summary as a table: one row a chart, those of a kind together, the sites of a measure below
 * its name. Rows, cells and heads bear their roles, so that the table stays one where a narrow page
 * sets each row as a block.
 *
 * @param standings one a chart
 * @param page where the charts stand; empty where it is the same page
 */
record SummaryTable(List<Standing> standings, String page) {

  /** More charts are printed without their sentences, in two columns. */
  static final int FEW = 20;

  private static final List<String> HEADS =
      List.of(
          "Measure",
          "Variation",
          "Assurance",
          "Last 24 points",
          "Latest",
          "Target",
          "Centre",
          "Limits");

  private static final String ALL = Integer.toString(HEADS.size());

  /** The part of a page below its heading; before it whatever is to stand between the two. */
  void section(Html html, Runnable before) {
    boolean many = standings.size() > FEW;
    html.open("section", "id", "summary", "class", many ? "summary many" : "summary").newLine();
    html.line("h2", "Summary");
    before.run();
    write(html);
    html.close();
  }

  private void write(Html html) {
    HtmlTable.open(html, "Where each measure stands", "role", "table");
    html.open("thead", "role", "rowgroup").open("tr", "role", "row");
    HEADS.forEach(head -> html.inline("th", head, "scope", "col", "role", "columnheader"));
    html.close().close();
    for (Kind kind : Kind.values()) {
      kind(html, kind);
    }
    HtmlTable.close(html);
  }

  private void kind(Html html, Kind kind) {
    Map<String, List<Standing>> measures = new LinkedHashMap<>();
    for (Standing standing : standings) {
      if (standing.chapter().measure().kind() == kind) {
        String id = standing.chapter().measure().id();
        measures.computeIfAbsent(id, one -> new java.util.ArrayList<>()).add(standing);
      }
    }
    if (measures.isEmpty()) {
      return;
    }
    html.open("tbody", "role", "rowgroup");
    head(html, KindWords.heading(kind), "kind");
    html.close();
    for (List<Standing> charts : measures.values()) {
      html.open("tbody", "role", "rowgroup");
      boolean sites = charts.size() > 1;
      if (sites) {
        head(html, charts.get(0).chapter().result().title(), "shared");
      }
      charts.forEach(standing -> row(html, standing, sites));
      html.close();
    }
  }

  private static void head(Html html, String words, String look) {
    html.open("tr", "role", "row", "class", look);
    html.inline("th", words, "scope", "rowgroup", "role", "rowheader", "colspan", ALL);
    html.close();
  }

  private void row(Html html, Standing standing, boolean site) {
    Chapter chapter = standing.chapter();
    html.open("tr", "role", "row", "class", site ? "site" : "alone");
    html.open("th", "scope", "row", "role", "rowheader", "class", "measured");
    html.open("a", "href", page + "#" + chapter.anchor(), "class", "name");
    if (site) {
      html.inline("span", chapter.result().title() + ":", "class", "heard").trusted(" ");
    }
    html.text(site ? chapter.chart().measured().group().orElse("") : chapter.title()).close();
    html.close();
    icons(html, standing);
    html.open("td", "role", "cell", "class", "course");
    SparkCell.write(html, standing);
    html.close().open("td", "role", "cell", "class", "latest");
    html.inline("span", standing.valueText(), "class", "value");
    html.inline("span", standing.when(), "class", "when");
    standing.stale().ifPresent(text -> html.inline("strong", text, "class", "when stale"));
    html.close();
    number(html, "target", standing.targetText());
    number(html, "centre", standing.centreText());
    number(html, "limits", standing.limitsText());
    html.close();
    told(html, standing, site);
  }

  /** What is said of it, over the whole width below its numbers. */
  private static void told(Html html, Standing standing, boolean site) {
    html.open("tr", "role", "row", "class", site ? "site told" : "told");
    html.open("td", "role", "cell", "colspan", ALL);
    standing.outcome().ifPresent(text -> html.inline("span", text, "class", "sentence effect"));
    html.inline("span", standing.sentence(), "class", "sentence");
    html.close().close();
  }

  private static void icons(Html html, Standing standing) {
    html.open("td", "role", "cell", "class", "said");
    IconSheet.show(
        html,
        standing.chapter().chart().variation().map(Variation::word),
        standing.variationText());
    html.close().open("td", "role", "cell", "class", "said");
    IconSheet.show(
        html,
        standing.chapter().chart().assurance().map(Assurance::word),
        standing.assuranceText());
    html.close();
  }

  private static void number(Html html, String look, String text) {
    html.inline("td", text, "role", "cell", "class", look);
  }
}
