package org.centreline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The core speaks of matters and names no option, so that its messages make sense anywhere. */
class MatterTest {

  private static final Path MAIN = Path.of("src/main/java/org/centreline");

  /** A literal that begins with two dashes, or names an option within. */
  private static final Pattern OPTION = Pattern.compile("\"--[a-z(\"]| --[a-z]");

  private static final Pattern COMMENT = Pattern.compile("^\\s*(\\*|/\\*|//)");

  private static final String COMMAND = "a command of the program, to be typed as it stands";

  /** Explain pages and schemas are no Java and may name options: they are the program's manual. */
  private static final Map<String, String> MAY =
      Map.of(
          "words/ChartCommand.java", COMMAND,
          "words/DescriptionWords.java", COMMAND,
          "project/start/StartReadme.java", COMMAND,
          "project/page/PackRequest.java", COMMAND,
          "project/CellFinder.java", "reads sentences of whoever reads the options of a project");

  @Test
  void noMessageOfTheCoreNamesAnOption() throws IOException {
    Set<String> named = new TreeSet<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        boolean names =
            Files.readAllLines(file).stream()
                .filter(line -> !COMMENT.matcher(line).find())
                .anyMatch(line -> OPTION.matcher(line).find());
        if (names) {
          named.add(MAIN.relativize(file).toString().replace('\\', '/'));
        }
      }
    }
    assertEquals(new TreeSet<>(MAY.keySet()), named, "name the matter instead, with Matter");
  }

  @Test
  void withoutAProgramAMatterGoesByItsPlainName() {
    for (Matter matter : Matter.values()) {
      assertEquals(matter.plain(), matter.toString());
      assertFalse(matter.plain().contains("--"), matter.plain());
      assertTrue(matter.plain().strip().length() > 1, matter.name());
    }
    assertEquals("chart type", "" + Matter.TYPE);
  }
}
