package org.centreline.cli.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.centreline.cli.Run;
import org.centreline.cli.Some;
import org.centreline.cli.transcript.Words;
import org.centreline.csv.problem.Code;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** No file is read in two ways: where nothing is named, every verb takes the same columns. */
@Tag("once")
class SameReadingTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final CSVFormat SHEET =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private static final List<Path> FOLDERS =
      List.of(
          Path.of("src/test/resources/corpus/files"),
          Path.of("src/test/resources/cases"),
          Path.of("../core/src/test/resources/org/centreline/csv/torture"),
          Path.of("../examples"));

  /** What tells how a file is read, whatever is made of it. */
  private static final Set<String> OF_THE_TEXT =
      Set.of("decimal-commas", "delimiter", "encoding", "title-rows", "two-row-header");

  private static final Set<String> OF_READING =
      Arrays.stream(Code.values()).map(Code::word).collect(Collectors.toSet());

  @TempDir private Path made;

  @TestFactory
  Stream<DynamicTest> everyVerbReadsAFileInOneWay() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : FOLDERS) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.filter(SameReadingTest::isData).sorted().forEach(files::add);
      }
    }
    assertTrue(files.size() > 400, files.size() + " files");
    return Some.of(files, 4).stream().map(file -> dynamicTest(file + "", () -> check(file)));
  }

  private static boolean isData(Path file) {
    boolean example = file.startsWith("../examples") && !file.getParent().endsWith("data");
    return file.toString().endsWith(".csv") && !file.endsWith("outcomes.csv") && !example;
  }

  private void check(Path file) throws IOException {
    Run chart = run(file, "chart", "--format", "json");
    Run suggest = run(file, "suggest", "--format", "json");
    assertEquals(taken(chart), taken(suggest), "suggest");
    Run outcome = run(file, "outcome", "--change", middle(chart), "--format", "json");
    checkOutcome(chart, outcome);
    Optional<String> by = by(chart);
    if (by.isPresent()) {
      Run each = run(file, "chart", "--by", by.get(), "--format", "json");
      Run sites = run(file, "compare", "--by", by.get(), "--format", "json");
      checkSites(each, sites);
    }
    if (chart.code() == 0) {
      checkPareto(file, chart);
    }
    checkProject(file, chart);
  }

  private static Run run(Path file, String verb, String... more) {
    List<String> words = new ArrayList<>(List.of(verb, file.toString()));
    words.addAll(List.of(more));
    return Run.in(Path.of("").toAbsolutePath(), words.toArray(new String[0]));
  }

  private static JsonNode json(Run run) throws IOException {
    return JSON.readTree(run.out());
  }

  /** The notices of a file that was read; else why it was not. */
  private static List<String> taken(Run run) throws IOException {
    if (run.code() != 0) {
      // The commands that answer a question name the verb.
      Predicate<String> ofTheVerb =
          Pattern.compile("^(See: |Type one|  centreline )").asPredicate();
      return run.err().lines().filter(ofTheVerb.negate()).toList();
    }
    List<String> taken = new ArrayList<>();
    for (JsonNode notice : json(run).get("source").get("notices")) {
      taken.add(notice.get("message").asText());
    }
    return taken;
  }

  private static List<String> ofTheText(Run run) throws IOException {
    List<String> said = new ArrayList<>();
    for (JsonNode notice : json(run).get("source").get("notices")) {
      if (OF_THE_TEXT.contains(notice.get("code").asText())) {
        said.add(notice.get("message").asText());
      }
    }
    return said;
  }

  /** A place for a change. */
  private static String middle(Run chart) throws IOException {
    if (chart.code() != 0) {
      return "2024-01";
    }
    JsonNode points = json(chart).get("charts").get(0).get("points");
    return points.get(points.size() / 2).get("x").asText();
  }

  /** An outcome may need more than a chart does, but reads no column in another way. */
  private static void checkOutcome(Run chart, Run outcome) throws IOException {
    if (chart.code() != 0 || outcome.code() == 0) {
      assertEquals(taken(chart), taken(outcome), "outcome");
      return;
    }
    for (String code : codes(outcome)) {
      assertTrue(!OF_READING.contains(code), () -> "outcome refuses: " + outcome.err());
    }
  }

  private static List<String> codes(Run refused) {
    return refused
        .err()
        .lines()
        .filter(line -> line.endsWith("]") && line.contains(" ["))
        .map(line -> line.substring(line.lastIndexOf(" [") + 2, line.length() - 1))
        .toList();
  }

  /** The column that a question about several rows of a date offers. */
  private static Optional<String> by(Run chart) {
    int at = chart.err().indexOf("add --by ");
    if (chart.code() != 3 || at < 0 || !chart.err().contains("told apart by")) {
      return Optional.empty();
    }
    String rest = chart.err().substring(at + "add --by ".length());
    return Optional.of(
        rest.startsWith("\"")
            ? rest.substring(1, rest.indexOf('"', 1))
            : rest.substring(0, rest.indexOf(' ')));
  }

  private static List<String> chosen(Run run) throws IOException {
    List<String> chosen = new ArrayList<>(ofTheText(run));
    taken(run).stream().filter(said -> said.startsWith("--")).forEach(chosen::add);
    return chosen;
  }

  /** Totals and names that are alike are told in other words where sites are compared. */
  private static void checkSites(Run each, Run sites) throws IOException {
    if (each.code() == 0 && sites.code() == 0) {
      assertEquals(chosen(each), chosen(sites), "compare");
    } else if (each.code() == 3) {
      assertEquals(taken(each), taken(sites), "compare");
    }
  }

  /** The dates as categories: what is counted is what is charted. */
  private static void checkPareto(Path file, Run chart) throws IOException {
    Optional<String> date = named(chart, "--date ");
    String value = json(chart).get("charts").get(0).get("title").asText();
    if (date.isEmpty()) {
      return;
    }
    Run pareto =
        run(file, "pareto", "--category", date.get(), "--count", value, "--format", "json");
    if (pareto.code() == 0) {
      assertEquals(ofTheText(chart), ofTheText(pareto), "pareto");
    }
  }

  /** The argument of an option in what was said to be taken. */
  private static Optional<String> named(Run run, String option) throws IOException {
    for (String said : taken(run)) {
      int at = said.indexOf(option);
      if (at >= 0 && said.contains("taken")) {
        String rest = said.substring(at + option.length());
        boolean quoted = rest.startsWith("\"") || rest.startsWith("'");
        int end = rest.indexOf(quoted ? rest.charAt(0) : ' ', 1);
        return Optional.of(rest.substring(quoted ? 1 : 0, end));
      }
    }
    return Optional.empty();
  }

  private void checkProject(Path file, Run chart) throws IOException {
    String folder = "p" + Math.abs(file.toString().hashCode());
    Run init = Run.in(made, "init", folder, "--from", file.toAbsolutePath().normalize().toString());
    assertNotEquals(70, init.code(), init.err());
    if (chart.code() != 0) {
      checkAsked(folder, chart, init);
      return;
    }
    assertEquals(0, init.code(), "a file that is charted makes a project: " + init.err());
    Optional<String> value = named(chart, "--value ");
    Optional<String> over = named(chart, "--denominator ");
    if (value.isEmpty()) {
      return;
    }
    List<CSVRecord> rows = measures(made.resolve(folder));
    List<String> found = new ArrayList<>();
    for (CSVRecord row : rows) {
      found.add(row.get("value") + " / " + row.get("denominator"));
    }
    assertTrue(
        found.contains(value.get() + " / " + over.orElse("")),
        () -> "init took " + found + ", chart " + value.get() + " / " + over.orElse(""));
    checkReport(folder, rows, chart);
  }

  /** Each answer that a chart offers is a measure of the project. */
  private void checkAsked(String folder, Run chart, Run init) throws IOException {
    if (init.code() != 0) {
      return;
    }
    List<CSVRecord> rows = measures(made.resolve(folder));
    Optional<String> by = by(chart);
    for (CSVRecord row : rows) {
      by.ifPresent(name -> assertTrue(row.get("by").startsWith(name), row + " by " + name));
    }
    for (String line : chart.err().lines().filter(s -> s.startsWith("  centreline c")).toList()) {
      List<String> words = Words.of(line);
      int value = words.indexOf("--value");
      int over = words.indexOf("--denominator");
      boolean refused = value >= 0 && init.out().contains("made of " + words.get(value + 1) + ":");
      if (value >= 0 && !refused && !words.contains("--type")) {
        String base = over < 0 ? "" : words.get(over + 1);
        assertTrue(
            rows.stream()
                .anyMatch(
                    row ->
                        row.get("value").equals(words.get(value + 1))
                            && row.get("denominator").equals(base)),
            () -> "init took " + rows + ", chart offers" + line);
      }
    }
  }

  private static List<CSVRecord> measures(Path folder) throws IOException {
    String text = Files.readString(folder.resolve("measures.csv")).replace("\uFEFF", "");
    try (CSVParser sheet = CSVParser.parse(text, SHEET)) {
      return sheet.getRecords();
    }
  }

  /** The pack ends with the number with which the chart ends. */
  private void checkReport(String folder, List<CSVRecord> rows, Run chart) throws IOException {
    Run report = Run.in(made, "report", folder);
    assertEquals(0, report.code(), report.err());
    JsonNode summary = JSON.readTree(Files.readString(made.resolve(folder + "-pack/summary.json")));
    assertEquals(0, summary.get("failed").size(), summary.toString());
    boolean plain = rows.size() == 1 && rows.get(0).get("by").isEmpty();
    plain &= Stream.of("percent", "every", "combine", "where").noneMatch(rows.get(0)::isMapped);
    JsonNode charts = json(chart).get("charts");
    if (plain && charts.size() == 1) {
      JsonNode last = last(charts.get(0).get("points"));
      JsonNode shown = summary.get("measures").get(0);
      assertEquals(charts.get(0).get("type"), shown.get("type"), "report");
      assertEquals(last.get("x").asText(), shown.get("x").asText(), "report");
      assertEquals(last.get("value"), shown.get("value"), "report");
    }
  }

  /** The last point that has a value, and is no part of a period or still open. */
  private static JsonNode last(JsonNode points) {
    JsonNode last = points.get(0);
    for (JsonNode point : points) {
      boolean whole = !point.get("status").asText().equals("partial");
      last = whole && !point.get("value").isNull() ? point : last;
    }
    return last;
  }
}
