package org.centreline.cli.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.centreline.cli.Run;
import org.centreline.cli.option.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No option of report is accepted and ignored: each changes the files or what is said. */
class ReportEffectTest {

  private static final String[] EFFECTS = {
    "--output other",
    "-o other",
    "--as-of 2023-06-30",
    "--only a",
    "--png",
    "--pptx",
    "--no-bom",
    "--size-scale sqrt",
    "--size-scale log",
    "--disclose hes",
    "--since before",
    "--disclose lt5",
    "--disclose lt10",
    "--quiet",
    "-q",
    "--help",
    "--version",
  };

  /** What holds anyway. */
  private static final Set<String> UNTRIED = Set.of("--disclose none", "--size-scale linear");

  @TempDir Path folder;

  static Stream<String> effects() {
    return Arrays.stream(EFFECTS);
  }

  @ParameterizedTest
  @MethodSource("effects")
  void theOptionChangesSomething(String effect) throws IOException {
    Path plain = Files.createDirectories(folder.resolve("plain"));
    Path changed = Files.createDirectories(folder.resolve("changed"));
    assertNotEquals(answer(plain, ""), answer(changed, effect));
  }

  private static List<Object> answer(Path folder, String options) throws IOException {
    Files.createDirectories(folder.resolve("p/data"));
    Files.writeString(
        folder.resolve("p/measures.csv"),
        "id,title,kind,file\na,\u00C4,outcome,data/a.csv\nb,B,process,data/a.csv\n");
    StringBuilder csv = new StringBuilder("month,n\n");
    for (int i = 0; i < 24; i++) {
      csv.append(String.format("%d-%02d-01,%d\n", 2023 + i / 12, i % 12 + 1, 1 + i * 7 % 15));
    }
    Files.writeString(folder.resolve("p/data/a.csv"), csv);
    Run before = Run.in(folder, "report", "p", "--as-of", "2024-06-30", "-o", "before");
    assertEquals(0, before.code(), before.err());
    List<String> words = new ArrayList<>(List.of("report", "p"));
    words.addAll(options.isEmpty() ? List.of() : List.of(options.split(" ")));
    Run run = Run.in(folder, words.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Arrays.toString(Files.readAllBytes(file)));
      }
    }
    return List.of(run, files);
  }

  @Test
  void everyOptionAndEveryWordIsTried() {
    String all = String.join("\n", EFFECTS) + "\n";
    Set<String> untried = new TreeSet<>();
    for (Option<?> option : new ReportVerb().syntax().options()) {
      if (option.names().stream().noneMatch(all::contains)) {
        untried.add(option.name());
      }
      for (String word : option.words()) {
        if (!all.contains(option.name() + " " + word + "\n")) {
          untried.add(option.name() + " " + word);
        }
      }
    }
    assertEquals(UNTRIED, untried);
  }
}
