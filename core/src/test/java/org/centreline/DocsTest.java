package org.centreline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages for developers name is there: files, classes, tests, rooms and links. */
class DocsTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(#[^)]*)?\\)");
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
  private static final Pattern BLOCK = Pattern.compile("(?s)```.*?```");
  private static final Pattern PATH =
      Pattern.compile("(\\.?[\\w-]+/)*[\\w.-]+\\.(java|csv|txt|md|xml|json|mjs)|([\\w-]+/)+");
  private static final Pattern TYPE = Pattern.compile("[A-Z]\\w*[a-z]\\w*(?=$|\\.[a-z]\\w*$)");
  private static final Set<String> OF_JAVA =
      Set.of("IllegalArgumentException", "LocalDate", "Math", "Optional", "StrictMath", "String");

  /** Files of a user: what a pack holds, and what a project may hold beside the examples' files. */
  private static final Set<String> OF_USERS =
      Set.of(
          "changes.md",
          "expected/ID.csv",
          "points.csv",
          "since-points.csv",
          "since-summary.json",
          "sources.csv",
          "summary.csv",
          "summary.json",
          "targets.csv");

  private static final List<String> SOURCES =
      List.of("core/src/main/java", "core/src/test/java", "cli/src/main/java", "cli/src/test/java");

  private final List<Doc> docs =
      Doc.all().stream().filter(doc -> !doc.path().endsWith("README.md") || isIndex(doc)).toList();
  private final List<String> files = new ArrayList<>();
  private final Set<String> types = new HashSet<>();

  DocsTest() throws IOException {
    for (String folder : List.of("core/src", "cli/src", "docs", ".ci", "examples")) {
      try (Stream<Path> all = Files.walk(Doc.PROJECT.resolve(folder))) {
        all.map(file -> "/" + Doc.PROJECT.relativize(file).toString().replace('\\', '/'))
            .forEach(files::add);
      }
    }
    types.addAll(OF_JAVA);
    for (String folder : SOURCES) {
      SourceFile.under(Doc.PROJECT.resolve(folder).toString())
          .forEach(file -> types.add(file.path().getFileName().toString().replace(".java", "")));
    }
  }

  private static boolean isIndex(Doc doc) {
    return doc.path().toString().contains("docs");
  }

  @Test
  void everyLinkLeadsToAFile() {
    List<String> wrong = new ArrayList<>();
    for (Doc doc : Doc.all()) {
      Matcher link = LINK.matcher(doc.text());
      while (link.find()) {
        if (!Files.exists(doc.path().resolveSibling(link.group(1)))) {
          wrong.add(doc.path() + " links to " + link.group(1) + ", which is not there");
        }
      }
    }
    assertNone(wrong);
  }

  @Test
  void everyFileNamedIsThere() {
    List<String> wrong = new ArrayList<>();
    for (Doc doc : docs) {
      for (String code : code(doc)) {
        if (PATH.matcher(code).matches() && !isThere(code)) {
          wrong.add(doc.path() + " names " + code + ", which is not there");
        }
      }
    }
    assertNone(wrong);
  }

  @Test
  void everyClassNamedIsThere() {
    List<String> wrong = new ArrayList<>();
    for (Doc doc : docs) {
      for (String code : code(doc)) {
        Matcher type = TYPE.matcher(code);
        if (type.lookingAt() && !types.contains(type.group())) {
          wrong.add(doc.path() + " names the class " + type.group() + ", which is not there");
        }
      }
    }
    assertNone(wrong);
  }

  @Test
  void everyPageIsLinkedFromTheFirst() {
    String index = Doc.named("docs/README.md").text();
    List<String> wrong =
        files.stream()
            .filter(file -> file.startsWith("/docs/") && file.endsWith(".md"))
            .map(file -> file.substring("/docs/".length()))
            .filter(file -> !file.equals("README.md") && !index.contains("](" + file + ")"))
            .map(file -> "docs/README.md does not link to " + file)
            .toList();
    assertNone(wrong);
  }

  /** A file by its whole path, or a source by the last part of it; or a folder. */
  private boolean isThere(String name) {
    String end = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    return OF_USERS.contains(name)
        || Files.exists(Doc.PROJECT.resolve(name))
        || files.stream().anyMatch(file -> file.endsWith("/" + end));
  }

  /** What stands between backticks, outside of blocks of code. */
  private static List<String> code(Doc doc) {
    List<String> found = new ArrayList<>();
    Matcher code = CODE.matcher(BLOCK.matcher(doc.text()).replaceAll(""));
    while (code.find()) {
      found.add(code.group(1));
    }
    return found;
  }

  private static void assertNone(List<String> wrong) {
    assertTrue(wrong.isEmpty(), () -> "\n" + String.join("\n", wrong) + "\n");
  }
}
