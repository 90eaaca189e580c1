package org.centreline.cli.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * docs/elsewhere.md is true: its commands run where their languages are, and its table is whole.
 */
class ElsewhereTest {

  private static final Path PAGE = Path.of("../docs/elsewhere.md");
  private static final Path EXAMPLE = Path.of("../examples/community-mental-health-waits");
  private static final Pattern BLOCK =
      Pattern.compile("```(python|r)\\n(.*?)```\\n\\n```text\\n(.*?)```", Pattern.DOTALL);

  /** The language, its program and its output, as the page has them. */
  private record Block(String language, String program, String output) {}

  @TempDir Path folder;

  @BeforeEach
  void pack() throws IOException {
    Run run = Run.in(folder, "report", EXAMPLE.toRealPath().toString(), "-o", "pack", "-q");
    assertEquals(0, run.code(), run.err());
  }

  private static List<Block> blocks(String language) throws IOException {
    Matcher found = BLOCK.matcher(Files.readString(PAGE));
    List<Block> blocks = new ArrayList<>();
    while (found.find()) {
      if (found.group(1).equals(language)) {
        blocks.add(new Block(found.group(1), found.group(2), found.group(3)));
      }
    }
    return blocks;
  }

  /** What a program prints; an exit code in front where it is not 0. */
  private String answer(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    return code == 0 ? out : code + ": " + out;
  }

  private boolean answers(String... command) throws InterruptedException {
    try {
      return !answer(command).matches("(?s)\\d+: .*");
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void everyColumnOfThePointsIsExplained() throws IOException {
    String page = Files.readString(PAGE);
    String head = Files.readString(folder.resolve("pack/points.csv")).lines().findFirst().get();
    int from = page.indexOf("| column | holds |");
    List<String> named = new ArrayList<>();
    page.substring(from, page.indexOf("\n\n", from))
        .lines()
        .skip(2)
        .map(line -> line.split("\\|")[1])
        .forEach(
            cell ->
                Stream.of(cell.split(",")).map(n -> n.replace("`", "").trim()).forEach(named::add));
    assertEquals(List.of(head.split(",")), named);
  }

  @Test
  void thePageHasBlocks() throws IOException {
    assertEquals(3, blocks("python").size());
    assertEquals(2, blocks("r").size());
  }

  @Test
  @EnabledIfSystemProperty(named = "elsewhere", matches = "run")
  void pythonAnswersAsThePageSays() throws IOException, InterruptedException {
    assumeTrue(answers("python3", "-c", "print(1)"), "there is no python3");
    boolean pandas = answers("python3", "-c", "import pandas");
    for (Block block : blocks("python")) {
      if (pandas || !block.program().contains("pandas")) {
        Files.writeString(folder.resolve("block.py"), block.program());
        assertEquals(block.output(), answer("python3", "block.py"));
      }
    }
    assumeTrue(pandas, "all but the block with pandas was tried");
  }

  @Test
  @EnabledIfSystemProperty(named = "elsewhere", matches = "run")
  void rAnswersAsThePageSays() throws IOException, InterruptedException {
    assumeTrue(answers("R", "--version"), "there is no R");
    for (Block block : blocks("r")) {
      Files.writeString(folder.resolve("block.R"), block.program());
      assertEquals(block.output(), answer("R", "--vanilla", "-s", "-f", "block.R"));
    }
    assertTrue(Files.size(folder.resolve("waits.pdf")) > 0);
  }

  /** A file with a mark is read by the same commands. */
  @Test
  @EnabledIfSystemProperty(named = "elsewhere", matches = "run")
  void marksAreReadToo() throws IOException, InterruptedException {
    Path points = folder.resolve("pack/points.csv");
    String text = Files.readString(points);
    assertFalse(text.startsWith("\uFEFF"));
    Files.writeString(points, "\uFEFF" + text);
    pythonAnswersAsThePageSays();
    rAnswersAsThePageSays();
  }
}
