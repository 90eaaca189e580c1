package org.centreline.cli.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.centreline.cli.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is said of files of the corpus, beside the chart: what was left out, and what to type. */
class ToldTest {

  private static final Path FILES = Path.of("src/test/resources/corpus/files");

  /** Parts between tildes stand in the output in this order; in a command a tilde is a space. */
  @ParameterizedTest
  @CsvFileSource(files = "src/test/resources/corpus/told.csv", numLinesToSkip = 1)
  void everyFileIsToldAbout(String command, int code, String told, String never) {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.replaceAll(word -> word.replace('~', ' '));
    Run run = Run.in(FILES, words.toArray(String[]::new));
    String said = (run.out() + run.err()).replaceAll("\\s+", " ");
    assertEquals(code, run.code(), said);
    int from = 0;
    for (String part : told.split("~")) {
      int at = said.indexOf(part, from);
      assertTrue(at >= 0, () -> "'" + part + "' in " + said);
      from = at + part.length();
    }
    assertFalse(never != null && said.contains(never), said);
  }
}
