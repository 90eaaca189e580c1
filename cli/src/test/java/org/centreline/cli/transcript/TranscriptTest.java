package org.centreline.cli.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.centreline.cli.Run;
import org.centreline.cli.option.Format;
import org.centreline.cli.terminal.RunEnvironment;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
    List<Integer> numbers = new ArrayList<>();
    for (Step step : transcript.steps) {
      append(expected, step, step.expected());
      append(actual, step, run(step));
      numbers.addAll(step.numbers());
    }
    if ("write".equals(System.getProperty("transcripts"))) {
      Rewriter.rewrite(path, actual.toString());
    }
    if (expected.compareTo(actual) != 0) {
      fail(path + Difference.of(lines(expected), numbers, lines(actual)));
    }
  }

  private static List<String> lines(StringBuilder text) {
    String all = text.toString();
    return (all.endsWith("\n") ? all : all + " (and no line end)").lines().toList();
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void everyFormatIsWrittenInOne(Format format) throws IOException {
    List<Step> steps = new ArrayList<>();
    for (Path path : transcripts()) {
      steps.addAll(Transcript.read(path).steps);
    }
    assertTrue(
        steps.stream()
            .flatMap(step -> step.expected().keySet().stream())
            .anyMatch(block -> block.startsWith("written ") && block.endsWith(format.ending())),
        "add -o waits" + format.ending() + " and what it holds to " + FOLDER + "/formats.txt");
    assertTrue(
        !Format.PRINTED.contains(format) || steps.stream().anyMatch(step -> prints(step, format)),
        "add a command with --format " + format.word() + " to " + FOLDER + "/formats.txt");
  }

  private static boolean prints(Step step, Format format) {
    return step.expected().containsKey("stdout")
        && (format == Format.TEXT && !step.command().contains("--format")
            || step.command().contains("--format " + format.word()));
  }

  private static void append(StringBuilder text, Step step, Map<String, String> blocks) {
    text.append("=== run ").append(step.command()).append('\n');
    blocks.forEach((heading, block) -> text.append("=== " + heading + "\n" + block));
  }

  private Map<String, String> run(Step step) throws IOException {
    Optional<Charset> screen =
        step.screen().isEmpty() ? Optional.empty() : Optional.of(Charset.forName(step.screen()));
    RunEnvironment setting = new RunEnvironment(folder, step.environment(), screen, screen);
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
        blocks.put(heading, Files.exists(file) ? shown(file) : "(no such file)\n");
      }
    }
    return blocks;
  }

  /**
   * A PNG by its size, for its bytes depend on the Java that packs them; a package by its parts.
   */
  private static String shown(Path file) throws IOException {
    if (file.toString().endsWith(".pptx") || file.toString().endsWith(".xlsx")) {
      try (ZipFile zip = new ZipFile(file.toFile())) {
        return zip.stream().map(part -> part.getName() + "\n").collect(Collectors.joining());
      }
    }
    if (!file.toString().endsWith(".png")) {
      return Files.readString(file);
    }
    BufferedImage image = ImageIO.read(file.toFile());
    return "(PNG, " + image.getWidth() + " by " + image.getHeight() + " pixels)\n";
  }

  private void put(Map<String, String> blocks, String heading, String text) {
    if (!text.isEmpty()) {
      assertTrue(text.endsWith("\n"), heading + " ends within a line: " + text);
      blocks.put(heading, text.replace(folder.toString(), "FOLDER"));
    }
  }
}
