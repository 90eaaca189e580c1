package org.centreline.project.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.csv.problem.Problem;
import org.centreline.project.Disclosure;
import org.centreline.project.folder.Measure.Kind;
import org.centreline.project.folder.MeasureResult.Analysed;
import org.centreline.project.page.PackRequest.Pictures;
import org.centreline.project.standing.ChartPlaces;
import org.centreline.project.standing.Followed;
import org.centreline.report.Gallery;
import org.centreline.report.OutcomeGallery;
import org.centreline.report.html.Parsed;
import org.centreline.words.chart.Verdict;
import org.centreline.words.outcome.OutcomeSentence;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class IndexPageTest {

  private static final Pack PACK =
      Packs.of(
          Packs.measure("a", Kind.BALANCING, Packs.steady("Falls")),
          Packs.measure("b", Kind.OUTCOME, Packs.steady("Waits")),
          Packs.failed("c"));

  private static String page(Pack pack) {
    return new IndexPage(pack, Packs.standings(pack), ChartPlaces.together()).page().text();
  }

  @Test
  void saysWhatTheProjectIsAbout() {
    Parsed page = Parsed.of(page(PACK));
    assertEquals(List.of("Shorter waits"), page.texts("h1"));
    assertTrue(page.texts("p").contains("Aim: From 34 to 28 days"));
    assertTrue(page.texts("p").contains("Team: Team <A>"));
  }

  @Test
  void everyChartHasOneRowWithItsSentenceAndBothIconsInWords() {
    Parsed page = Parsed.of(page(PACK));
    Element table = page.all("table").get(1);
    String sentence = Verdict.of(Packs.steady("Waits"));
    assertEquals("Where each measure stands", text(table, "caption", 0));
    assertEquals("Waits", text(table, "th", 9).strip());
    assertTrue(table.getTextContent().contains(sentence));
    assertTrue(table.getTextContent().contains("Common cause"));
    assertTrue(table.getTextContent().contains("Consistently passing"));
    assertTrue(page.values("href").contains("#icon-common-cause"));
  }

  private static String text(Element within, String name, int at) {
    return within.getElementsByTagName(name).item(at).getTextContent();
  }

  @Test
  void outcomeMeasuresComeFirst() {
    List<String> headings = Parsed.of(page(PACK)).texts("h3");
    assertEquals(List.of("Waits", "Falls"), headings.subList(0, 2));
  }

  @Test
  void everyLinkLeadsSomewhereAndIdsAreUnique() {
    Parsed page = Parsed.of(page(PACK));
    List<String> ids = page.values("id");
    assertEquals(new HashSet<>(ids).size(), ids.size(), ids.toString());
    for (String link : page.values("href")) {
      assertTrue(
          link.equals(SummaryPage.NAME)
              || link.equals(GroupPage.NAME)
              || ids.contains(link.substring(1)),
          link);
    }
  }

  @Test
  void manyChartsAreCountedFirstAndFoldedByMeasure() {
    Analysed[] many = new Analysed[13];
    for (int i = 0; i < many.length; i++) {
      many[i] = Packs.measure("m" + i, Kind.OUTCOME, Packs.steady("M" + i));
    }
    Parsed page = Parsed.of(page(Packs.of(many)));
    Element matrix = page.all("table").get(0);
    assertTrue(matrix.getTextContent().contains("13"), matrix.getTextContent());
    List<String> ids = page.values("id");
    page.values("href").stream()
        .filter(link -> link.startsWith("#"))
        .forEach(link -> assertTrue(ids.contains(link.substring(1)), link));
    long folds =
        page.all("details").stream()
            .filter(one -> one.getAttribute("class").contains("measures"))
            .filter(one -> !one.hasAttribute("open"))
            .count();
    assertEquals(13, folds);
    long sparks =
        page.all("svg").stream().filter(one -> one.getAttribute("class").equals("spark")).count();
    assertEquals(13, sparks);
  }

  @Test
  void theSummaryAloneLeadsToTheCharts() {
    Parsed page =
        Parsed.of(
            new SummaryPage(
                    PACK, Packs.standings(PACK), ChartPlaces.together().from(SummaryPage.NAME), 1)
                .page()
                .text());
    List<String> ids = Parsed.of(page(PACK)).values("id");
    List<String> links =
        page.values("href").stream().filter(link -> link.startsWith(Pack.INDEX + "#")).toList();
    assertTrue(!links.isEmpty());
    links.forEach(link -> assertTrue(ids.contains(link.substring(link.indexOf('#') + 1)), link));
    assertEquals(0, page.all("figure").size());
  }

  @Test
  void whatFailedIsNamedWithTheReason() {
    Parsed page = Parsed.of(page(PACK));
    assertTrue(page.texts("h2").contains("One measure could not be worked out"));
    assertTrue(
        page.texts("li")
            .contains(
                "p/data.csv:7: column 'n': expected a number but found 'eleven' [bad-number]"
                    + " To mend it: write 11"));
  }

  @Test
  void aPackOfFailuresAloneIsStillAPage() {
    Parsed page = Parsed.of(page(Packs.of(Packs.failed("c"), Packs.failed("d"))));
    assertTrue(page.texts("h2").contains("2 measures could not be worked out"));
    assertFalse(page.texts("h2").contains("Summary"));
  }

  @Test
  void changesAndCyclesAreTables() {
    Parsed page = Parsed.of(page(PACK));
    assertTrue(page.texts("td").containsAll(List.of("Triage", "Because", "Phone first", "adapt")));
    assertTrue(page.texts("td").contains("1 Apr 2024"));
  }

  @Test
  void whereItComesFromIsSaid() {
    String page = page(PACK);
    assertTrue(page.contains(Gallery.HASH));
    assertTrue(page.contains("data/b.csv"));
    assertTrue(page.contains("59 of 60"));
  }

  @Test
  void whatFollowedAChangeStandsBelowItsChartAndInTheSummary() {
    OutcomeAnalysis outcome = OutcomeGallery.mean().outcome();
    Pack pack = Packs.of(Packs.followed("a", outcome));
    Parsed page = Parsed.of(page(pack));
    String sentence = new Followed(outcome).sentence();
    assertTrue(sentence.startsWith(OutcomeSentence.of(outcome)));
    assertTrue(page.texts("p").contains(sentence));
    assertTrue(page.texts("span").contains(sentence));
    assertTrue(page.texts("h4").contains("Before and after"));
    assertTrue(new SummaryJson(pack, Packs.standings(pack)).text().contains("\"sustained\": \""));
  }

  @Test
  void whyNothingCanBeSaidOfAChangeIsSaid() {
    Problem problem = new Problem("p", 3, "", "8 points", "2", "few-points", "wait");
    OutcomeAnalysis outcome = OutcomeGallery.mean().outcome();
    Parsed page = Parsed.of(page(Packs.of(Packs.followed("a", outcome, problem))));
    assertTrue(page.texts("h4").contains("What followed the changes could not be worked out"));
    assertTrue(page.texts("li").stream().anyMatch(text -> text.contains("expected 8 points")));
  }

  @Test
  void hiddenNumbersHideTheChecksumTheRowsAndTheCells() {
    PackRequest request =
        new PackRequest(
            Optional.of(LocalDate.of(2024, 3, 31)),
            Optional.empty(),
            Disclosure.HES,
            PackRequest.Files.of(Pictures.SVG));
    String page =
        page(
            Packs.of(
                request, Packs.measure("a", Kind.OUTCOME, Packs.steady("A")), Packs.failed("c")));
    assertFalse(page.contains(Gallery.HASH));
    assertFalse(page.contains("59 of 60"));
    assertFalse(page.contains("eleven"));
    assertTrue(page.contains("rounded to the nearest 5"));
    assertTrue(page.contains("As it stood on 31 Mar 2024."));
    assertTrue(page.contains("--as-of=2024-03-31 --disclose=hes"));
  }
}
