package org.centreline.report.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.Sample;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.model.PlanAgreement;
import org.centreline.analysis.outcome.model.PlanAgreement.PlanKept;
import org.centreline.analysis.outcome.model.PlannedAnalysis;
import org.centreline.plot.page.Presentation;
import org.centreline.report.Document;
import org.centreline.report.MarkdownPage;
import org.centreline.report.OutcomeGallery;
import org.centreline.report.OutcomeSchema;
import org.centreline.report.TextCells;
import org.centreline.report.TextScreen;
import org.centreline.words.outcome.OutcomeSentence;
import org.centreline.words.outcome.PlannedWords;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OutcomeWritersTest {

  private static Document<OutcomeAnalysis> document(String name) {
    return OutcomeGallery.document(OutcomeGallery.named(name).orElseThrow().outcome());
  }

  @TestFactory
  Stream<DynamicTest> everyFormatTellsEveryOutcome() {
    return OutcomeGallery.all().entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> tell(entry.getValue())));
  }

  private static void tell(Sample sample) {
    Document<OutcomeAnalysis> document = OutcomeGallery.document(sample.outcome());
    String sentence = OutcomeSentence.of(document.analyses().get(0));
    String text = OutcomeTextWriter.write(document, Optional.empty(), TextScreen.plain());
    assertTrue(text.replaceAll("\\s+", " ").contains(sentence), text);
    assertTrue(text.lines().allMatch(line -> line.length() <= 80));
    String markdown = OutcomeMarkdownWriter.write(document, Optional.empty());
    assertTrue(markdown.contains("**" + MarkdownPage.escape(sentence) + "**"));
    String html = OutcomeHtmlWriter.write(document, Optional.empty(), Presentation.standard());
    assertTrue(html.contains("<p class=\"verdict\">"), html);
    assertFalse(html.contains("Ward <7>"), html);
    int rows = sample.measured().subgroups().size();
    assertEquals(
        rows + 1,
        new OutcomeReport(document, Presentation.standard())
            .csv(TextCells.GUARDED)
            .lines()
            .count());
  }

  @Test
  void csvHasTheEffectFromTheChangeOn() {
    List<String> lines =
        new OutcomeReport(document("mean"), Presentation.standard())
            .csv(TextCells.GUARDED)
            .lines()
            .toList();
    List<String> names = List.of(lines.get(0).split(","));
    assertEquals("group", names.get(0));
    int difference = names.indexOf("difference");
    assertEquals("", cell(lines.get(24), difference));
    assertTrue(Double.parseDouble(cell(lines.get(25), difference)) < 0);
    assertEquals("47.0", cell(lines.get(25), names.indexOf("target")));
  }

  private static String cell(String line, int column) {
    return line.split(",", -1)[column];
  }

  @Test
  void csvSaysWhatIsInNoCalculation() {
    String csv =
        new OutcomeReport(document("phase-in"), Presentation.standard()).csv(TextCells.GUARDED);
    assertEquals(3, csv.lines().filter(line -> line.contains(",phase-in,")).count());
    assertEquals(1, csv.lines().filter(line -> line.contains(",excluded,")).count());
  }

  @Test
  void markdownFollowsTheHeadingsOfAReport() {
    String markdown = OutcomeMarkdownWriter.write(document("mean"), Optional.empty());
    assertTrue(markdown.contains("\n## 10 Measures\n"));
    assertTrue(markdown.contains("\n## 16 Limitations\n"));
    assertTrue(markdown.contains("| On average since |"));
    assertTrue(markdown.contains("| REML with carry-over from point to point |"));
  }

  @Test
  void severalGroupsStandOnOnePage() {
    Document<OutcomeAnalysis> two =
        OutcomeGallery.document(
            OutcomeGallery.mean().group("A").outcome(), OutcomeGallery.mean().group("B").outcome());
    String html = OutcomeHtmlWriter.write(two, Optional.empty(), Presentation.standard());
    assertTrue(html.contains("id=\"outcome-1\"") && html.contains("id=\"outcome-2\""));
    assertTrue(
        OutcomeTextWriter.write(two, Optional.empty(), TextScreen.plain()).contains("\nWait: B\n"));
  }

  @Test
  void whatThePlanSaysIsInEveryFormat() {
    PlanKept kept =
        new PlanKept(
            "plan.json",
            "00",
            Optional.of("2020-12-01"),
            2,
            new PlannedAnalysis(Optional.of("Wait"), Map.of("shape", List.of("level"))));
    PlanAgreement held =
        PlanAgreement.of(
            kept,
            new PlannedAnalysis(Optional.of("Wait"), Map.of("shape", List.of("both"))),
            typed -> Optional.empty());
    OutcomeReport report =
        new OutcomeReport(document("mean"), Optional.of(held), Presentation.standard());
    String sentence = PlannedWords.sentence(held);
    assertTrue(sentence.contains("shape both instead of level"), sentence);
    assertTrue(report.markdown().contains(sentence));
    assertTrue(report.html().contains(sentence));
    assertTrue(report.text(TextScreen.plain()).replaceAll("\\s+", " ").contains(sentence));
    assertEquals(List.of(), OutcomeSchema.errors(report.json()));
    assertTrue(report.json().contains("\"asPlanned\": false"));
  }
}
