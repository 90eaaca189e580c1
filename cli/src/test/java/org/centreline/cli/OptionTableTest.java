package org.centreline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.centreline.cli.command.Verb;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Syntax;
import org.junit.jupiter.api.Test;

/** Each option is declared once, and the table in the documentation is made of what is declared. */
class OptionTableTest {

  private static final Path TABLE = Path.of("../docs/options.md");
  private static final Path MAIN = Path.of("src/main/java");
  private static final Pattern NAME = Pattern.compile("\"(--[a-z][a-z-]*)\"");

  /** With {@code -Doptions=write} the table is written anew. */
  @Test
  void theTableIsThatOfTheOptions() throws IOException {
    if ("write".equals(System.getProperty("options"))) {
      Files.createDirectories(TABLE.getParent());
      Files.writeString(TABLE, table());
    }
    assertEquals(
        table(),
        Files.readString(TABLE),
        "docs/options.md is not what the options say; to write it: ./mvnw test -pl core,cli"
            + " -Dtest=OptionTableTest -Dsurefire.failIfNoSpecifiedTests=false -Doptions=write");
  }

  @Test
  void noNameIsWrittenTwice() throws IOException {
    Map<String, List<String>> places = new TreeMap<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher named = NAME.matcher(Files.readString(file));
        while (named.find() && !file.endsWith("Training.java")) {
          String place = file.getFileName().toString();
          places.computeIfAbsent(named.group(1), n -> new ArrayList<>()).add(place);
        }
      }
    }
    assertTrue(places.containsKey("--date"), places.keySet().toString());
    places.values().removeIf(files -> files.size() == 1);
    assertEquals(Map.of(), places, "ask for the Option, or take its name from it");
  }

  private static String table() {
    List<String> lines = new ArrayList<>();
    lines.add("# Every option of every verb");
    lines.add("");
    lines.add(
        "Made from the options themselves, as `centreline help VERB --all` is; a test holds it.");
    lines.add("Every verb knows " + names(Syntax.STANDARD.options()) + " too.");
    for (Verb verb : Verbs.all()) {
      List<OptionGroup> groups = new ArrayList<>(verb.syntax().groups());
      groups.remove(Syntax.STANDARD);
      if (!groups.isEmpty()) {
        lines.add("");
        lines.add("## " + verb.syntax().verb());
        groups.forEach(group -> add(group, lines));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String names(List<Option<?>> options) {
    return String.join(" and ", options.stream().map(o -> "`" + o.shown() + "`").toList());
  }

  private static void add(OptionGroup group, List<String> lines) {
    lines.addAll(List.of("", "| " + group.heading() + " | |", "| --- | --- |"));
    for (Option<?> option : group.options()) {
      String shown = option.shown().replace("|", "\\|");
      lines.add("| `" + shown + "` | " + option.help().replace("|", "\\|") + " |");
    }
  }
}
