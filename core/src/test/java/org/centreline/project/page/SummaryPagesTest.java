package org.centreline.project.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.centreline.project.folder.Measure.Kind;
import org.centreline.project.standing.Chapter;
import org.centreline.project.standing.ChartPlaces;
import org.centreline.project.standing.Standing;
import org.junit.jupiter.api.Test;

/** Of thousands of measures each page of the summary names some, and leads to the others. */
class SummaryPagesTest {

  private static final int A_PAGE = 2_500;

  private final Pack pack = Packs.of(Packs.measure("m", Kind.OUTCOME, Packs.steady("Waits")));

  /** So many measures, of which the last that a page names has two charts. */
  private List<Standing> standings(int measures) {
    Standing one = Packs.standings(pack).get(0);
    List<Standing> all = new ArrayList<>();
    for (int i = 1; i <= measures; i++) {
      Chapter chapter = one.chapter();
      Chapter own =
          new Chapter(
              Packs.measure("m" + i, Kind.OUTCOME, chapter.chart()),
              chapter.chart(),
              chapter.drawing(),
              "chart-" + i);
      Standing standing = new Standing(own, one.latest(), one.place(), one.news());
      all.add(standing);
      if (i % A_PAGE == 0) {
        all.add(standing);
      }
    }
    return all;
  }

  private String page(List<Standing> standings, int number) {
    ChartPlaces places = ChartPlaces.apart(standings.stream().map(Standing::chapter).toList());
    byte[] page = new SummaryPage(pack, standings, places, number).page().bytes();
    return new String(page, StandardCharsets.UTF_8);
  }

  /** What stands behind "page" in the line about pages. */
  private static String order(String page) {
    String begin = "Measures in the order of measures.csv, page ";
    String from = page.substring(page.indexOf(begin) + begin.length());
    return from.substring(0, from.indexOf("</p>")).replaceAll("<[^>]*>", "");
  }

  @Test
  void eachPageLeadsToTheOthers() {
    List<Standing> standings = standings(2 * A_PAGE + 1);
    List<List<Standing>> pages = SummaryTable.pages(standings);
    assertEquals(List.of(A_PAGE + 1, A_PAGE + 1, 1), pages.stream().map(List::size).toList());
    assertEquals("1 of 3: page 2, page 3.", order(page(standings, 1)));
    assertEquals("3 of 3: page 1, page 2.", order(page(standings, 3)));
    String second = page(standings, 2);
    assertEquals("2 of 3: page 1, page 3.", order(second));
    assertTrue(second.contains("href=\"summary.html\">page 1<"));
    assertTrue(second.contains("href=\"summary-3.html\">page 3<"));
    assertTrue(second.contains("<h1>Shorter waits: summary, page 2</h1>"));
    assertFalse(second.contains("measure-m" + A_PAGE + ".html"), "it is on the first page");
    assertTrue(second.contains("measure-m" + (A_PAGE + 1) + ".html"));
  }

  @Test
  void asManyAsOnePageNamesNeedNoOther() {
    List<Standing> standings = standings(A_PAGE);
    assertEquals(1, SummaryTable.pages(standings).size());
    String page = page(standings, 1);
    assertTrue(page.contains("<h1>Shorter waits: summary</h1>"));
    assertFalse(page.contains("Measures in the order of measures.csv"));
  }

  @Test
  void aSpaceStandsBeforeTheWayToWhatFailed() {
    Pack broken = Packs.of(Packs.measure("m", Kind.OUTCOME, Packs.steady("A")), Packs.failed("f"));
    SummaryPage summary =
        new SummaryPage(broken, Packs.standings(broken), ChartPlaces.together(), 1);
    String page = new String(summary.page().bytes(), StandardCharsets.UTF_8);
    String words = page.replaceAll("<[^>]*>", "");
    assertTrue(words.contains("Some measures could not be worked out: see why."), words);
  }
}
