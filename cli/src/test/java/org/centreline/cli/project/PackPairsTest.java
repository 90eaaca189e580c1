package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.centreline.cli.project.MadeProject.Cell;
import org.centreline.project.Disclosure;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two projects that differ only in what the rule maps alike, each reported on by a command line:
 * everything that is written, printed or told by the exit code is the same, as of a day and since
 * packs that showed the numbers in which the two differ, too.
 *
 * <p>{@code -Dattack=2000} tries as many projects, {@code -Dattack.from=2000} those from a number
 * on.
 */
@Tag("once")
class PackPairsTest extends InFolder {

  private static final int PROJECTS = Integer.getInteger("attack", 15) / 5;
  private static final int FIRST = Integer.getInteger("attack.from", 0);
  private static final List<Disclosure> RULES =
      List.of(Disclosure.LT5, Disclosure.LT10, Disclosure.HES);

  /** All that a run leaves and says. */
  private record Told(Run run, Map<String, byte[]> files) {

    static Told of(Path folder, List<String> command) throws IOException {
      Run run = Run.in(folder, command.toArray(String[]::new));
      Map<String, byte[]> files = new TreeMap<>();
      Path pack = folder.resolve("pack");
      if (Files.exists(pack)) {
        try (Stream<Path> all = Files.list(pack)) {
          for (Path file : all.toList()) {
            files.put(file.getFileName().toString(), Files.readAllBytes(file));
          }
        }
      }
      return new Told(run, files);
    }

    void assertSame(Told other, String which) {
      assertEquals(run, other.run(), which);
      assertEquals(files.keySet(), other.files().keySet(), which);
      files.forEach(
          (name, bytes) -> assertArrayEquals(bytes, other.files().get(name), which + ": " + name));
    }
  }

  /** A folder for each project, as its name stands in messages. */
  private Path written(MadeProject made, int seed, int number) throws IOException {
    Path own = folder.resolve(seed + "-" + number);
    MadePack.of(own, new MadeEffects(made, seed).files(), Disclosure.NONE);
    return own;
  }

  private static List<String> command(Disclosure rule, String... more) {
    List<String> command =
        new ArrayList<>(List.of("report", "p", "-o", "pack", "--disclose", rule.word()));
    command.addAll(List.of(more));
    return command;
  }

  private Told told(MadeProject made, int seed, int number) throws IOException {
    Disclosure rule = RULES.get(seed % 3);
    return switch (seed / 3 % 3) {
      case 0 -> Told.of(written(made, seed, number), command(rule, "--pptx"));
      case 1 ->
          Told.of(written(made, seed, number), command(rule, "--as-of", "2024-09-30", "--png"));
      default -> {
        Told.of(written(once(made), seed, number), command(rule));
        yield Told.of(written(made, seed, number), command(rule));
      }
    };
  }

  /** As it was before a month lost so much that few are left. */
  private static MadeProject once(MadeProject made) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : made.cells()) {
      int more = cell.month() % 4 == 2 ? 10 : 0;
      cells.add(
          new Cell(
              cell.month(),
              cell.ward(),
              cell.kind(),
              Arrays.stream(cell.counts()).map(count -> count + more).toArray(),
              Arrays.stream(cell.of()).map(all -> all + more).toArray()));
    }
    return new MadeProject(cells, made.measures());
  }

  @Test
  void commandLinesTellNoneOfThemApart() throws IOException {
    int pairs = 0;
    for (int seed = FIRST; seed < FIRST + PROJECTS; seed++) {
      MadeProject made = MadeProject.of(seed);
      List<MadeProject> others = made.others(RULES.get(seed % 3), seed);
      if (!others.isEmpty()) {
        Told told = told(made, seed, 0);
        for (int i = 0; i < others.size(); i++) {
          told.assertSame(told(others.get(i), seed, i + 1), "project " + seed);
          pairs++;
        }
      }
    }
    assertTrue(pairs >= PROJECTS / 4, pairs + " pairs of " + PROJECTS + " projects");
  }
}
