package org.centreline.cli.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.centreline.cli.Run;
import org.centreline.cli.transcript.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job of continuous integration and the line of a crontab in docs/pack.md do what they say. */
class ReadmeJobsTest {

  private static final Path ROOT = Path.of("..");
  private static final String COMMAND = "./centreline ";

  @TempDir Path folder;

  @BeforeEach
  void aCheckout() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("examples"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(ROOT.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static String line(String part) throws IOException {
    return Files.readAllLines(ROOT.resolve("docs/pack.md")).stream()
        .filter(line -> line.contains(part))
        .findFirst()
        .orElseThrow();
  }

  /** Runs what stands behind the program's name, folders of a pattern named as a shell does. */
  private Run run(String line) throws IOException {
    List<String> words = new ArrayList<>();
    for (String word : Words.of(line.substring(line.indexOf(COMMAND) + COMMAND.length()))) {
      if (word.equals("examples/*/")) {
        try (Stream<Path> files = Files.list(folder.resolve("examples"))) {
          files
              .filter(Files::isDirectory)
              .map(path -> "examples/" + path.getFileName() + "/")
              .sorted()
              .forEach(words::add);
        }
      } else {
        words.add(word);
      }
    }
    return Run.in(folder, words.toArray(String[]::new));
  }

  @Test
  void theJobIsQuietWhileNothingMoved() throws IOException {
    assertEquals(new Run(0, "", ""), run(line("- run: " + COMMAND)));
  }

  @Test
  void theJobFailsBesideTheRowThatChanged() throws IOException {
    Path calls = folder.resolve("examples/improvement-course/data/overtime.csv");
    Files.writeString(calls, Files.readString(calls).replaceFirst("2023-06,\\d+", "2023-06,190"));
    Run run = run(line("- run: " + COMMAND));
    assertEquals(1, run.code());
    List<String> rows = Files.readAllLines(calls);
    int row =
        1 + rows.indexOf(rows.stream().filter(r -> r.startsWith("2023-06,190")).findFirst().get());
    assertTrue(
        run.out()
            .startsWith(
                "::error file=examples/improvement-course/data/overtime.csv,line=" + row + ","),
        run.out());
  }

  @Test
  void theCrontabMakesThePackAgainAndAgain() throws IOException {
    assertEquals(0, run(line(COMMAND + "init my-project")).code());
    String line = line(" && " + COMMAND + "report");
    assertTrue(line.matches("(\\S+ ){5}cd \"\\$HOME/quality\" && .*"), line);
    for (int month = 0; month < 2; month++) {
      Run run = run(line);
      assertEquals(0, run.code(), run.err());
      assertTrue(Files.exists(folder.resolve("my-project-pack/index.html")));
    }
  }
}
