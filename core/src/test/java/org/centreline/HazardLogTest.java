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

  private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))(?:\\.(\\w+))?`");

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
    return rows("What could go wrong");
  }

  /** The rows of the table under a heading, without its head. */
  private static List<List<String>> rows(String heading) {
    String page = Doc.named("docs/assurance.md").text();
    String below = page.substring(page.indexOf("\n## " + heading + "\n") + 1);
    int next = below.indexOf("\n## ");
    Doc part = new Doc(Path.of(heading), next < 0 ? below : below.substring(0, next));
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
    assertEquals(List.of(), missing(hazards(), 3));
  }

  @Test
  void everyFindingHasItsTest() throws IOException {
    List<List<String>> findings = rows("What the first attack found");
    for (int i = 0; i <= 24; i++) {
      assertEquals("F" + i, findings.get(i).get(0));
    }
    assertEquals(List.of(), missing(findings, 2));
    assertEquals(List.of(), missing(rows("What the last attack found"), 3));
    assertEquals(List.of(), missing(rows("What the third attack found"), 3));
  }

  private List<String> missing(List<List<String>> rows, int column) throws IOException {
    List<String> missing = new ArrayList<>();
    for (List<String> row : rows) {
      List<MatchResult> named = TEST.matcher(row.get(column)).results().toList();
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
    return missing;
  }
}
