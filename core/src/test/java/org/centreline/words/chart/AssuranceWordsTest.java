package org.centreline.words.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.LimitRequest;
import org.centreline.chart.convention.Conventions;
import org.centreline.phase.Baseline;
import org.centreline.phase.PhaseRequest;
import org.centreline.plot.page.Presentation;
import org.centreline.report.Document;
import org.centreline.report.Gallery;
import org.centreline.report.KeyFacts;
import org.centreline.report.chart.ChartJson;
import org.centreline.report.chart.ChartReport;
import org.centreline.report.chart.MarkdownWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssuranceWordsTest {

  private static Sample since(double level) {
    return PlainSample.monthly(
            PlainSample.then(PlainSample.steady(24, 34), PlainSample.steady(12, level)))
        .days()
        .better(Better.DOWN)
        .target(28)
        .phases(new PhaseRequest(List.of(), new Baseline.First(24), List.of()));
  }

  @Test
  void limitsThatThePointsKeepToSpeakOfTheTarget() {
    ChartAnalysis chart = since(34).analysis();
    assertEquals(Optional.of("Consistently failing"), AssuranceWords.brief(chart));
    assertEquals(Optional.of("Failing"), AssuranceWords.shortest(chart));
    assertEquals(Optional.of("Consistently failing"), AssuranceWords.caption(chart));
    assertTrue(AssuranceWords.full(chart).orElseThrow().startsWith("If nothing changes"));
    assertTrue(Verdict.of(chart).contains("; if nothing changes, the target of at most 28 days"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {25, 45})
  void thoseOfTheTimeBeforeDoNotWhetherItIsBetterOrWorse(double level) {
    ChartAnalysis chart = since(level).analysis();
    assertEquals(
        Optional.of("Not said: these are the limits of the time before"),
        AssuranceWords.brief(chart));
    assertEquals(Optional.of("Not said"), AssuranceWords.shortest(chart));
    assertEquals(Optional.empty(), AssuranceWords.caption(chart));
    assertTrue(
        Verdict.of(chart)
            .endsWith(
                "; these are the limits of the time before, which do not say whether the target of"
                    + " at most 28 days will be met now."),
        Verdict.of(chart));
  }

  @ParameterizedTest
  @ValueSource(doubles = {25, 45})
  void noFormatSaysThatTheTargetWillBeMetOrMissed(double level) {
    ChartAnalysis chart = since(level).analysis();
    Document<ChartAnalysis> document = Gallery.document(chart);
    List<String> all =
        List.of(
            Verdict.of(chart),
            AltText.of(chart),
            LongDescription.of(chart),
            NextQuestion.of(chart),
            Footer.of(chart),
            String.join(" ", KeyFacts.of(chart)),
            MarkdownWriter.write(document),
            ChartJson.write(document),
            AssuranceWords.full(chart).orElseThrow());
    for (String text : all) {
      assertFalse(text.toLowerCase().contains("if nothing changes"), text);
      assertFalse(text.contains("consistently"), text);
      assertFalse(text.contains("target is out of reach"), text);
    }
    assertTrue(all.get(7).contains("\"assurance\": null"), all.get(7));
    assertTrue(all.get(7).contains("\"assuranceReason\": \"signals of change since the baseline"));
    String page = new ChartReport(document, Presentation.standard()).html();
    assertTrue(page.contains("No assurance icon: these are the limits of the time before."));
    assertFalse(page.contains("can be expected to be"), page);
  }

  @Test
  void theNamedToolsIconIsOfTheTimeBefore() {
    LimitRequest tool = LimitRequest.of(Conventions.NHSRPLOTTHEDOTS);
    ChartAnalysis chart = since(25).limits(tool).analysis();
    assertEquals(
        Optional.of("Consistently failing by the limits of the time before"),
        AssuranceWords.brief(chart));
    assertEquals(
        Optional.of("By the limits of the time before, the target was to be missed consistently."),
        AssuranceWords.full(chart));
    assertEquals(Optional.of("Failing (before)"), AssuranceWords.shortest(chart));
    assertTrue(
        Verdict.of(chart)
            .endsWith(
                "; by the limits of the time before, the target of at most 28 days was to be missed"
                    + " consistently."));
  }

  @ParameterizedTest
  @CsvSource({
    "60,was to be met consistently",
    "34,was to be met at some points and missed at others"
  })
  void theNamedToolSaysWhatWasToBeExpected(double target, String would) {
    LimitRequest tool = LimitRequest.of(Conventions.NHSRPLOTTHEDOTS);
    ChartAnalysis chart = since(25).target(target).limits(tool).analysis();
    assertEquals(
        Optional.of("By the limits of the time before, the target " + would + "."),
        AssuranceWords.full(chart));
  }

  /** Limits that were given, and left by the points: they are not of the time before. */
  @Test
  void limitsThatWereGivenAreSaidToBe() {
    Sample given =
        since(45).phases(new PhaseRequest(List.of(), new Baseline.Whole(), List.of())).given(34, 1);
    assertEquals(
        Optional.of("Not said: these are the limits that were given"),
        AssuranceWords.brief(given.analysis()));
    ChartAnalysis tool =
        given.limits(LimitRequest.of(Conventions.NHSRPLOTTHEDOTS)).given(34, 1).analysis();
    assertEquals(Optional.of("Failing (as given)"), AssuranceWords.shortest(tool));
    assertEquals(
        Optional.of("By the limits that were given, the target was to be missed consistently."),
        AssuranceWords.full(tool));
  }

  @Test
  void withoutATargetNothingIsSaidOfOne() {
    ChartAnalysis chart =
        PlainSample.monthly(
                PlainSample.then(PlainSample.steady(24, 34), PlainSample.steady(12, 25)))
            .better(Better.DOWN)
            .phases(new PhaseRequest(List.of(), new Baseline.First(24), List.of()))
            .analysis();
    assertEquals(Optional.empty(), AssuranceWords.full(chart));
    assertFalse(Verdict.of(chart).contains("limits"));
    assertFalse(Footer.of(chart).contains("assurance"));
  }
}
