package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.centreline.cli.Run;
import org.centreline.cli.terminal.RunEnvironment;
import org.centreline.project.check.CheckJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** The formats of continuous integration fit their schemas and limits, and quote no cell. */
class CheckFormatsTest {

  private static final int LIMIT = 10;

  @TempDir Path temporary;

  /** A sound project, one with differences, one with every kind of failure, and none at all. */
  @BeforeEach
  void projects() throws IOException {
    Folders.sound(temporary.resolve("same"));
    Folders moved = Folders.sound(temporary.resolve("mo, ved%"));
    assertEquals(0, Run.in(temporary, "check", "same", "mo, ved%", "--record").code());
    moved.write("data/w.csv", Folders.months(23) + "2024-12,987654\n");
    moved.write("measures.csv", Folders.MEASURES.replace("better", "better,max").trim() + ",99\n");
    Folders failed = Folders.sound(temporary.resolve("failed"));
    failed.write("data/w.csv", "month,days\n2023-01,Mrs Secret\n2023-02,4\n");
    failed.write("measures.csv", Folders.MEASURES + "a\u0001<b>,\"x & \"\"y\"\"\",proces,w.csv,\n");
    failed.write("expected/old.csv", "group,finding,x,value\n");
    Files.createDirectories(temporary.resolve("none"));
  }

  private String check(String format) {
    Run run = Run.in(temporary, "check", "same", "mo, ved%", "failed", "none", "--format", format);
    assertEquals(3, run.code(), run.err());
    return run.out();
  }

  @Test
  void junitFitsItsSchema() throws IOException, SAXException {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    Path schema = Path.of("src/test/resources/check/junit.xsd");
    String xml = check("junit");
    factory
        .newSchema(schema.toFile())
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
    assertTrue(
        xml.contains("<testsuite name=\"same\" tests=\"1\" failures=\"0\" errors=\"0\">"), xml);
    assertTrue(xml.contains("name=\"mo, ved%\" tests=\"1\" failures=\"1\" errors=\"0\""), xml);
    assertTrue(xml.contains("name=\"failed\" tests=\"3\" failures=\"1\" errors=\"2\""), xml);
    assertTrue(xml.contains("name=\"none\" tests=\"1\" failures=\"0\" errors=\"1\""), xml);
  }

  @Test
  void whatXmlDoesNotKnowIsShownByItsNumberInJunit() throws IOException {
    String name = "odd \uFFFE\uFFFF\uFFFD\uE000\uD83D\uDE00";
    Folders.sound(temporary.resolve(name));
    String xml = Run.in(temporary, "check", name, "--format", "junit").out();
    String shown = "odd [U+FFFE][U+FFFF]\uFFFD\uE000\uD83D\uDE00";
    assertTrue(xml.contains("<testsuite name=\"" + shown + "\""), xml);
  }

  @Test
  void sarifFitsItsSchema() throws IOException {
    String sarif = check("sarif");
    try (InputStream in = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertEquals(
          List.of(),
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(in)
              .validate(sarif, InputFormat.JSON));
    }
    assertTrue(sarif.contains("\"uri\": \"mo%2C%20ved%25/data/w.csv\""), sarif);
  }

  @Test
  void jsonFitsItsSchema() throws IOException {
    String json = check("json");
    try (InputStream in =
        CheckJson.class.getResourceAsStream("/org/centreline/report/schema/check-1.schema.json")) {
      assertEquals(
          List.of(),
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(in)
              .validate(json, InputFormat.JSON));
    }
  }

  @Test
  void annotationsAreEscaped() {
    List<String> lines = check("github").lines().toList();
    assertTrue(
        lines.stream()
            .anyMatch(
                line ->
                    line.startsWith("::error file=mo%2C ved%25/data/w.csv,line=25,title=waits%3A")),
        lines.toString());
    assertTrue(lines.stream().allMatch(line -> line.matches("::(error|warning) [^:]*::.+")));
  }

  @Test
  void annotationsKeepToTheirLimits() throws IOException {
    Folders many = Folders.sound(temporary.resolve("many"));
    StringBuilder measures = new StringBuilder("id,kind,file\n");
    for (int i = 0; i < 30; i++) {
      measures
          .append("m")
          .append(i)
          .append(i % 2 == 0 ? ",outcome,x.csv\n" : ",outcome,data/w.csv\n");
    }
    many.write("measures.csv", measures.toString());
    String out = Run.in(temporary, "check", "many", "--format", "github").out();
    List<String> errors = out.lines().filter(l -> l.startsWith("::error")).toList();
    List<String> warnings = out.lines().filter(l -> l.startsWith("::warning")).toList();
    assertEquals(LIMIT, errors.size());
    assertEquals(LIMIT, warnings.size());
    assertEquals("::error title=centreline check::6 more; see the log of this step", errors.get(9));
  }

  @Test
  void soundProjectsHaveNoAnnotations() {
    assertEquals("", Run.in(temporary, "check", "same", "--format", "github").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "junit", "sarif", "github"})
  void noCellOfTheDataIsQuoted(String format) {
    String out = check(format);
    assertFalse(out.contains("Secret"), out);
    assertFalse(out.contains("987654"), out);
    Stream.of("2024-12", "2023-01").forEach(cell -> assertFalse(out.contains(cell), out));
  }

  /** The median of an odd number of months is one of them, and so may a limit or a target be. */
  @ParameterizedTest
  @ValueSource(strings = {"json", "junit", "sarif", "github"})
  void norIsACentreThatIsACell(String format) throws IOException {
    Folders odd = Folders.sound(temporary.resolve("odd"));
    String rest = "2023-02,612\n2023-03,953\n2023-04,588\n2023-05,876\n";
    odd.write("data/w.csv", "month,days\n2023-01,731\n" + rest);
    assertEquals(0, Run.in(temporary, "check", "odd", "--record").code());
    odd.write("data/w.csv", "month,days\n2023-01,647\n" + rest);
    Path page = temporary.resolve("step.md");
    RunEnvironment setting =
        new RunEnvironment(
            temporary,
            Map.of("GITHUB_STEP_SUMMARY", page.toString()),
            Optional.empty(),
            Optional.empty());
    Run run = Run.in(setting, "", "check", "odd", "--format", format);
    assertEquals(1, run.code(), run.err());
    String all = run.out() + run.err() + Files.readString(page);
    assertTrue(all.contains("centre: 1 changed"), all);
    Stream.of("731", "647").forEach(cell -> assertFalse(all.contains(cell), all));
  }
}
