package org.centreline.cli.launcher;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.centreline.cli.launcher.Wine.Said;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A launcher for Windows in a system by wine, and what it hands on. */
abstract class InWine {

  static final String PLAIN = "app";
  static final String MAIN = "org.centreline.cli.Main";

  @TempDir static Path folder;
  static Wine wine;
  static Path java;
  static int count;

  Path app;
  Path data;

  @BeforeAll
  static void makeWindows() throws Exception {
    assumeTrue(isOnPath("wine") && isOnPath("x86_64-w64-mingw32-gcc"), "no wine or no mingw");
    wine = Wine.made(folder);
    java = wine.java("t/Java (x86) & Co/jdk 21", "21.0.4");
  }

  @AfterAll
  static void endWindows() throws Exception {
    if (wine != null) {
      wine.close();
    }
  }

  @BeforeEach
  void unpack() throws IOException {
    app = wine.unpacked("t/" + PLAIN + count++);
    data = Files.createDirectories(wine.drive().resolve("t/data" + count));
    Files.writeString(data.resolve("waits.csv"), "week,days\n");
    clearCache();
  }

  static boolean isOnPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }

  static String windows(Path file) {
    return "C:\\" + wine.drive().relativize(file).toString().replace('/', '\\');
  }

  static Map<String, String> home(Path home, String... more) {
    Map<String, String> all = new TreeMap<>(Map.of("JAVA_HOME", windows(home)));
    for (int i = 0; i < more.length; i += 2) {
      all.put(more[i], more[i + 1]);
    }
    return all;
  }

  /** What follows the launcher in a line of a batch file, and arrives. */
  Said typed(String rest, String... environment) throws Exception {
    return wine.line(
        data,
        home(java, environment),
        "\"" + windows(app.resolve("centreline.cmd")) + "\" " + rest);
  }

  static List<String> afterMain(Said said) {
    List<String> words = said.words();
    int jar = words.indexOf("-jar");
    int from = jar >= 0 ? jar + 2 : words.indexOf(MAIN) + 1;
    assertTrue(from > 0, said.toString());
    return words.subList(from, words.size());
  }

  static Path cacheBase() throws IOException {
    try (Stream<Path> users = Files.list(wine.drive().resolve("users"))) {
      Path user = users.filter(u -> !u.endsWith("Public")).findFirst().orElseThrow();
      return user.resolve("AppData/Local/centreline");
    }
  }

  static Path cache() throws IOException {
    return cacheBase().resolve("0123abcd".repeat(8));
  }

  static void clearCache() throws IOException {
    if (Files.exists(cacheBase())) {
      try (Stream<Path> all = Files.walk(cacheBase())) {
        all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  static List<String> names(Path of) throws IOException {
    try (Stream<Path> files = Files.list(of)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
