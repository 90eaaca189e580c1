package org.centreline.cli.command.selftest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The projects of the examples, and what was recorded of them. */
final class ExampleSets {

  private static final Path EXAMPLES = Path.of("../examples");

  private static final List<String> NAMES =
      List.of(
          "community-mental-health-waits",
          "foundation-group",
          "improvement-course",
          "leadership-framework",
          "research-culture",
          "thirty-day-outcomes");

  private ExampleSets() {}

  static String examples() {
    SetWriter set =
        new SetWriter(
            "data, lines, signals, icons and effects of projects, at nine digits",
            "what was recorded of the examples when somebody last looked",
            "1e-9");
    for (String name : NAMES) {
      Map<String, List<String>> expected = new LinkedHashMap<>();
      expected.put("asRecorded", List.of("true"));
      expected.put("projects[].measures[].asRecorded", measures(name));
      set.add(name, "check " + name + " --format json", expected);
    }
    return set.text();
  }

  private static List<String> measures(String name) {
    try {
      long rows = Files.readAllLines(EXAMPLES.resolve(name + "/measures.csv")).size() - 1;
      return Stream.generate(() -> "true").limit(rows).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files that have to lie in the jar for them. */
  static String files() {
    StringBuilder lines = new StringBuilder();
    for (String name : NAMES) {
      for (String folder : List.of("", "data", "expected")) {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve(name).resolve(folder))) {
          files
              .filter(file -> file.toString().endsWith(".csv"))
              .map(file -> EXAMPLES.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .forEach(file -> lines.append(file).append('\n'));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return lines.toString();
  }
}
