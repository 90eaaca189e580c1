package org.centreline.cli.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.centreline.cli.launcher.Installation.Result;
import org.centreline.cli.launcher.Installation.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class LauncherArchiveIT {
  private static final Result VERSION = new Result(0, Installation.VERSION, "");
  private static final String[] CHART =
      "chart waits.csv --date week --value days --format json".split(" ");

  @TempDir Path temporary;
  private Installation installation;

  @BeforeEach
  void unpack() throws IOException {
    installation = Installation.unpacked(temporary.resolve("unpacked"));
    installation.write("waits.csv", "week,days\n2024-01-01,41\n2024-01-08,38.5\n2024-01-15,44\n");
  }

  @Test
  void firstRunMakesOneAndLaterRunsUseItUntouched() throws Exception {
    assertEquals(VERSION, installation.run("--version"));
    Path archive = onlyArchive();
    BasicFileAttributes made = Files.readAttributes(archive, BasicFileAttributes.class);
    assertTrue(loadsFromArchive());
    assertEquals(VERSION, installation.run("--version"));
    BasicFileAttributes later = Files.readAttributes(onlyArchive(), BasicFileAttributes.class);
    assertEquals(made.fileKey(), later.fileKey());
    assertEquals(made.lastModifiedTime(), later.lastModifiedTime());
  }

  @Test
  void isNamedByJarJavaAndSize() throws Exception {
    installation.run("--version");
    String sum = Files.readString(installation.file("lib/centreline.jar.sha256")).strip();
    Path archive = onlyArchive();
    assertEquals(sum, archive.getParent().getFileName().toString());
    String name = archive.getFileName().toString();
    assertTrue(name.contains(System.getProperty("java.runtime.version")), name);
    assertTrue(name.contains("-" + Files.size(archive) + "."), name);
  }

  @Test
  void leavesNothingElseInTheCache() throws Exception {
    installation.run("--version");
    try (var files = Files.list(onlyArchive().getParent())) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void cutOneIsReplaced() throws Exception {
    installation.run("--version");
    Path archive = onlyArchive();
    long whole = Files.size(archive);
    for (long size : List.of(0L, 5_000L, whole / 2, whole - 1)) {
      archive = onlyArchive();
      archive.toFile().setWritable(true);
      try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "rw")) {
        file.setLength(size);
      }
      assertChart(installation.run(CHART), "cut to " + size + " bytes");
      assertChart(installation.run(CHART), "after " + size + " bytes");
      assertTrue(loadsFromArchive());
    }
  }

  @Test
  void staleOneIsIgnoredWithoutAWordOnStandardOutput() throws Exception {
    installation.run("--version");
    Path jar = onlyArchive().resolveSibling("centreline.jar");
    Files.setLastModifiedTime(jar, java.nio.file.attribute.FileTime.fromMillis(0));
    assertJson(installation.run(CHART));
  }

  @Test
  void oneOfZerosIsIgnoredWithoutAWordOnStandardOutput() throws Exception {
    installation.run("--version");
    Path archive = onlyArchive();
    int size = (int) Files.size(archive);
    Files.delete(archive);
    Files.write(archive, new byte[size]);
    assertJson(installation.run(CHART));
  }

  @Test
  void noneIsMadeWhereTheCacheCannotBeWritten() throws Exception {
    Path file = Files.writeString(temporary.resolve("file"), "in the way");
    assertEquals(VERSION, installation.with("XDG_CACHE_HOME", file.toString()).run("--version"));
    assertEquals(VERSION, installation.with("XDG_CACHE_HOME", "/proc/none").run("--version"));
    assertEquals("in the way", Files.readString(file));
  }

  @Test
  void cutOneInACacheThatCannotBeWrittenIsNotUsed() throws Exception {
    installation.run("--version");
    Path archive = onlyArchive();
    archive.toFile().setWritable(true);
    try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "rw")) {
      file.setLength(5_000);
    }
    archive.getParent().toFile().setWritable(false);
    try {
      assertEquals(VERSION, installation.run("--version"));
    } finally {
      archive.getParent().toFile().setWritable(true);
    }
  }

  @Test
  void failedTrainingIsNotRepeated() throws Exception {
    installation.run("--version");
    Path archive = onlyArchive();
    Files.delete(archive);
    String key = archive.getFileName().toString().replaceFirst("-\\d+\\.(jsa|aot)$", "");
    Files.createFile(archive.resolveSibling(key + ".failed"));
    assertEquals(VERSION, installation.run("--version"));
    assertEquals(List.of(), installation.archives());
  }

  @Test
  void runsAtOnceEachGiveTheirOutput() throws Exception {
    List<Running> running = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      running.add(installation.start(CHART));
    }
    for (Running one : running) {
      assertChart(one.result(), "at once");
    }
    assertTrue(loadsFromArchive());
  }

  private static void assertChart(Result result, String when) throws IOException {
    assertEquals("", result.err(), when);
    assertJson(result);
  }

  /** One JSON value that names its schema, and nothing before or after it. */
  private static void assertJson(Result result) throws IOException {
    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().contains("\"centreline/chart/1\""), result.out());
    int values = 0;
    try (JsonParser parser = new JsonFactory().createParser(result.out())) {
      while (parser.nextToken() != null) {
        parser.skipChildren();
        values++;
      }
    }
    assertEquals(1, values);
  }

  private Path onlyArchive() throws IOException {
    List<Path> archives = installation.archives();
    assertEquals(1, archives.size(), () -> archives.toString());
    return archives.get(0);
  }

  /** Whether our own main class comes from the archive rather than from the jar. */
  private boolean loadsFromArchive() throws Exception {
    Path log = temporary.resolve("classes.txt");
    Files.deleteIfExists(log);
    installation.with("_JAVA_OPTIONS", "-Xlog:class+load:file=" + log).run("--version");
    return Files.readAllLines(log).stream()
        .filter(line -> line.contains(" org.centreline.cli.Main "))
        .anyMatch(line -> line.contains("shared objects file"));
  }
}
