package org.centreline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rooms of the core stand in a row, and each knows only those to its left. */
class ImportsTest {
  /** Left to right; rooms that share a place do not know each other. */
  private static final List<List<String>> ROW =
      List.of(
          List.of("math"),
          List.of("series"),
          List.of("csv", "phase"),
          List.of("chart"),
          List.of("rule"),
          List.of("outcome"),
          List.of("analysis"),
          List.of("words"),
          List.of("plot"),
          List.of("report"),
          List.of("project"));

  private static final Map<String, Pattern> LIBRARIES =
      Map.of(
          "math", Pattern.compile("org\\.apache\\.commons\\.math3"),
          "csv", Pattern.compile("org\\.apache\\.commons\\.(csv|io|codec)"),
          "plot.xchart", Pattern.compile("org\\.knowm\\.xchart|java\\.awt|javax\\.imageio"),
          "report", Pattern.compile("com\\.fasterxml\\.jackson"));

  private static final Pattern OURS = Pattern.compile("\\borg\\.centreline\\.([a-z]+)\\b");

  private static final Pattern NOT_STRICT =
      Pattern.compile(
          "(?<!Strict)Math\\s*(\\.|::)\\s*(exp|expm1|log|log10|log1p|pow|sin|cos|tan|asin|acos|atan"
              + "|atan2|sinh|cosh|tanh|cbrt|hypot)\\b|import static java\\.lang\\.Math\\b");

  private final List<SourceFile> core = SourceFile.under("src/main/java");

  @Test
  void everyRoomHasItsPlace() {
    List<String> strangers =
        core.stream().map(ImportsTest::top).distinct().filter(r -> place(r) < 0).toList();
    assertEquals(List.of(""), strangers, "rooms that are not in the row");
  }

  @Test
  void roomsKnowOnlyThoseToTheirLeft() {
    List<String> wrong = new ArrayList<>();
    for (SourceFile file : core) {
      wrong.addAll(wrongArrows(file));
    }
    assertNone(wrong);
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
      while (!code.get(i).startsWith("package ") && named.find()) {
        if (!mayKnow(top(file), named.group(1))) {
          wrong.add(file.complaint(i, top(file) + " may not know " + named.group(1)));
        }
      }
    }
    return wrong;
  }

  private static boolean mayKnow(String room, String other) {
    return room.equals(other) || place(other) < place(room);
  }

  private static String top(SourceFile file) {
    return file.room().split("\\.", 2)[0];
  }

  private static int place(String room) {
    for (int i = 0; i < ROW.size(); i++) {
      if (ROW.get(i).contains(room)) {
        return i;
      }
    }
    return -1;
  }

  private static void assertNone(List<String> wrong) {
    assertTrue(wrong.isEmpty(), () -> "\n" + String.join("\n", wrong) + "\n");
  }
}
