package org.centreline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Each room knows only those that {@link Tower} puts before it: no circle, no arrow back, and from
 * the inner rooms of another floor only what is listed as a door.
 */
@Tag("once")
class ImportsTest {
  private static final Map<String, Pattern> LIBRARIES =
      Map.of(
          "math", Pattern.compile("org\\.apache\\.commons\\.math3"),
          "csv", Pattern.compile("org\\.apache\\.commons\\.(csv|io|codec)"),
          "plot.xchart", Pattern.compile("org\\.knowm\\.xchart|java\\.awt|javax\\.imageio"),
          "report", Pattern.compile("com\\.fasterxml\\.jackson"));

  /** It loads drivers, which open connections where FILE is a database. */
  private static final String DATABASES = "cli.jdbc";

  private static final Pattern OURS =
      Pattern.compile("\\borg\\.centreline\\.((?:[a-z]\\w*\\.)*)([A-Z]\\w*)");

  private static final Pattern ALL_OF_A_ROOM =
      Pattern.compile("^import (static )?org\\.centreline\\..*\\*;");

  private static final Pattern OUTSIDE =
      Pattern.compile(
          "\\bjava\\.net\\.|\\bjavax\\.net\\.|\\bProcessBuilder\\b|\\bgetRuntime\\(\\)\\.exec\\b");

  private static final Pattern NOT_STRICT =
      Pattern.compile(
          "(?<!Strict)Math\\s*(\\.|::)\\s*(exp|expm1|log|log10|log1p|pow|sin|cos|tan|asin|acos|atan"
              + "|atan2|sinh|cosh|tanh|cbrt|hypot)\\b|import static java\\.lang\\.Math\\b");

  private final List<SourceFile> core = SourceFile.under("src/main/java");
  private final List<SourceFile> house =
      Stream.of("src/main/java", "../cli/src/main/java")
          .flatMap(folder -> SourceFile.under(folder).stream())
          .filter(file -> !file.path().endsWith("package-info.java"))
          .toList();

  @Test
  void everyRoomHasItsPlace() {
    Set<String> found = new TreeSet<>();
    house.forEach(file -> found.add(file.room()));
    found.remove("");
    Set<String> listed = new TreeSet<>();
    Tower.rooms().values().forEach(places -> places.forEach(listed::addAll));
    assertEquals(listed, found, "rooms in the table of Tower, and packages there are");
  }

  @Test
  void roomsKnowOnlyThoseBeforeThem() {
    List<String> wrong = new ArrayList<>();
    house.forEach(file -> wrong.addAll(wrongArrows(file)));
    assertNone(wrong);
  }

  @Test
  void everyDoorIsUsed() {
    List<String> unused = new ArrayList<>();
    for (String room : Tower.inner()) {
      for (String type : Tower.doors(room)) {
        String named = "import org.centreline." + room + "." + type;
        boolean used =
            house.stream()
                .filter(file -> !Tower.floor(file.room()).equals(Tower.floor(room)))
                .anyMatch(file -> file.lines().stream().anyMatch(line -> line.startsWith(named)));
        if (!used) {
          unused.add(room + "." + type + " is a door that nobody uses: take it out of Tower");
        }
      }
    }
    assertNone(unused);
  }

  @Test
  void eachLibraryIsKnownToOneRoom() {
    List<String> wrong = new ArrayList<>();
    LIBRARIES.forEach(
        (room, library) ->
            core.stream()
                .filter(file -> !file.room().equals(room) && !file.room().startsWith(room + "."))
                .forEach(
                    file ->
                        wrong.addAll(file.complaints(library, "only " + room + " knows this"))));
    assertNone(wrong);
  }

  @Test
  void picocliIsKnownToTheOptionsAlone() {
    Pattern picocli = Pattern.compile("\\bpicocli\\.");
    List<String> wrong = new ArrayList<>();
    house.stream()
        .filter(file -> !file.room().equals("cli.option"))
        .forEach(file -> wrong.addAll(file.complaints(picocli, "only cli.option knows this")));
    assertNone(wrong);
  }

  @Test
  void everyImportNamesOneType() {
    List<String> wrong = new ArrayList<>();
    house.forEach(file -> wrong.addAll(file.complaints(ALL_OF_A_ROOM, "hides what is known")));
    assertNone(wrong);
  }

  /** SECURITY.md promises it. */
  @Test
  void nothingReachesOutside() {
    List<String> wrong = new ArrayList<>();
    house.stream()
        .filter(file -> !file.room().equals(DATABASES))
        .forEach(file -> wrong.addAll(file.complaints(OUTSIDE, "no network and no other program")));
    assertNone(wrong);
  }

  @Test
  void databasesAreKnownToOneRoom() {
    Pattern sql = Pattern.compile("\\bjavax?\\.sql\\b");
    List<String> wrong = new ArrayList<>();
    house.stream()
        .filter(file -> !file.room().equals(DATABASES))
        .forEach(file -> wrong.addAll(file.complaints(sql, "only " + DATABASES + " knows this")));
    assertNone(wrong);
  }

  @Test
  void theCoreKnowsNeitherTheCommandLineNorOtherLibraries() {
    Pattern elsewhere = Pattern.compile("\\bpicocli\\.|\\borg\\.centreline\\.cli\\b");
    Pattern known =
        Pattern.compile(
            "^import (static )?(java\\.|javax\\.xml\\.stream\\.|org\\.centreline\\.|org\\.apache\\.commons\\.|"
                + "org\\.knowm\\.|com\\.fasterxml\\.)");
    List<String> wrong = new ArrayList<>();
    for (SourceFile file : core) {
      wrong.addAll(file.complaints(elsewhere, "the core does not know the command line"));
      List<String> code = file.code();
      for (int i = 0; i < code.size(); i++) {
        if (code.get(i).startsWith("import ") && !known.matcher(code.get(i)).find()) {
          wrong.add(file.complaint(i, "a library that is not of the house"));
        }
      }
    }
    assertNone(wrong);
  }

  @Test
  void theCoreComputesStrictly() {
    List<String> wrong = new ArrayList<>();
    for (SourceFile file : core) {
      wrong.addAll(file.complaints(NOT_STRICT, "differs between machines, use StrictMath"));
    }
    assertNone(wrong);
  }

  private static List<String> wrongArrows(SourceFile file) {
    List<String> wrong = new ArrayList<>();
    List<String> code = file.code();
    for (int i = 0; i < code.size(); i++) {
      Matcher named = OURS.matcher(code.get(i));
      while (named.find()) {
        String other = named.group(1).replaceAll("\\.$", "");
        if (!other.isEmpty() && !Tower.mayKnow(file.room(), other, named.group(2))) {
          wrong.add(file.complaint(i, file.room() + " may not know this of " + other));
        }
      }
    }
    return wrong;
  }

  private static void assertNone(List<String> wrong) {
    assertTrue(wrong.isEmpty(), () -> "\n" + String.join("\n", wrong) + "\n");
  }
}
