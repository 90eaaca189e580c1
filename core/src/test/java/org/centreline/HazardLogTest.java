package org.centreline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each hazard of docs/assurance.md has what stands against it, and a test that is there. */
class HazardLogTest {

  private static final List<String> HAZARDS =
      List.of(
          "wrong limits",
          "wrong direction",
          "stale target",
          "silent loss of rows",
          "wrong unit",
          "misread date",
          "disclosed small number");

  private static final Pattern TEST = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

  private final Map<String, Path> tests = new HashMap<>();

  HazardLogTest() throws IOException {
    for (String module : List.of("core", "cli")) {
      SourceFile.under(Doc.PROJECT.resolve(module + "/src/test/java").toString())
          .forEach(
              file ->
                  tests.put(
                      file.path().getFileName().toString().replace(".java", ""), file.path()));
    }
  }

  private static List<List<String>> hazards() {
    String page = Doc.named("docs/assurance.md").text();
    String log = page.substring(page.indexOf("\n## What could go wrong\n"));
    Doc part =
        new Doc(Path.of("hazards"), log.substring(0, log.indexOf("\n## How it was attacked")));
    List<List<String>> rows = part.rows();
    return rows.subList(1, rows.size());
  }

  @Test
  void everyHazardHasItsRow() {
    assertEquals(HAZARDS, hazards().stream().map(row -> row.get(0)).toList());
    hazards().forEach(row -> row.forEach(cell -> assertFalse(cell.isEmpty(), row.toString())));
  }

  @Test
  void everyTestIsThere() throws IOException {
    List<String> missing = new ArrayList<>();
    for (List<String> row : hazards()) {
      List<MatchResult> named = TEST.matcher(row.get(3)).results().toList();
      assertFalse(named.isEmpty(), row.get(0) + " names no test");
      for (MatchResult one : named) {
        if (!tests.containsKey(one.group(1))) {
          missing.add(one.group());
        } else if (one.group(2) != null) {
          String source = Files.readString(tests.get(one.group(1)));
          if (!Pattern.compile("(void|>) " + one.group(2) + "\\(").matcher(source).find()) {
            missing.add(one.group());
          }
        }
      }
    }
    assertEquals(List.of(), missing);
  }
}
