package org.centreline.report.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.centreline.analysis.Scale;
import org.centreline.analysis.outcome.model.PlanAgreement.PlanKept;
import org.centreline.analysis.outcome.model.PlannedAnalysis;
import org.centreline.analysis.plan.Plan;
import org.centreline.analysis.plan.PlanBaseline;
import org.centreline.analysis.plan.PlanOrigin;
import org.centreline.analysis.plan.PlanRequest;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.centreline.plot.page.Presentation;
import org.centreline.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanFileTest {

  private static final PlannedAnalysis EVERYTHING = new PlannedAnalysis(Optional.of("days"), all());

  private static Map<String, List<String>> all() {
    Map<String, List<String>> words = new HashMap<>();
    words.put("changes", List.of("2024-01=Triage = calls", "2024-06"));
    words.put("where", List.of("site=Elm", "kind=a\"b"));
    PlannedAnalysis.SINGLE.forEach(key -> words.put(key, List.of("x-" + key)));
    words.put("multiply", List.of("1000"));
    words.put("lag", List.of("2"));
    words.put("phaseIn", List.of("3"));
    words.put("type", List.of("xmr"));
    words.put("better", List.of("down"));
    words.put("shape", List.of("level"));
    return words;
  }

  private static String json(PlannedAnalysis planned) {
    PlanRequest request =
        new PlanRequest(
            "Waits", Scale.plain(), OptionalInt.of(9), OptionalInt.of(9), OptionalDouble.of(5));
    Plan plan = Plan.of(request, new PlanBaseline(42, 2.5, 0, 9), percent -> {});
    PlanOrigin origin =
        new PlanOrigin(
            Optional.of(LocalDate.of(2023, 12, 31)),
            Optional.of("2023-04-01"),
            Optional.of("2023-12-01"));
    return new PlanReport(Optional.empty(), plan, origin, planned, Presentation.standard()).json();
  }

  private static PlanKept read(String text) {
    return PlanFile.read(
        "a/plan.json", text.getBytes(StandardCharsets.UTF_8), (key, word) -> Optional.empty());
  }

  private static List<Problem> refused(String text) {
    return assertThrows(DataException.class, () -> read(text)).problems();
  }

  @Test
  void whatWasWrittenIsReadBack() {
    PlanKept kept = read(json(EVERYTHING));
    assertEquals(EVERYTHING, kept.analysis());
    assertEquals("plan.json", kept.file());
    assertEquals(Optional.of("2023-12-01"), kept.dataTo());
    assertEquals(0, kept.laterRows());
    assertEquals(64, kept.sha256().length());
    PlannedAnalysis nothing = new PlannedAnalysis(Optional.empty(), Map.of());
    assertEquals(nothing, read(json(nothing)).analysis());
  }

  @Test
  void whatIsWrittenFitsTheSchema() throws IOException {
    try (InputStream in =
        Report.class.getResourceAsStream("/org/centreline/report/schema/plan-1.schema.json")) {
      assertEquals(
          List.of(),
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(in)
              .validate(json(EVERYTHING), InputFormat.JSON));
    }
  }

  /** Keys are only ever added. */
  @Test
  void keysThatAreNotKnownArePassedOver() {
    String more = json(EVERYTHING).replaceFirst("\"analysis\": \\{", "\"analysis\": {\"new\": [],");
    assertEquals(EVERYTHING, read(more).analysis());
  }

  @Test
  void anotherFileIsNoPlan() {
    for (String text : List.of("", "month,days\n", "[", "{} {}", "{\"a\": 1, \"a\": 2}", "\0\0")) {
      List<Problem> problems = refused(text);
      assertEquals("bad-plan", problems.get(0).code(), text);
      assertTrue(problems.get(0).line() >= 1, text);
    }
    for (String text : List.of("7", "[]", "{}", "{\"schema\": 7}", "{\"schema\": \"other\"}")) {
      assertEquals("bad-plan", refused(text).get(0).code(), text);
    }
    assertEquals("later-plan", refused("{\"schema\": \"centreline/plan/2\"}").get(0).code());
  }

  /** A plan of before there was anything to be held against. */
  @Test
  void everyKeyThatIsMissingIsNamed() {
    List<Problem> problems = refused("{\"schema\": \"centreline/plan/1\"}");
    assertEquals(
        List.of("the key 'analysis'", "the key 'baseline'", "the key 'laterRows'"),
        problems.stream().map(Problem::expected).toList());
    String empty =
        "{\"schema\": \"centreline/plan/1\", \"baseline\": {\"to\": null},\n"
            + "\"laterRows\": 0, \"analysis\": {}}";
    assertEquals(3 + PlannedAnalysis.SINGLE.size(), refused(empty).size());
  }

  private static String plan(String changes, String where, String baseline, String later) {
    StringBuilder text = new StringBuilder("{\"schema\": \"centreline/plan/1\", \"analysis\": {");
    PlannedAnalysis.SINGLE.forEach(key -> text.append('"').append(key).append("\": null, "));
    return text.append("\"measure\": null, \"changes\": ").append(changes).append(", \"where\": ")
        + (where + "}, \"baseline\": " + baseline + ", \"laterRows\": " + later + "}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | [] | {'to': null} | 0 | 'changes' as an array | {…}",
        "[7] | [] | {'to': null} | 0 | a change as an object with 'at' and 'label' | 7",
        "[{'at': null, 'label': null}] | [] | {'to': null} | 0 | 'at' of a change as a date | null",
        "[{'at': 7, 'label': null}] | [] | {'to': null} | 0 | 'at' as a text | 7",
        "[{'label': null}] | [] | {'to': null} | 0 | the key 'at' | nothing",
        "[] | [[]] | {'to': null} | 0 | 'where' as a text, a number or null | […]",
        "[] | [null] | {'to': null} | 0 | 'where' as a text, a number or null | null",
        "[] | [] | [] | 0 | 'baseline' as an object | […]",
        "[] | [] | {'to': true} | 0 | 'to' as a text | true",
        "[] | [] | {'to': null} | -1 | 'laterRows' as a whole number, 0 or more | -1",
        "[] | [] | {'to': null} | 1.5 | 'laterRows' as a whole number, 0 or more | 1.5",
        "[] | [] | {'to': null} | '1' | 'laterRows' as a whole number, 0 or more | 1",
        "[] | [] | {'to': null} | {} | 'laterRows' as a whole number, 0 or more | {…}",
      })
  void whatIsOfAnotherKindIsNamed(
      String changes, String where, String baseline, String later, String expected, String found) {
    List<Problem> problems = refused(plan(changes, where, baseline, later).replace('\'', '"'));
    assertEquals(
        List.of(expected + " | " + found),
        problems.stream().map(problem -> problem.expected() + " | " + problem.found()).toList());
  }

  /** In UTF-32 a number beyond all characters is no text at all. */
  @Test
  void bytesThatAreNoTextAreNoPlan() {
    byte[] bytes = {0, 0, (byte) 0xFE, (byte) 0xFF, 0, 0x12, 0, 0};
    DataException refused =
        assertThrows(
            DataException.class, () -> PlanFile.read("p", bytes, (key, word) -> Optional.empty()));
    assertEquals("bad-plan", refused.problems().get(0).code());
    assertEquals(1, refused.problems().get(0).line());
  }

  @Test
  void aWordThatIsNoneIsNamedWithItsLine() {
    String text = json(EVERYTHING);
    long line = text.lines().takeWhile(row -> !row.contains("\"shape\"")).count() + 1;
    List<Problem> problems =
        assertThrows(
                DataException.class,
                () ->
                    PlanFile.read(
                        "plan.json",
                        text.getBytes(StandardCharsets.UTF_8),
                        (key, word) ->
                            key.equals("shape") ? Optional.of("slope") : Optional.empty()))
            .problems();
    assertEquals(1, problems.size());
    assertEquals(line, problems.get(0).line());
    assertEquals("'shape' as slope", problems.get(0).expected());
    assertEquals("level", problems.get(0).found());
  }
}
