package org.centreline.cli.command.selftest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import org.centreline.cli.InFolder;
import org.centreline.cli.Main;
import org.centreline.cli.Run;
import org.centreline.cli.option.Parsing;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.terminal.RunEnvironment;
import org.centreline.cli.terminal.Terminal;
import org.centreline.report.Report;
import org.junit.jupiter.api.Test;

/** The set is that of the tests, all of it is held, and what is wrong is named. */
class SelfTestVerbTest extends InFolder {

  private static final Path SET = Path.of("src/main/resources/org/centreline/cli/command/selftest");

  private static Map<String, String> made() {
    Map<String, String> made = new TreeMap<>();
    made.put("limits.txt", ConformanceSets.limits());
    made.put("rules.txt", ConformanceSets.rules());
    made.put("apart.txt", ConformanceSets.apart());
    made.put("qicharts2.txt", ToolSets.qicharts2());
    made.put("plot-the-dots.txt", ToolSets.plotTheDots());
    made.put("qcc.txt", ToolSets.qcc());
    made.put("nist.txt", NumberSets.nist());
    made.put("risk.txt", NumberSets.risk());
    made.put("outcomes.txt", NumberSets.outcomes());
    made.put("examples.txt", ExampleSets.examples());
    made.put("examples/files.txt", ExampleSets.files());
    return made;
  }

  /** With {@code -Dcertified=write} the set is written anew. */
  @Test
  void theSetIsWhatTheTestsCompareWith() throws IOException {
    for (Map.Entry<String, String> file : made().entrySet()) {
      Path path = SET.resolve(file.getKey());
      if ("write".equals(System.getProperty("certified"))) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      assertTrue(
          file.getValue().equals(Files.readString(path)),
          () ->
              path
                  + " is not what the golden files say; to write it: ./mvnw test -pl core,cli"
                  + " -Dtest=SelfTestVerbTest -Dsurefire.failIfNoSpecifiedTests=false"
                  + " -Dcertified=write");
    }
  }

  @Test
  void theSetIsSmall() throws IOException {
    int packed = 0;
    for (String text : made().values()) {
      packed += deflated(text.getBytes(StandardCharsets.UTF_8));
    }
    for (String file : ExampleSets.files().lines().toList()) {
      packed += deflated(Files.readAllBytes(Path.of("../examples").resolve(file)));
    }
    assertTrue(packed < 300_000, packed + " bytes");
  }

