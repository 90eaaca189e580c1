package org.centreline.cli.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.centreline.cli.Run;
import org.centreline.cli.option.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No option of check is accepted and ignored. */
class CheckEffectTest {

  private static final String[] EFFECTS = {
    "--record",
    "--only a",
    "--all",
    "--format json",
    "--format junit",
    "--format sarif",
    "--format github",
    "--quiet",
    "-q",
    "--help",
    "--version",
  };

  /** What holds anyway. */
  private static final Set<String> UNTRIED = Set.of("--format text");

  @TempDir Path folder;

  static Stream<String> effects() {
    return Arrays.stream(EFFECTS);
  }

  @ParameterizedTest
  @MethodSource("effects")
  void theOptionChangesSomething(String effect) throws IOException {
    Files.createDirectories(folder.resolve("p/data"));
    Files.writeString(
        folder.resolve("p/measures.csv"),
        "id,title,kind,file\na,A,outcome,data/a.csv\nb,B,process,data/a.csv\n");
    Path data = folder.resolve("p/data/a.csv");
    Files.writeString(data, "month,n\n2023-01-01,1\n2023-02-01,2\n");
    Run.in(folder, "check", "p", "--record");
    Files.delete(folder.resolve("p/expected/b.csv"));
    Files.writeString(data, "month,n\n2023-01-01,1\n2023-02-01,3\n2023-03-01,3\n");
    List<String> words = new ArrayList<>(List.of("check", "p"));
    Run plain = Run.in(folder, words.toArray(String[]::new));
    words.addAll(List.of(effect.split(" ")));
    Run changed = Run.in(folder, words.toArray(String[]::new));
    assertNotEquals(2, changed.code(), changed.err());
    assertNotEquals(plain, changed);
  }

  @Test
  void everyOptionAndEveryWordIsTried() {
    String all = String.join("\n", EFFECTS) + "\n";
    Set<String> untried = new TreeSet<>();
    for (Option<?> option : new CheckVerb().syntax().options()) {
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
