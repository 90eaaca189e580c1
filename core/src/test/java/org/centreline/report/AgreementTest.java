package org.centreline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.plot.page.Presentation;
import org.centreline.report.TextScreen.Colour;
import org.centreline.report.chart.ChartJson;
import org.centreline.report.chart.ChartReport;
import org.centreline.report.chart.MarkdownWriter;
import org.centreline.report.chart.PointTable;
import org.centreline.report.chart.TextWriter;
import org.centreline.words.chart.AltText;
import org.centreline.words.chart.SignalSentence;
import org.centreline.words.chart.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All formats tell the same story. */
class AgreementTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final TextScreen WIDE = new TextScreen(1000, Glyphs.UNICODE, Colour.OFF);

  static Stream<ChartAnalysis> charts() {
    Stream<ChartAnalysis> random =
        IntStream.range(0, 40)
            .mapToObj(
                seed -> {
                  Sample sample = Gallery.random(5 + 7 * (seed % 9), seed);
                  Better better = Better.values()[seed % 3];
                  String type = List.of("run", "xmr", "mr", "xmr").get(seed % 4);
                  Sample typed = sample.type(type).better(better);
                  return (type.equals("mr") ? typed : typed.target(55)).analysis();
                });
    return Stream.concat(random, Gallery.charts());
  }

  @ParameterizedTest
  @MethodSource("charts")
  void theSentencesAreTheSame(ChartAnalysis analysis) throws IOException {
    Document<ChartAnalysis> document = Gallery.document(analysis);
    JsonNode chart = MAPPER.readTree(ChartJson.write(document)).at("/charts/0");
    String text = TextWriter.write(document, WIDE);
    String markdown = MarkdownWriter.write(document);
    String verdict = Verdict.of(analysis);
    assertEquals(verdict, chart.get("verdict").asText());
    assertTrue(text.contains("\n" + verdict + "\n"), text);
    assertTrue(markdown.contains("**" + MarkdownPage.escape(verdict) + "**"), markdown);
    assertEquals(AltText.of(analysis), chart.get("altText").asText());
    for (String sentence : SignalSentence.all(analysis)) {
      assertTrue(text.contains("\n  - " + sentence + "\n"), sentence);
      assertTrue(markdown.contains("\n- " + MarkdownPage.escape(sentence) + "\n"), sentence);
    }
    assertEquals(analysis.warnings().size(), chart.get("warnings").size());
  }

  @ParameterizedTest
  @MethodSource("charts")
  void theSignalsAndReadingsAreTheSame(ChartAnalysis analysis) throws IOException {
    Document<ChartAnalysis> document = Gallery.document(analysis);
    JsonNode chart = MAPPER.readTree(ChartJson.write(document)).at("/charts/0");
    List<String> csv =
        new ChartReport(document, Presentation.standard())
            .csv(TextCells.RAW)
            .lines()
            .skip(1)
            .toList();
    List<List<String>> table = PointTable.of(analysis).rows();
    int last = table.get(0).size() - 1;
    for (int i = 0; i < table.size(); i++) {
      JsonNode point = chart.get("points").get(i);
      List<String> marks = analysis.points().marks().get(i);
      assertEquals(MAPPER.valueToTree(marks), point.get("signals"));
      assertEquals(String.join(", ", marks), table.get(i).get(last));
      String reading = point.get("reading").asText();
      String status = point.get("status").asText();
      assertTrue(csv.get(i).endsWith(status + "," + String.join(";", marks) + "," + reading));
      String shown = status.equals("included") ? reading.replace('-', ' ') : status;
      assertEquals(shown, table.get(i).get(last - 1));
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void signalsCoverThePointsThatTheyMark(ChartAnalysis analysis) throws IOException {
    JsonNode chart = MAPPER.readTree(ChartJson.write(Gallery.document(analysis))).at("/charts/0");
    List<String> labels = analysis.measured().subgroups().labels();
    for (int i = 0; i < labels.size(); i++) {
      for (JsonNode rule : chart.get("points").get(i).get("signals")) {
        assertTrue(isCovered(chart, rule.asText(), labels, i), rule + " at " + labels.get(i));
      }
    }
  }

  private static boolean isCovered(JsonNode chart, String rule, List<String> labels, int i) {
    for (JsonNode signal : chart.get("signals")) {
      if (signal.get("rule").asText().equals(rule)
          && labels.indexOf(signal.get("from").asText()) <= i
          && labels.indexOf(signal.get("to").asText()) >= i) {
        return true;
      }
    }
    return false;
  }
}
