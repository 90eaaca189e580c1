package org.centreline.project.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.PlainSample;
import org.centreline.analysis.Better;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.project.folder.Measure.Kind;
import org.centreline.project.page.Packs;
import org.centreline.project.standing.Chapter;
import org.centreline.project.standing.Standing;
import org.junit.jupiter.api.Test;

/** Of many measures those have the first rows that are to be looked at. */
class SummaryRowsTest {

  private static Standing standing(String title, Kind kind, ChartAnalysis chart) {
    return Packs.standings(Packs.of(Packs.measure(title, kind, chart))).get(0);
  }

  /** Twenty a month, and another number in the last. */
  private static ChartAnalysis chart(double latest, Better better, double target) {
    double[] values = PlainSample.then(PlainSample.steady(24, 20), latest);
    return PlainSample.monthly(values).better(better).target(target).title("A").analysis();
  }

  private static List<Standing> standings(int steady) {
    Standing plain = standing("plain", Kind.OUTCOME, chart(20, Better.UP, 20));
    List<Standing> all = new ArrayList<>();
    for (int i = 0; i < steady; i++) {
      Chapter one = plain.chapter();
      Chapter own =
          new Chapter(
              Packs.measure("plain" + i, Kind.OUTCOME, one.chart()),
              one.chart(),
              one.drawing(),
              "plain-" + i);
      all.add(new Standing(own, plain.latest(), plain.place(), plain.news()));
    }
    all.add(standing("improving", Kind.OUTCOME, chart(90, Better.UP, 20)));
    all.add(standing("failing", Kind.OUTCOME, chart(20, Better.UP, 70)));
    all.add(standing("concerning", Kind.OUTCOME, chart(90, Better.DOWN, 20)));
    all.add(standing("both", Kind.PROCESS, chart(90, Better.DOWN, 2)));
    return all;
  }

  private static List<String> first(SummaryRows rows, int count) {
    List<String> variation =
        rows.table().rows().stream().map(row -> row.cells().get(4).text()).toList();
    return variation.subList(0, count);
  }

  @Test
  void ofFewTheOrderIsThatOfTheirKindsAndOfTheProject() {
    SummaryRows rows = new SummaryRows(standings(3));
    assertEquals(7, rows.table().rows().size());
    assertEquals(3, rows.measures().size() - 4);
    assertEquals(Optional.empty(), rows.leftOut());
    assertEquals(first(rows, 1), first(rows, 3).subList(2, 3), "the plain ones come first");
  }

  @Test
  void ofManyTheOnesToLookAtComeFirstAndTheLastHaveNoRow() {
    SummaryRows rows = new SummaryRows(standings(298));
    assertEquals(300, rows.table().rows().size());
    List<String> first =
        rows.table().rows().subList(0, 4).stream()
            .map(row -> row.cells().get(4).text() + "; " + row.cells().get(6).text())
            .toList();
    assertEquals(
        List.of(
            "Concern (high); Consistently failing",
            "Concern (high); Hit and miss",
            "Common cause; Consistently failing",
            "Improvement (high); Hit and miss"),
        first);
    assertEquals(
        Optional.of("2 measures beyond the first 300 have no row in the summary."), rows.leftOut());
  }
}
