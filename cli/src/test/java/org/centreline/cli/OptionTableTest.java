package org.centreline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
  private static final Pattern OPTION =
      Pattern.compile("(?<![-\\w/.])(--[a-z][a-z-]*[a-z])(?![\\w-])");
  private static final Pattern BLOCK =
      Pattern.compile("(?s)```.*?```|[^\n]*(?:jlink|npm|jpackage|mvn)[^\n]*");
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

  /** What a page says of an option or a verb is said of one that is there. */
  @Test
  void thePagesNameOptionsThatAreThere() throws IOException {
    Set<String> known = new TreeSet<>(List.of("--help", "--version"));
    for (Verb verb : Verbs.all()) {
      for (OptionGroup group : verb.syntax().groups()) {
        group.options().forEach(o -> known.addAll(names(o.shown())));
      }
    }
    List<String> wrong = new ArrayList<>();
    for (Path page : pages()) {
      for (String name : names(BLOCK.matcher(Files.readString(page)).replaceAll(""))) {
        if (!known.contains(name)) {
          wrong.add(page + " names " + name + ", which is no option");
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void theReadmeNamesEveryVerb() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    List<String> missing =
        Verbs.all().stream()
            .map(verb -> verb.syntax().verb())
            .filter(verb -> !readme.contains("`" + verb) && !readme.contains("centreline " + verb))
            .toList();
    assertEquals(List.of(), missing, "write them in a table of README.md");
    assertTrue(readme.lines().count() <= 150, "README.md is to be short: the rest goes into docs/");
  }

  private static List<String> names(String text) {
    return OPTION.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /** The pages of users: those for developers also tell what could be. */
  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../docs"))) {
      return Stream.concat(
              Stream.of(Path.of("../README.md")),
              files.filter(f -> f.toString().endsWith(".md") && !f.endsWith("adding.md")).sorted())
          .toList();
    }
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
