package org.centreline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.plot.page.Presentation;
import org.centreline.report.TextScreen.Colour;
import org.centreline.report.chart.ChartJson;
import org.centreline.report.chart.ChartReport;
import org.centreline.report.chart.MarkdownWriter;
import org.centreline.report.chart.TextWriter;
import org.centreline.series.Samples;
import org.centreline.words.AltLength;
import org.centreline.words.Kinds;
import org.centreline.words.chart.AltText;
import org.centreline.words.chart.CaseWords;
import org.centreline.words.chart.Footer;
import org.centreline.words.chart.LongDescription;
import org.centreline.words.chart.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of chart in every state, in every format. */
class EveryChartTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final List<Arguments> CHARTS =
      Kinds.all().entrySet().stream()
          .map(entry -> Arguments.of(entry.getKey(), entry.getValue().analysis()))
          .toList();

  static Stream<Arguments> charts() {
    return CHARTS.stream();
  }

  private static JsonNode json(ChartAnalysis analysis) throws IOException {
    return MAPPER.readTree(ChartJson.write(Gallery.document(analysis))).at("/charts/0");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void fitsTheSchema(String name, ChartAnalysis analysis) {
    String json = ChartJson.write(Gallery.document(analysis));
    assertEquals(
        List.of(),
        ChartSchema.errors(json),
        () -> name + ": mend org/centreline/report/schema/chart-1.schema.json");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void hasWhatItsKindHasAndNothingElse(String name, ChartAnalysis analysis) throws IOException {
    JsonNode chart = json(analysis);
    String type = analysis.setup().choice().type().id();
    boolean defined = Set.of("g", "g-percentile", "t", "t2").contains(type);
    assertEquals(defined, chart.get("definition").isTextual(), name);
    for (JsonNode phase : chart.get("phases")) {
      boolean cases = CaseWords.speakOf(analysis);
      boolean runs = !Set.of("mr", "ms", "t2").contains(type) && !cases;
      assertEquals(!runs, phase.get("runs").isNull(), name);
      assertEquals(cases, phase.has("inControlRunLength"), name);
      assertTrue(type.equals("cusum") || cases || phase.get("decisionInterval").isNull(), name);
      boolean laney = type.equals("pprime") || type.equals("uprime");
      assertTrue(laney || phase.get("sigmaZ").isNull(), name);
    }
    boolean samples = analysis.measured().series() instanceof Samples;
    for (JsonNode point : chart.get("points")) {
      assertEquals(samples, point.get("size").isInt(), name);
      assertTrue(samples || point.get("spread").isNull(), name);
      boolean sums = Set.of("cusum", "ra-cusum", "bernoulli").contains(type);
      assertTrue(sums || point.get("statisticLower").isNull(), name);
      boolean accumulates = type.equals("ewma") || sums;
      assertTrue(accumulates || point.get("statistic").isNull(), name);
      assertTrue(!sums || point.get("centre").isNull(), name);
      assertEquals(type.equals("t2"), point.has("parts"), name);
      assertTrue(!type.equals("run") || point.get("upper").isNull(), name);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void speaksPlainly(String name, ChartAnalysis analysis) {
    String verdict = Verdict.of(analysis);
    String lower = verdict.toLowerCase(Locale.ROOT);
    assertTrue(verdict.endsWith(".") && !verdict.contains(". "), verdict);
    assertFalse(lower.contains("significan") || lower.contains("control"), verdict);
    String all = verdict + AltText.of(analysis) + LongDescription.of(analysis);
    for (String wrong :
        List.of("NaN", "Infinity", " of none", "none to", "the pattern", "  ", "null")) {
      assertFalse(all.contains(wrong), all);
    }
    assertTrue(AltText.of(analysis).length() <= AltLength.MOST, name);
    assertFalse(Footer.of(analysis).contains("NaN"), name);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void fitsTheScreenAndTheTables(String name, ChartAnalysis analysis) {
    Document<ChartAnalysis> document = Gallery.document(analysis);
    String ascii = TextWriter.write(document, new TextScreen(60, Glyphs.ASCII, Colour.OFF));
    assertTrue(ascii.lines().allMatch(line -> line.length() <= 60), ascii);
    assertTrue(ascii.chars().allMatch(c -> c == '\n' || c > 31 && c < 127), ascii);
    assertFalse(ascii.contains("?") || ascii.contains("NaN"), ascii);
    String markdown = MarkdownWriter.write(document);
    assertFalse(markdown.contains("NaN") || markdown.contains("Infinity"), markdown);
    String csv = new ChartReport(document, Presentation.standard()).csv(TextCells.GUARDED);
    assertEquals(1 + analysis.points().size(), csv.lines().count(), name);
  }
}
