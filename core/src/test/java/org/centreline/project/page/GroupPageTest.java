package org.centreline.project.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.centreline.PlainSample;
import org.centreline.analysis.Better;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.project.folder.Measure.Kind;
import org.centreline.project.folder.MeasureResult.Analysed;
import org.centreline.project.standing.ChartPlaces;
import org.centreline.project.standing.SharedMeasure;
import org.centreline.report.html.Parsed;
import org.centreline.series.Doubles;
import org.centreline.series.Proportions;
import org.junit.jupiter.api.Test;

class GroupPageTest {

  private static final ChartPlaces PLACES = ChartPlaces.together().from(GroupPage.NAME);

  private static ChartAnalysis site(String name, double level) {
    Doubles counts = Doubles.of(PlainSample.steady(24, level));
    return PlainSample.monthly(new Proportions(counts, Doubles.repeat(counts.size(), 100)))
        .type("p")
        .better(Better.UP)
        .title("Seen in time")
        .group(name)
        .analysis();
  }

  private static final Analysed SHARES =
      Packs.measure(
          "shares",
          Kind.OUTCOME,
          Stream.of("A", "B", "C", "D", "E", "F", "G", "H", "I")
              .map(name -> name.equals("C") ? site("C", 60) : site(name, 20))
              .toArray(ChartAnalysis[]::new));

  private static final Analysed SCORES =
      Packs.measure(
          "scores",
          Kind.BALANCING,
          PlainSample.monthly(PlainSample.steady(24, 7)).title("Score").group("A").analysis(),
          PlainSample.monthly(PlainSample.steady(24, 7)).title("Score").group("<Z>").analysis());

  private static final Analysed ALONE = Packs.measure("alone", Kind.PROCESS, Packs.steady("Falls"));

  private static final Pack PACK = Packs.of(ALONE, SHARES, SCORES);

  private static Parsed page() {
    return Parsed.of(new GroupPage(PACK, PLACES).page().text());
  }

  @Test
  void onlyMeasuresOfSeveralSitesAreShared() {
    assertEquals(
        List.of("Seen in time", "Score"),
        PACK.shared().stream().map(SharedMeasure::title).toList());
    assertTrue(PACK.parts().stream().anyMatch(part -> part.name().equals(GroupPage.NAME)));
    assertFalse(Packs.of(ALONE).parts().stream().anyMatch(p -> p.name().equals(GroupPage.NAME)));
  }

  @Test
  void everySiteStandsInTheGridWithWhatItHas() {
    List<String> rows = page().texts("th").stream().filter(text -> text.length() <= 3).toList();
    assertTrue(rows.containsAll(List.of("A", "C", "I", "<Z>")), rows.toString());
    List<String> cells = page().texts("td").stream().map(String::strip).toList();
    assertEquals(9, cells.stream().filter("no data"::equals).count());
    assertTrue(
        cells.stream().anyMatch(cell -> cell.contains("Better than the others")), cells.toString());
  }

  @Test
  void aSiteThatStoppedReportingIsDated() {
    Pack pack =
        Packs.of(
            Packs.measure(
                "falls",
                Kind.OUTCOME,
                PlainSample.monthly(PlainSample.steady(24, 7)).title("Falls").group("A").analysis(),
                PlainSample.monthly(PlainSample.steady(15, 7))
                    .title("Falls")
                    .group("B")
                    .analysis()));
    List<String> cells = Parsed.of(new GroupPage(pack, PLACES).page().text()).texts("td");
    assertFalse(cells.get(0).contains("last in"), cells.toString());
    assertTrue(cells.get(1).contains("last in Mar 2025"), cells.toString());
  }

  @Test
  void theMatrixHoldsLinksToTheCharts() {
    List<String> links =
        page().all("a").stream()
            .filter(a -> a.getParentNode().getNodeName().equals("li"))
            .map(a -> a.getTextContent() + " " + a.getAttribute("href"))
            .toList();
    assertTrue(links.contains("C index.html#chart-shares-C"), links.toString());
    assertEquals(9, links.size());
  }

  @Test
  void everyLinkLeadsToAChartOfTheIndex() {
    Parsed index =
        Parsed.of(new IndexPage(PACK, Packs.standings(PACK), ChartPlaces.together()).page().text());
    List<String> ids = index.all("section").stream().map(s -> s.getAttribute("id")).toList();
    List<String> hrefs = page().all("a").stream().map(a -> a.getAttribute("href")).toList();
    for (String href : hrefs) {
      boolean chart = href.startsWith(Pack.INDEX + "#");
      assertTrue(!chart || ids.contains(href.substring(href.indexOf('#') + 1)), href);
    }
    assertTrue(ids.contains("sites"));
  }

  @Test
  void theIndexHasTheMatrixOfEachMeasureThatHasAFunnel() {
    Parsed index =
        Parsed.of(new IndexPage(PACK, Packs.standings(PACK), ChartPlaces.together()).page().text());
    List<String> captions = index.texts("caption");
    assertTrue(captions.contains("Seen in time: changing, and different?"), captions.toString());
    assertFalse(captions.contains("Score: changing, and different?"));
  }

  @Test
  void whatHoldsForSeveralMeasuresIsSaidOnce() {
    List<String> notes = page().texts("li").stream().filter(t -> t.contains("fewer than")).toList();
    assertEquals(1, notes.size(), notes.toString());
  }

  @Test
  void summariesTellThePlaceInTheFunnel() {
    String csv = SummaryCsv.of(Packs.standings(PACK));
    assertTrue(
        csv.lines().anyMatch(line -> line.startsWith("shares,C,") && line.contains(",above-998,")));
    assertFalse(
        csv.lines().anyMatch(line -> line.startsWith("scores,") && line.contains("within")));
  }

  @Test
  void picturesHaveIdsOfTheirOwn() {
    List<String> ids =
        page().all("svg").stream().map(svg -> svg.getAttribute("aria-labelledby")).toList();
    List<String> named = ids.stream().filter(id -> !id.isEmpty()).toList();
    assertEquals(3, named.size());
    assertEquals(3, named.stream().distinct().count());
  }
}
