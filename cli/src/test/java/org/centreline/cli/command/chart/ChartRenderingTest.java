package org.centreline.cli.command.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.centreline.cli.Run;
import org.centreline.cli.terminal.RunEnvironment;
import org.junit.jupiter.api.Test;

class ChartRenderingTest {

  private static final String DATA =
      """
      week,days
      2024-01-01,30.1
      2024-01-08,31.0
      2024-01-15,29.4
      2024-01-22,28.0
      """;
  private static final String ESCAPE = "\u001b[";

  @Test
  void aScreenGetsColours() {
    assertTrue(onScreen(Map.of("TERM", "xterm")).contains(ESCAPE));
  }

  @Test
  void nobodyElseDoes() {
    assertFalse(onScreen(Map.of("NO_COLOR", "1")).contains(ESCAPE));
    assertFalse(onScreen(Map.of("TERM", "dumb")).contains(ESCAPE));
    assertFalse(onScreen(Map.of(), "--no-colour").contains(ESCAPE));
    assertFalse(run(RunEnvironment.piped(Path.of(""))).out().contains(ESCAPE));
  }

  @Test
  void aPipeGetsTheSameCharactersAsAScreenOfUnicode() {
    String piped = run(RunEnvironment.piped(Path.of(""))).out();
    // A screen alone ends with the sentence.
    String screen = onScreen(Map.of(), "--no-colour");
    assertEquals(characters(piped), characters(screen));
    assertTrue(piped.contains("┄") || piped.contains("─"));
  }

  private static TreeSet<Integer> characters(String text) {
    return text.codePoints()
        .filter(character -> character > 127)
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void noLineIsWiderThan80() {
    onScreen(Map.of(), "--no-colour", "--title", "Long ".repeat(40))
        .lines()
        .forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 80, line));
  }

  @Test
  void theHintNamesThePicture() {
    Optional<Charset> utf8 = Optional.of(StandardCharsets.UTF_8);
    RunEnvironment setting = new RunEnvironment(Path.of(""), Map.of(), utf8, utf8);
    assertEquals("To keep a picture, add: -o chart.svg\n", run(setting).err());
    assertEquals("", run(RunEnvironment.piped(Path.of(""))).err());
  }

  private static String onScreen(Map<String, String> environment, String... more) {
    Optional<Charset> utf8 = Optional.of(StandardCharsets.UTF_8);
    return run(new RunEnvironment(Path.of(""), environment, utf8, utf8), more).out();
  }

  private static Run run(RunEnvironment setting, String... more) {
    List<String> words =
        new ArrayList<>(List.of("chart", "-", "--date", "week", "--value", "days"));
    words.addAll(List.of(more));
    return Run.in(setting, DATA, words.toArray(String[]::new));
  }
}
