package org.centreline.project.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.analysis.Better;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.project.folder.Measure.Kind;
import org.centreline.project.standing.ChartPlaces;
import org.centreline.report.html.Html;
import org.centreline.report.html.Parsed;
import org.junit.jupiter.api.Test;

class IconMatrixTest {

  private static ChartAnalysis falling(Better better, double target) {
    return PlainSample.monthly(
            PlainSample.then(PlainSample.steady(24, 20), PlainSample.steady(9, 16)))
        .better(better)
        .target(target)
        .analysis();
  }

  private static List<String> cells(ChartAnalysis... charts) {
    Html html = new Html();
    html.open("div");
    IconMatrix.write(
        html,
        Packs.standings(Packs.of(Packs.measure("m", Kind.OUTCOME, charts))),
        ChartPlaces.together());
    return Parsed.of(html.close().toString()).texts("td").stream().map(String::strip).toList();
  }

  @Test
  void eachMeasureStandsInItsCell() {
    assertEquals(12, cells(falling(Better.DOWN, 100)).size());
    assertEquals("Days to first contact", cells(falling(Better.DOWN, 100)).get(0));
    assertEquals("Days to first contact", cells(falling(Better.UP, 100)).get(10));
    assertEquals("Steady", cells(Packs.steady("Steady")).get(4));
  }

  @Test
  void aChangeWithoutADirectionGetsARowOfItsOwn() {
    List<String> cells = cells(falling(Better.NEITHER, 100));
    assertEquals(16, cells.size());
    assertEquals("Days to first contact", cells.get(15));
  }

  private static List<String> urgent(ChartAnalysis... charts) {
    Html html = new Html();
    html.open("div");
    IconMatrix.write(
        html,
        Packs.standings(Packs.of(Packs.measure("m", Kind.OUTCOME, charts))),
        ChartPlaces.together());
    return Parsed.of(html.close().toString()).all("td").stream()
        .filter(cell -> cell.getAttribute("class").equals("urgent"))
        .map(cell -> cell.getTextContent().strip())
        .toList();
  }

  /** What is concerning, and what is stable and failing, as it is named above the matrix. */
  @Test
  void onlyCellsWithSomethingInThemAreUrgent() {
    assertEquals(List.of(), urgent(Packs.steady("Steady"), falling(Better.DOWN, 100)));
    assertEquals(List.of("Days to first contact"), urgent(falling(Better.UP, 100)));
    ChartAnalysis failing =
        PlainSample.monthly(PlainSample.steady(24, 40)).better(Better.DOWN).target(30).analysis();
    assertEquals(List.of("Days to first contact"), urgent(failing));
  }

  @Test
  void emptyCellsSaySo() {
    assertEquals(11, cells(Packs.steady("x")).stream().filter("none"::equals).count());
  }
}
