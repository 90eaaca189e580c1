package org.centreline.project.page;

import java.util.List;
import org.centreline.analysis.chart.Assurance;
import org.centreline.analysis.chart.Variation;
import org.centreline.project.folder.Measure.Kind;
import org.centreline.project.standing.Chapter;
import org.centreline.project.standing.KindWords;
import org.centreline.project.standing.Standing;
import org.centreline.report.html.Html;
import org.centreline.report.html.HtmlTable;

/** The summary as a table: one row a chart, those of a kind together. */
final class SummaryTable {

  private static final List<String> HEADS =
      List.of("Measure", "Latest", "Target", "Centre", "Limits", "Variation", "Assurance");

  private SummaryTable() {}

  static void write(Html html, List<Standing> standings) {
    HtmlTable.open(html, "Where each measure stands");
    html.open("thead").open("tr");
    HEADS.forEach(head -> html.inline("th", head, "scope", "col"));
    html.close().close();
    for (Kind kind : Kind.values()) {
      List<Standing> ofKind =
          standings.stream().filter(s -> s.chapter().measure().kind() == kind).toList();
      if (!ofKind.isEmpty()) {
        html.open("tbody").open("tr");
        html.inline(
            "th",
            KindWords.heading(kind),
            "scope",
            "rowgroup",
            "colspan",
            Integer.toString(HEADS.size()),
            "class",
            "kind");
        html.close();
        ofKind.forEach(standing -> row(html, standing));
        html.close();
      }
    }
    HtmlTable.close(html);
  }

  private static void row(Html html, Standing standing) {
    Chapter chapter = standing.chapter();
    html.open("tr").open("th", "scope", "row");
    html.inline("a", chapter.title(), "href", "#" + chapter.anchor(), "class", "name");
    standing.outcome().ifPresent(text -> html.inline("span", text, "class", "sentence effect"));
    html.inline("span", standing.sentence(), "class", "sentence");
    html.close();
    html.open("td").inline("span", standing.valueText(), "class", "value");
    html.inline("span", standing.when(), "class", "when");
    standing.stale().ifPresent(text -> html.inline("strong", text, "class", "when"));
    html.close();
    html.inline("td", standing.targetText());
    html.inline("td", standing.centreText());
    html.inline("td", standing.limitsText());
    html.open("td", "class", "said");
    IconSheet.show(
        html, chapter.chart().variation().map(Variation::word), standing.variationText());
    html.close().open("td", "class", "said");
    IconSheet.show(
        html, chapter.chart().assurance().map(Assurance::word), standing.assuranceText());
    html.close().close();
  }
}
