package org.centreline.project.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.centreline.analysis.chart.Assurance;
import org.centreline.analysis.chart.Variation;
import org.centreline.project.folder.Measure.Kind;
import org.centreline.project.standing.Chapter;
import org.centreline.project.standing.ChartPlaces;
import org.centreline.project.standing.Followed;
import org.centreline.project.standing.KindWords;
import org.centreline.project.standing.Standing;
import org.centreline.report.html.Html;
import org.centreline.report.html.HtmlTable;
import org.centreline.words.Numbers;
import org.centreline.words.Plural;
import org.centreline.words.chart.VariationRow;

/**
 * The summary as a table: one row a chart, those of a kind together, the sites of a measure below
 * its name. Rows, cells and heads bear their roles, so that the table stays one where a narrow page
 * sets each row as a block.
 *
 * @param standings one a chart
 * @param places where the charts stand
 * @param rows what has a row
 */
record SummaryTable(List<Standing> standings, ChartPlaces places, Rows rows) {

  /** What has a row of its own. */
  enum Rows {
    CHARTS,
    /** Of a large pack each measure, without its course and what is said of it. */
    MEASURES
  }

  /** More measures stand on a page of their own. */
  private static final int A_PAGE = 2_500;

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

  private static final String COURSE = HEADS.get(3);

  /** One row a chart. */
  SummaryTable(List<Standing> standings, ChartPlaces places) {
    this(standings, places, Rows.CHARTS);
  }

  /** Of so many charts each has a row of its own. */
  private static final int EACH = 600;

  /** What has a row in the summary of a pack. */
  static Rows rows(List<Standing> standings) {
    return standings.size() <= EACH ? Rows.CHARTS : Rows.MEASURES;
  }

  /** The charts of so many measures as one page of a large pack names, page by page. */
  static List<List<Standing>> pages(List<Standing> standings) {
    List<List<Standing>> pages = new ArrayList<>();
    Set<String> measures = new HashSet<>();
    for (Standing standing : standings) {
      String id = standing.chapter().measure().id();
      boolean full = measures.size() == A_PAGE && !measures.contains(id);
      if (pages.isEmpty() || full) {
        pages.add(new ArrayList<>());
        measures.clear();
      }
      measures.add(id);
      pages.get(pages.size() - 1).add(standing);
    }
    return pages;
  }

  private List<String> heads() {
    return HEADS.stream().filter(head -> rows == Rows.CHARTS || !head.equals(COURSE)).toList();
  }

  private String all() {
    return Integer.toString(heads().size());
  }

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
    heads().forEach(head -> html.inline("th", head, "scope", "col", "role", "columnheader"));
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
        measures.computeIfAbsent(id, one -> new ArrayList<>()).add(standing);
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
      if (sites && rows == Rows.MEASURES) {
        counted(html, charts);
        html.close();
        continue;
      }
      if (sites) {
        head(html, charts.get(0).chapter().result().title(), "shared");
      }
      charts.forEach(standing -> row(html, standing, sites));
      html.close();
    }
  }

  private void head(Html html, String words, String look) {
    html.open("tr", "role", "row", "class", look);
    html.inline("th", words, "scope", "rowgroup", "role", "rowheader", "colspan", all());
    html.close();
  }

  /** Many sites of a measure in one row. */
  private void counted(Html html, List<Standing> charts) {
    Chapter first = charts.get(0).chapter();
    html.open("tr", "role", "row", "class", "alone");
    html.open("th", "scope", "row", "role", "rowheader", "class", "measured");
    html.inline("a", first.result().title(), "href", places.chart(first), "class", "name");
    html.close();
    String colspan = Integer.toString(heads().size() - 1);
    html.inline("td", counts(charts), "role", "cell", "colspan", colspan, "class", "sites");
    html.close();
  }

  private static String counts(List<Standing> charts) {
    List<Chapter> chapters = charts.stream().map(Standing::chapter).toList();
    List<String> parts = new ArrayList<>();
    add(parts, chapters, c -> VariationRow.of(c.chart()) == VariationRow.CONCERNING, "concerning");
    add(parts, chapters, c -> since(c, Followed.Row.WORSE), "worse since a change");
    add(parts, chapters, c -> VariationRow.of(c.chart()) == VariationRow.IMPROVING, "improving");
    add(parts, chapters, LookFirst::isFailing, "failing the target");
    String charted = Plural.of(charts.size(), "chart");
    return parts.isEmpty() ? charted : charted + ": " + String.join(", ", parts);
  }

  private static boolean since(Chapter chapter, Followed.Row row) {
    return Followed.Row.of(chapter).equals(Optional.of(row));
  }

  private static void add(
      List<String> parts, List<Chapter> chapters, Predicate<Chapter> passes, String words) {
    long count = chapters.stream().filter(passes).count();
    if (count > 0) {
      parts.add(Numbers.count((int) count) + " " + words);
    }
  }

  private void row(Html html, Standing standing, boolean site) {
    Chapter chapter = standing.chapter();
    html.open("tr", "role", "row", "class", site ? "site" : "alone");
    html.open("th", "scope", "row", "role", "rowheader", "class", "measured");
    html.open("a", "href", places.chart(chapter), "class", "name");
    if (site) {
      html.inline("span", chapter.result().title() + ":", "class", "heard").trusted(" ");
    }
    html.text(site ? chapter.chart().measured().group().orElse("") : chapter.title()).close();
    html.close();
    icons(html, standing);
    if (rows == Rows.CHARTS) {
      html.open("td", "role", "cell", "class", "course");
      SparkCell.write(html, standing);
      html.close();
    }
    html.open("td", "role", "cell", "class", "latest");
    html.inline("span", standing.valueText(), "class", "value");
    html.inline("span", standing.when(), "class", "when");
    standing.stale().ifPresent(text -> html.inline("strong", text, "class", "when stale"));
    html.close();
    number(html, "target", standing.targetText());
    number(html, "centre", standing.centreText());
    number(html, "limits", standing.limitsText());
    html.close();
    if (rows == Rows.CHARTS) {
      told(html, standing, site);
    }
  }

  /** What is said of it, over the whole width below its numbers. */
  private void told(Html html, Standing standing, boolean site) {
    html.open("tr", "role", "row", "class", site ? "site told" : "told");
    html.open("td", "role", "cell", "colspan", all());
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
