package org.centreline.project.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.Reading;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.project.standing.Chapter;
import org.centreline.project.standing.ChartPlaces;
import org.centreline.project.standing.Followed;
import org.centreline.project.standing.Standing;
import org.centreline.report.OutcomeGallery;
import org.centreline.report.html.Parsed;
import org.centreline.words.chart.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** The gain comes first, and says that it is one. */
class FollowedTest {

  private static Sample stepped(double step, int after) {
    double[] moved =
        PlainSample.then(PlainSample.steady(24, 40), PlainSample.steady(after, 40 + step));
    return PlainSample.from2021(moved).changed(24);
  }

  private static Followed of(Sample sample) {
    return new Followed(sample.outcome());
  }

  @ParameterizedTest
  @CsvSource({
    "-8,24,DOWN,IMPROVEMENT,better since Jan 2023",
    "-8,24,UP,CONCERN,worse since Jan 2023",
    "8,24,UP,IMPROVEMENT,better since Jan 2023",
    "8,24,DOWN,CONCERN,worse since Jan 2023",
    "8,24,NEITHER,SPECIAL_CAUSE,different since Jan 2023",
    "-8,4,DOWN,IMPROVEMENT,better since Jan 2023",
    "-8,4,UP,CONCERN,worse since Jan 2023"
  })
  void whatIsShownIsBetterOrWorse(
      double step, int after, Better better, Reading reading, String brief) {
    Followed followed = of(stepped(step, after).better(better));
    assertEquals(Optional.of(reading), followed.reading());
    assertEquals(brief, followed.brief());
    String word = brief.split(" ")[0];
    assertEquals(better != Better.NEITHER, followed.sentence().contains(word), brief);
  }

  @ParameterizedTest
  @CsvSource({"24", "4"})
  void whatIsNotShownIsNeither(int after) {
    Followed followed = of(stepped(0, after).better(Better.DOWN));
    assertEquals(Optional.empty(), followed.reading());
    assertEquals("no difference shown since Jan 2023", followed.brief());
    assertFalse(followed.sentence().contains("That is"));
  }

  @Test
  void ratesAndCountsGoByTheirRatio() {
    Sample rate = OutcomeGallery.rate();
    assertEquals(Optional.of(Reading.IMPROVEMENT), of(rate).reading());
    assertEquals(Optional.of(Reading.CONCERN), of(rate.better(Better.UP)).reading());
    assertEquals(Optional.of(Reading.IMPROVEMENT), of(OutcomeGallery.share()).reading());
  }

  private static Pack pack(Better better) {
    OutcomeAnalysis outcome = stepped(-8, 24).better(better).target(36).outcome();
    return Packs.of(Packs.followed("wait", outcome));
  }

  @Test
  void rowHeadlineMatrixAndPageToShowTellItFirst() {
    Pack pack = pack(Better.DOWN);
    Chapter chapter = pack.chapters().get(0);
    String outcome = chapter.followed().orElseThrow().sentence();
    String chart = Verdict.of(chapter.chart());
    Parsed page =
        Parsed.of(new IndexPage(pack, Packs.standings(pack), ChartPlaces.together()).page().text());
    List<String> spans = page.texts("span");
    assertTrue(spans.indexOf(outcome) >= 0 && spans.indexOf(outcome) < spans.indexOf(chart));
    List<String> paragraphs = page.texts("p");
    int headline = paragraphs.indexOf(outcome);
    assertEquals("The chart: " + chart, paragraphs.get(headline + 1));
    Element matrix = page.all("table").get(0);
    assertTrue(matrix.getTextContent().contains("Better since a change"), matrix.getTextContent());
    assertTrue(
        matrix.getTextContent().contains("Wait: better since Jan 2023; chart: " + row(chapter)),
        matrix.getTextContent());
    Parsed show = Parsed.of(new Showcase(pack, Packs.standings(pack)).page().text());
    assertEquals("Wait", show.texts("h2").get(0));
    assertEquals(outcome, show.texts("p").stream().filter(outcome::equals).findFirst().orElse(""));
  }

  private static String row(Chapter chapter) {
    return org.centreline.words.chart.VariationRow.of(chapter.chart()).head().toLowerCase();
  }

  @Test
  void aWorseningStandsInARowOfItsOwn() {
    Pack pack = pack(Better.UP);
    assertEquals(Optional.of(Followed.Row.WORSE), Followed.Row.of(pack.chapters().get(0)));
    assertEquals(
        Optional.of(Followed.Row.BETTER), Followed.Row.of(pack(Better.DOWN).chapters().get(0)));
  }

  @Test
  void aConcernIsNotCoveredUpByAGain() {
    double[] back = PlainSample.then(PlainSample.steady(24, 40), PlainSample.steady(20, 30));
    double[] worse = PlainSample.then(back, 70, 71, 72);
    OutcomeAnalysis outcome = PlainSample.from2021(worse).changed(24).better(Better.DOWN).outcome();
    Chapter chapter = Packs.of(Packs.followed("wait", outcome)).chapters().get(0);
    assertTrue(chapter.chart().variation().orElseThrow().isConcerning());
    assertFalse(Followed.Row.of(chapter).equals(Optional.of(Followed.Row.BETTER)));
  }

  @Test
  void theSummaryHasItInWordsAndAsAWord() {
    Pack pack = pack(Better.DOWN);
    List<Standing> standings = Packs.standings(pack);
    String outcome = pack.chapters().get(0).followed().orElseThrow().sentence();
    String json = new SummaryJson(pack, standings).text();
    assertTrue(json.contains("\"headline\": \"" + outcome), json);
    assertTrue(json.contains("\"outcomeReading\": \"improvement\""), json);
    assertTrue(SummaryCsv.of(standings).lines().findFirst().orElseThrow().contains("headline"));
    Pack plain = Packs.of(Packs.measure("b", plainKind(), Packs.steady("Falls")));
    String verdict = Verdict.of(Packs.steady("Falls"));
    String without = new SummaryJson(plain, Packs.standings(plain)).text();
    assertTrue(without.contains("\"headline\": \"" + verdict), without);
    assertTrue(without.contains("\"outcomeReading\": null"), without);
  }

  private static org.centreline.project.folder.Measure.Kind plainKind() {
    return org.centreline.project.folder.Measure.Kind.PROCESS;
  }
}
