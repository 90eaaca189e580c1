package org.centreline.cli.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.cli.Run;
import org.centreline.cli.terminal.Setting;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is typed and what comes back, to the letter. With {@code -Dtranscripts=write} the files get
 * what comes back now, and the test fails once, so that the difference is looked at.
 */
class TranscriptTest {

  private static final Path FOLDER = Path.of("src/test/resources/transcripts");

  @TempDir Path folder;

  static List<Path> transcripts() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void theCommandsAnswerAsWritten(Path path) throws IOException {
    Transcript transcript = Transcript.read(path);
    assertTrue(!transcript.steps.isEmpty(), "no command in " + path);
    for (Map.Entry<String, String> file : transcript.files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
    StringBuilder expected = new StringBuilder();
    StringBuilder actual = new StringBuilder();
    for (Step step : transcript.steps) {
      append(expected, step, step.expected());
      append(actual, step, run(step));
    }
    if ("write".equals(System.getProperty("transcripts"))) {
      Rewriter.rewrite(path, actual.toString());
    }
    assertEquals(expected.toString(), actual.toString(), path.toString());
  }

  private static void append(StringBuilder text, Step step, Map<String, String> blocks) {
    text.append("=== run ").append(step.command()).append('\n');
    blocks.forEach((heading, block) -> text.append("=== " + heading + "\n" + block));
  }

  private Map<String, String> run(Step step) throws IOException {
    Optional<Charset> screen =
        step.screen().isEmpty() ? Optional.empty() : Optional.of(Charset.forName(step.screen()));
    Setting setting = new Setting(folder, step.environment(), screen, screen);
    List<String> words = Words.of(step.command());
    assertEquals("centreline", words.get(0));
    String[] args = words.subList(1, words.size()).toArray(String[]::new);
    Run run = Run.in(setting, step.stdin(), args);
    Map<String, String> blocks = new LinkedHashMap<>();
    blocks.put("exit " + run.code(), "");
    put(blocks, "stdout", run.out());
    put(blocks, "stderr", run.err());
    for (String heading : step.expected().keySet()) {
      if (heading.startsWith("written ")) {
        Path file = folder.resolve(heading.substring("written ".length()));
        blocks.put(heading, Files.exists(file) ? Files.readString(file) : "(no such file)\n");
      }
    }
    return blocks;
  }

  private void put(Map<String, String> blocks, String heading, String text) {
    if (!text.isEmpty()) {
      assertTrue(text.endsWith("\n"), heading + " ends within a line: " + text);
      blocks.put(heading, text.replace(folder.toString(), "FOLDER"));
    }
  }
}
