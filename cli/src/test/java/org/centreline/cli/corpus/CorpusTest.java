package org.centreline.cli.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.centreline.cli.Run;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is charted of each file of the corpus is what an expert chose for it. */
class CorpusTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final CSVFormat TABLE =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  @TestFactory
  Stream<DynamicTest> everyFileIsChartedAsAnExpertWould() throws IOException {
    return table().stream().map(row -> DynamicTest.dynamicTest(row.get("file"), () -> check(row)));
  }

  @TestFactory
  Stream<DynamicTest> everyFileIsDescribedAsAnExpertWould() throws IOException {
    return table().stream()
        .map(row -> DynamicTest.dynamicTest(row.get("file"), () -> checkDescription(row)));
  }

  private static void checkDescription(CSVRecord row) throws IOException {
    Run run = Run.in(CORPUS.resolve("files"), "describe", row.get("file"), "--format", "json");
    assertEquals(0, run.code(), run.err());
    JsonNode described = new ObjectMapper().readTree(run.out());
    Map<String, String> roles = new HashMap<>();
    for (JsonNode column : described.get("columns")) {
      roles.put(
          column.get("name").asText(),
          column.get("role").asText() + " (" + column.get("evidence").asText() + ")");
    }
    for (String pair : row.get("roles").split(";")) {
      int cut = pair.lastIndexOf('=');
      if (cut > 0) {
        String role = roles.getOrDefault(pair.substring(0, cut), "");
        assertEquals(pair.substring(cut + 1), role.split(" ")[0], pair + ": " + role);
      }
    }
    if (!row.get("first").isEmpty()) {
      JsonNode proposals = described.get("proposals");
      String first = proposals.isEmpty() ? "nothing" : proposal(proposals.get(0));
      assertEquals(row.get("first"), first, () -> row.get("why") + "\n" + proposals);
    }
  }

  /** As the table writes it: what is counted stands second where it is counted by categories. */
  private static String proposal(JsonNode found) {
    boolean pareto = found.get("verb").asText().equals("pareto");
    return String.join(
        "|",
        found.get("verb").asText(),
        found.get(pareto ? "category" : "value").asText(""),
        found.get(pareto ? "value" : "denominator").asText(""),
        pareto ? "" : found.get("type").asText());
  }

  private static List<CSVRecord> table() throws IOException {
    try (CSVParser rows = TABLE.parse(Files.newBufferedReader(CORPUS.resolve("table.csv")))) {
      return rows.getRecords();
    }
  }

  private static void check(CSVRecord row) throws IOException {
    List<String> words = new ArrayList<>(List.of("chart", row.get("file"), "--format", "json"));
    words.addAll(arguments(row.get("arguments")));
    Run run = Run.in(CORPUS.resolve("files"), words.toArray(new String[0]));
    String chart = row.get("chart");
    if (chart.equals("ask")) {
      assertEquals(3, run.code(), () -> row.get("why") + "\n" + run.err() + head(run.out()));
      return;
    }
    assertEquals(0, run.code(), () -> row.get("why") + "\n" + run.err());
    for (JsonNode one : new ObjectMapper().readTree(run.out()).get("charts")) {
      assertEquals(
          chart, one.get("type").asText(), () -> row.get("why") + "\n" + one.get("typeReason"));
      if (!row.get("value").isEmpty()) {
        assertTrue(one.get("title").asText().startsWith(row.get("value")), row.get("why"));
      }
      boolean ratio = one.get("points").get(0).get("denominator").isNumber();
      if (!row.get("denominator").isEmpty()) {
        assertEquals(true, ratio, "a denominator was taken");
      }
      if (!row.get("points").isEmpty()) {
        assertEquals(row.get("points"), included(one), row.get("why"));
      }
    }
  }

  private static String head(String out) {
    return out.substring(0, Math.min(out.length(), 600));
  }

  private static String included(JsonNode chart) {
    int included = 0;
    for (JsonNode point : chart.get("points")) {
      included += point.get("status").asText().equals("included") ? 1 : 0;
    }
    return Integer.toString(included);
  }

  /** Words as a shell cuts them: quotation marks hold those with spaces together. */
  private static List<String> arguments(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    for (char c : (line + " ").toCharArray()) {
      quoted ^= c == '"';
      if (c == ' ' && !quoted) {
        if (!word.isEmpty()) {
          words.add(word.toString());
        }
        word.setLength(0);
      } else if (c != '"') {
        word.append(c);
      }
    }
    return words;
  }
}
