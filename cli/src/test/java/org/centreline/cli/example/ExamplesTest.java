package org.centreline.cli.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command in a README or a page works as typed, and the numbers are still those recorded. */
class ExamplesTest {

  private static final Path ROOT = Path.of("..");
  private static final String COMMAND = "./centreline ";

  @TempDir Path folder;

  @BeforeEach
  void aCopyOfTheExamples() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("examples"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(ROOT.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  static List<Path> readmes() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("examples"))) {
      return Stream.concat(
              Stream.of(ROOT.resolve("README.md")),
              files.filter(file -> file.endsWith("README.md")).sorted())
          .toList();
    }
  }

  /** The pages with commands, but for the one about servers, which has a test of its own. */
  static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(ROOT.resolve("docs"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        if (!file.endsWith("engines.md") && !commands(file).isEmpty()) {
          pages.add(file);
        }
      }
    }
    return pages;
  }

  @ParameterizedTest
  @MethodSource({"readmes", "pages"})
  void theCommandsWorkAsTyped(Path readme) throws IOException {
    List<String> commands = commands(readme);
    assertFalse(commands.isEmpty(), readme + " has no command");
    for (String command : commands) {
      List<String> words = words(command);
      Run run = Run.in(folder, words.toArray(String[]::new));
      assertEquals(0, run.code(), command + "\n" + run.err());
      int output = words.indexOf("-o");
      assertTrue(output < 0 || Files.exists(folder.resolve(words.get(output + 1))), command);
    }
  }

  @Test
  void theWaitsAreAsRecorded() throws IOException {
    Path example = ROOT.resolve("examples/community-mental-health-waits");
    String command =
        commands(example.resolve("README.md")).stream()
            .filter(c -> c.contains("-o waits.svg"))
            .findFirst()
            .orElseThrow();
    List<String> words = words(command.replace("-o waits.svg", "--quiet --format json"));
    Run run = Run.in(folder, words.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    Recorded.assertAgrees(example.resolve("expected/waits.json"), run.out());
  }

  @Test
  void whatFollowedTheTriageCallsIsAsRecorded() throws IOException {
    Path example = ROOT.resolve("examples/community-mental-health-waits");
    String command =
        commands(example.resolve("README.md")).stream()
            .filter(c -> c.contains("-o outcome.svg"))
            .findFirst()
            .orElseThrow();
    Run drawn = Run.in(folder, words(command).toArray(String[]::new));
    assertEquals(0, drawn.code(), drawn.err());
    Path shown = example.resolve("outcome.svg");
    if ("write".equals(System.getProperty("recorded"))) {
      Files.copy(
          folder.resolve("outcome.svg"), shown, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    assertEquals(Files.readString(shown), Files.readString(folder.resolve("outcome.svg")));
    String numbers = command.substring(0, command.indexOf(" -o ")) + " --quiet --format json";
    Run run = Run.in(folder, words(numbers).toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    Recorded.assertAgrees(example.resolve("expected/waits-outcome.json"), run.out());
  }

  /** The picture of the mortality review is what its command draws, byte for byte. */
  @Test
  void theDeathsAtFenwickAreAsDrawn() throws IOException {
    Path example = ROOT.resolve("examples/thirty-day-outcomes");
    String command =
        commands(example.resolve("README.md")).stream()
            .filter(c -> c.contains("-o fenwick.svg"))
            .findFirst()
            .orElseThrow();
    Run drawn = Run.in(folder, words(command).toArray(String[]::new));
    assertEquals(0, drawn.code(), drawn.err());
    Path shown = example.resolve("fenwick.svg");
    if ("write".equals(System.getProperty("recorded"))) {
      Files.copy(
          folder.resolve("fenwick.svg"), shown, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    assertEquals(Files.readString(shown), Files.readString(folder.resolve("fenwick.svg")));
  }

  static List<Path> projects() throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve("examples"))) {
      return files.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("projects")
  void theFindingsAreAsRecorded(Path project) {
    Run run = Run.in(folder, "check", "examples/" + project.getFileName());
    assertEquals(0, run.code(), run.out() + run.err());
  }

  @ParameterizedTest
  @MethodSource("projects")
  void theDataSayThatTheyAreSynthetic(Path project) throws IOException {
    assertTrue(Files.readString(project.resolve("README.md")).contains("invented"));
    try (Stream<Path> files = Files.list(project.resolve("data"))) {
      for (Path page : files.filter(file -> file.toString().endsWith(".md")).toList()) {
        assertTrue(Files.readString(page).contains("**These numbers are synthetic:"));
      }
    }
    assertTrue(
        Files.readString(ROOT.resolve("examples/README.md"))
            .contains("(" + project.getFileName() + "/README.md)"));
  }

  /** The picture in the README is what its first command draws, byte for byte. */
  @Test
  void thePictureInTheReadmeIsWhatItsCommandDraws() throws IOException {
    String command =
        commands(ROOT.resolve("README.md")).stream()
            .filter(c -> c.contains("-o waits.svg"))
            .findFirst()
            .orElseThrow();
    Run run = Run.in(folder, words(command).toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    Path shown = ROOT.resolve("examples/community-mental-health-waits/waits.svg");
    assertEquals(Files.readString(shown), Files.readString(folder.resolve("waits.svg")));
  }

  private static List<String> commands(Path readme) throws IOException {
    return Files.readAllLines(readme).stream()
        .map(String::strip)
        .filter(line -> line.startsWith(COMMAND))
        .toList();
  }

  private static List<String> words(String command) {
    return new ArrayList<>(Words.of(command.substring(COMMAND.length())));
  }
}
