package org.centreline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.centreline.Centreline;
import org.centreline.cli.command.Guide;
import org.centreline.cli.command.Verb;
import org.centreline.cli.option.Option;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of {@code man}, which say what help says. */
class ManPagesTest {

  private static final Path MANDOC = Path.of("/usr/bin/mandoc");

  @TempDir Path folder;

  @Test
  void everyVerbHasAPageWithEveryOption() {
    Map<String, String> pages = ManPages.all("2026-01-01");
    assertEquals(Verbs.all().size() + 1, pages.size());
    for (Verb verb : Verbs.all()) {
      String page = pages.get("centreline-" + verb.syntax().verb() + ".1");
      assertTrue(page.contains("\"Centreline " + Centreline.VERSION + "\""), page);
      for (Option<?> option : verb.syntax().options()) {
        for (String name : option.names()) {
          assertTrue(page.contains("\\fB" + ManPages.roff(name)), verb.syntax().verb() + name);
        }
        assertTrue(page.contains("\n" + ManPages.roff(option.help()) + "\n"), option.name());
      }
      for (Guide.Example example : verb.guide().examples()) {
        example.lines().forEach(l -> assertTrue(page.contains("\n" + ManPages.roff(l)), l));
      }
      assertTrue(pages.get("centreline.1").contains(ManPages.roff(verb.guide().summary())));
    }
  }

  @Test
  void textNeverBeginsAMacro() {
    assertEquals("\\&.\\e\\-\\(aq\\[u2032]a", ManPages.roff(".\\-'′a"));
    for (String page : ManPages.all("2026-01-01").values()) {
      for (String line : page.split("\n")) {
        assertTrue(!line.startsWith("'") && !line.isBlank(), line);
        assertTrue(line.chars().allMatch(c -> c >= ' ' && c < 127), line);
        assertTrue(
            !line.startsWith(".") || line.matches("\\.(TH|SH|SS|TP|PP|RS|RE|nf|fi|BR)( .*)?"),
            line);
      }
    }
  }

  /** What help shows in words, mandoc shows of the page. */
  @Test
  void mandocFindsNothingWrongAndShowsIt() throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(MANDOC), "no mandoc");
    ManPages.main(new String[] {folder.resolve("man1").toString(), "2026-01-01"});
    for (String name : ManPages.all("2026-01-01").keySet()) {
      assertEquals("", mandoc("-T", "lint", "-W", "warning", "man1/" + name), name);
    }
    String shown = mandoc("-T", "utf8", "-O", "width=200", "man1/centreline-chart.1");
    String plain = shown.replaceAll(".\\x08", "");
    assertTrue(plain.contains("--better WAY"), plain);
    assertTrue(plain.contains("centreline chart FILE [options]"), plain);
  }

  private String mandoc(String... words) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(MANDOC.toString());
    builder.command().addAll(List.of(words));
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
