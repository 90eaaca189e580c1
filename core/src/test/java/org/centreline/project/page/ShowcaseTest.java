package org.centreline.project.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.analysis.Better;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.project.folder.Measure.Kind;
import org.centreline.report.html.Parsed;
import org.junit.jupiter.api.Test;

class ShowcaseTest {

  private static Parsed page(Pack pack) {
    return Parsed.of(new Showcase(pack, Packs.standings(pack)).page().text());
  }

  @Test
  void anOutcomeMeasureIsLargeAndOneOfEachKindIsShown() {
    Parsed page =
        page(
            Packs.of(
                Packs.measure("a", Kind.PROCESS, Packs.steady("P1"), Packs.steady("P2")),
                Packs.measure("b", Kind.BALANCING, Packs.steady("B")),
                Packs.measure("c", Kind.OUTCOME, Packs.steady("O"))));
    List<String> titles =
        page.all("svg").stream()
            .map(svg -> svg.getElementsByTagName("title").item(0).getTextContent())
            .toList();
    assertEquals(List.of("O", "P1", "B"), titles);
    assertTrue(page.texts("footer").get(0).contains("1 further chart is in index.html"));
  }

  @Test
  void sitesAreShownTogetherAndThoseToLookAtAreNamed() {
    Parsed page =
        page(
            Packs.of(
                Packs.measure(
                    "a", Kind.OUTCOME, site("A", 20, 30), site("B", 40, 30), site("C", 20, 30))));
    assertEquals(1, page.all("svg").size());
    assertEquals(
        "None of 3 sites shows a change at its latest point. Consistently failing the target: B.",
        page.texts("p").stream().filter(text -> text.startsWith("None of 3")).findFirst().get());
    assertEquals("Days to first contact", page.texts("h2").get(0));
    assertTrue(page.texts("footer").get(0).contains("all charts, tables and warnings"));
  }

  private static ChartAnalysis site(String name, double level, double target) {
    return PlainSample.monthly(PlainSample.steady(24, level))
        .days()
        .better(Better.DOWN)
        .target(target)
        .group(name)
        .analysis();
  }

  @Test
  void whatIsConcerningComesFirstThenWhatImproved() {
    Parsed page =
        page(
            Packs.of(
                Packs.measure("a", Kind.OUTCOME, Packs.steady("Steady")),
                Packs.measure("b", Kind.PROCESS, newest("Better", 1)),
                Packs.measure("c", Kind.BALANCING, newest("Worse", 99))));
    assertEquals(
        List.of("Worse", "Better", "Steady"),
        page.texts("h2").stream().filter(head -> !head.equals("What was changed")).toList());
  }

  /** Steady but for the newest point. */
  private static ChartAnalysis newest(String title, double value) {
    double[] values = PlainSample.steady(24, 20);
    values[23] = value;
    return PlainSample.monthly(values).days().better(Better.DOWN).title(title).analysis();
  }

  @Test
  void whatWasChangedIsSaid() {
    Parsed page = page(Packs.of(Packs.measure("a", Kind.OUTCOME, Packs.steady("A"))));
    assertEquals(
        List.of("1 Mar 2024: PDSA 1, adapt: Phone first", "1 Jun 2024: Triage"), page.texts("li"));
  }

  @Test
  void aPackWithoutChartsIsStillAPage() {
    assertEquals(List.of("Shorter waits"), page(Packs.of(Packs.failed("x"))).texts("h1"));
  }
}
