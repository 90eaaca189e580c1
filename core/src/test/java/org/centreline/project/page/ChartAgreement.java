package org.centreline.project.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Variation;
import org.centreline.plot.page.Presentation;
import org.centreline.report.Document;
import org.centreline.report.Gallery;
import org.centreline.report.MarkdownPage;
import org.centreline.report.TextCells;
import org.centreline.report.chart.ChartReport;
import org.centreline.report.html.Parsed;
import org.centreline.words.chart.IconWords;
import org.centreline.words.chart.SignalSentence;
import org.centreline.words.chart.Verdict;

/**
 * Whether a control chart is the same in text, JSON, CSV, HTML and Markdown.
 *
 * @param chart the chart
 * @param found what does not agree
 */
record ChartAgreement(ChartAnalysis chart, List<String> found) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Icons, signals and the sentence of the control chart. */
  void everywhere() throws IOException {
    ChartReport report =
        new ChartReport(
            new Document<>(Gallery.document(chart).source(), List.of(chart)),
            Presentation.standard());
    JsonNode json = MAPPER.readTree(report.json()).at("/charts/0");
    String text = report.text(SpeechAgreement.WIDE);
    String markdown = report.markdown();
    Parsed html = Parsed.of(report.html());
    String verdict = Verdict.of(chart);
    check(json.get("verdict").asText().equals(verdict), "the chart's sentence in JSON");
    check(text.contains("\n" + verdict + "\n"), "the chart's sentence as text");
    check(html.texts("p").contains(verdict), "the chart's sentence in HTML");
    check(markdown.contains("**" + MarkdownPage.escape(verdict) + "**"), "it in Markdown");
    Clean.of(verdict, found);
    check(
        json.at("/variation").asText("").equals(chart.variation().map(Variation::word).orElse("")),
        "the icon in JSON");
    Optional<String> icon = chart.variation().map(v -> "Variation: " + IconWords.brief(v));
    icon.ifPresent(words -> check(text.contains(words), "the icon as text"));
    icon.ifPresent(words -> check(markdown.contains(words), "the icon in Markdown"));
    List<String> signals = SignalSentence.all(chart);
    signals.forEach(signal -> check(text.contains("- " + signal), "as text: " + signal));
    signals.forEach(signal -> check(html.texts("li").contains(signal), "in HTML: " + signal));
    List<String> rows = report.csv(TextCells.RAW).lines().toList();
    List<String> names = List.of(rows.get(0).split(","));
    for (int i = 0; i < chart.points().size(); i++) {
      JsonNode point = json.get("points").get(i);
      String[] cells = rows.get(i + 1).split(",", -1);
      for (String name : List.of("value", "centre", "lower", "upper", "target")) {
        check(same(cells[names.indexOf(name)], point.get(name)), name + ": " + rows.get(i + 1));
      }
      String reading = point.get("reading").asText();
      check(cells[names.indexOf("reading")].equals(reading), "reading: " + rows.get(i + 1));
    }
  }

  static boolean same(String cell, JsonNode number) {
    return cell.isEmpty()
        ? number.isNull()
        : !number.isNull() && Double.parseDouble(cell) == number.asDouble();
  }

  private void check(boolean holds, String problem) {
    if (!holds) {
      found.add(problem);
    }
  }
}