  private static int deflated(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
      packed.write(bytes);
    }
    return out.size();
  }

  /** What a run answered, and how it ended. */
  private static Run run(SelfTestVerb verb, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            out,
            OutputStream.nullOutputStream(),
            RunEnvironment.piped(Path.of("")));
    Problems problems = new Problems();
    Typed typed = Parsing.parse(verb.syntax(), List.of(words), problems);
    int code = verb.run(typed, problems, terminal).number();
    return new Run(code, out.toString(StandardCharsets.UTF_8), "");
  }

  /** A set of which one reference has cases. */
  private static SelfTestVerb only(Command command, String name, String text) {
    String empty = "what nothing\nsource nobody\ntolerance 1e-9\n";
    return new SelfTestVerb(
        command, file -> (file.equals(name) ? text : empty).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void everyCaseIsHeld() throws IOException {
    Run run = Run.in(folder, "self-test", "-o", "kept.txt", "--format", "json");
    assertEquals(0, run.code(), run.out() + run.err());
    assertEquals(List.of(), errors(run.out()));
    JsonNode found = new ObjectMapper().readTree(run.out());
    assertTrue(found.get("held").asBoolean());
    List<String> ids = new ArrayList<>();
    for (JsonNode reference : found.get("references")) {
      ids.add(reference.get("id").asText());
      assertTrue(reference.get("cases").asInt() > 0, reference.toString());
      int compared = reference.get("numbers").asInt() + reference.get("words").asInt();
      assertTrue(compared >= reference.get("cases").asInt(), reference.toString());
    }
    assertEquals(References.NAMES, ids);
    String text = read("kept.txt");
    assertTrue(text.contains("\n" + found.get("verdict").asText() + "\n"), text);
    assertTrue(text.contains("SHA-256 " + found.get("referenceSet").asText()), text);
    assertTrue(text.lines().allMatch(line -> line.length() <= 80), text);
    for (String fact : List.of("java", "locale", "zone", "charset")) {
      String line = "  " + fact + ": " + found.at("/machine/" + fact).asText() + "\n";
      assertTrue(text.contains(line), text);
    }
  }

  private static List<Error> errors(String json) throws IOException {
    try (InputStream in =
        Report.class.getResourceAsStream("/org/centreline/report/schema/self-test-1.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(in)
          .validate(json, InputFormat.JSON);
    }
  }

  @Test
  void aDamagedReferenceIsNamed() throws IOException {
    String set = ToolSets.qcc();
    String damaged = set.replace("26.84998811221", "26.84998821221");
    assertTrue(!damaged.equals(set), set);
    Run held = run(only(Main::run, "qcc.txt", set));
    assertEquals(0, held.code(), held.out());
    Run run = run(only(Main::run, "qcc.txt", damaged));
    assertEquals(1, run.code(), run.out());
    assertTrue(
        run.out().contains("\nNot held: qcc, case c-c-shift charts[0].points[0].upper\n"),
        run.out());
    assertTrue(run.out().contains("NOT HELD: "), run.out());
    Run json = run(only(Main::run, "qcc.txt", damaged), "--format", "json");
    assertEquals(1, json.code());
    assertEquals(List.of(), errors(json.out()));
    JsonNode misses = new ObjectMapper().readTree(json.out()).at("/references/5/misses");
    assertTrue(misses.size() > 0, json.out());
    assertTrue(!misses.get(0).get("case").asText().isEmpty(), json.out());
  }

  @Test
  void aDamagedProgramIsNamed() {
    Command wrong = (terminal, words) -> changed(terminal, words, "\"lower\": 1", "\"lower\": 2");
    Run run = run(only(wrong, "qcc.txt", ToolSets.qcc()));
    assertEquals(1, run.code(), run.out());
    assertTrue(run.out().contains(".lower\n  expected 1"), run.out());
    Command blind =
        (terminal, words) -> changed(terminal, words, "\"beyond-limits\"", "\"nothing\"");
    Run signals = run(only(blind, "rules.txt", ConformanceSets.rules()));
    assertEquals(1, signals.code(), signals.out());
    assertTrue(signals.out().contains("  expected beyond-limits but found nothing"), signals.out());
  }

  private static int changed(Terminal terminal, String[] words, String from, String to) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal own = new Terminal(terminal.in(), out, terminal.err(), terminal.setting());
    int code = Main.run(own, words);
    String text = out.toString(StandardCharsets.UTF_8).replace(from, to);
    try {
      terminal.out().write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return code;
  }

  @Test
  void aProgramThatRefusesIsNotHeld() {
    Run run = run(only((terminal, words) -> 3, "nist.txt", NumberSets.nist()));
    assertEquals(1, run.code());
    assertTrue(run.out().contains("expected an answer but found exit code 3"), run.out());
  }

  @Test
  void aProjectThatChangedIsNotHeld() {
    String set = ExampleSets.examples().replaceFirst("4\\*true", "5*true");
    Run run = run(only(Main::run, "examples.txt", set.replace("asRecorded true", "asRecorded no")));
    assertEquals(1, run.code(), run.out());
    assertTrue(run.out().contains("case foundation-group asRecorded\n"), run.out());
  }

  @Test
  void nothingIsLeftOfTheExamples() {
    Reference examples =
        References.read("examples", ExampleSets.examples().getBytes(StandardCharsets.UTF_8));
    Path laid;
    try (ExampleFolders folders = ExampleFolders.of(List.of(examples))) {
      laid = folders.folder();
      assertTrue(Files.exists(laid.resolve("foundation-group/measures.csv")));
    }
    assertTrue(Files.notExists(laid));
  }

  @Test
  void whatItCannotWriteIsRefused() {
    for (String words : List.of("--format csv", "-o x.svg", "waits.csv")) {
      List<String> typed = new ArrayList<>(List.of("self-test"));
      typed.addAll(List.of(words.split(" ")));
      Run run = Run.in(folder, typed.toArray(String[]::new));
      assertEquals(2, run.code(), run.err());
      assertEquals("", run.out());
    }
  }
}
