package org.centreline.cli.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centreline.cli.launcher.Installation.Result;
import org.centreline.cli.launcher.Installation.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class LauncherArchiveIT {
  private static final Result VERSION = new Result(0, Installation.VERSION, "");
  private static final String[] CHART =
      "chart waits.csv --date week --value days --format json --quiet".split(" ");

  /** One folder for all: the training takes seconds, so each test gets back what was made once. */
  @TempDir static Path temporary;

  private static Installation installation;
  private static Path archive;
  private static byte[] whole;

  private Path jar;
  private FileTime jarTime;

  @BeforeAll
  static void makeArchive() throws Exception {
    installation = Installation.unpacked(temporary.resolve("unpacked"));
    installation.write("waits.csv", "week,days\n2024-01-01,41\n2024-01-08,38.5\n2024-01-15,44\n");
    assertEquals(VERSION, installation.run("--version"));
    archive = onlyArchive();
    whole = Files.readAllBytes(archive);
  }

  @BeforeEach
  void remember() throws IOException {
    jar = archive.resolveSibling("centreline.jar");
    jarTime = Files.getLastModifiedTime(jar);
  }

  @AfterEach
  void restore() throws IOException {
    Files.setLastModifiedTime(jar, jarTime);
    for (Path other : installation.archives()) {
      Files.delete(other);
    }
    Files.write(archive, whole);
    Files.setLastModifiedTime(archive, jarTime);
  }

  @Test
  void isUsedAndLeftUntouched() throws Exception {
    BasicFileAttributes made = Files.readAttributes(archive, BasicFileAttributes.class);
    assertTrue(loadsFromArchive());
    assertChart(installation.run(CHART), "second run");
    BasicFileAttributes later = Files.readAttributes(onlyArchive(), BasicFileAttributes.class);
    assertEquals(made.fileKey(), later.fileKey());
    assertEquals(made.lastModifiedTime(), later.lastModifiedTime());
  }

  @Test
  void isNamedByJarJavaAndSizeAndAloneWithTheJar() throws Exception {
    String sum = Files.readString(installation.file("lib/centreline.jar.sha256")).strip();
    assertEquals(sum, archive.getParent().getFileName().toString());
    String name = archive.getFileName().toString();
    assertTrue(name.contains(System.getProperty("java.runtime.version")), name);
    assertTrue(name.contains("-" + Files.size(archive) + "."), name);
    try (Stream<Path> files = Files.list(archive.getParent())) {
      assertEquals(Set.of(archive, jar), files.collect(Collectors.toSet()));
    }
  }

  @Test
  void cutOneIsReplaced() throws Exception {
    for (int size : new int[] {0, 5_000, whole.length - 1}) {
      cut(size);
      assertChart(installation.run(CHART), "cut to " + size + " bytes");
      assertChart(installation.run(CHART), "after " + size + " bytes");
      assertTrue(loadsFromArchive());
    }
  }

  @Test
  void cutOneInACacheThatCannotBeWrittenIsNotUsed() throws Exception {
    cut(5_000);
    assumeTrue(Reader.isThere(), "there is no user but root");
    assertChart(installation.runByReader(CHART), "not writable");
    assertEquals(5_000, Files.size(archive));
  }

  @Test
  void staleOneIsIgnoredWithoutAWordOnStandardOutput() throws Exception {
    Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
    assertJson(installation.run(CHART));
  }

  @Test
  void oneOfZerosIsIgnoredWithoutAWordOnStandardOutput() throws Exception {
    Files.delete(archive);
    Files.write(archive, new byte[whole.length]);
    assertJson(installation.run(CHART));
  }

  @Test
  void noneIsMadeWhereTheCacheCannotBeWritten() throws Exception {
    Path file = Files.writeString(temporary.resolve("file"), "in the way");
    for (String cache : List.of(file.toString(), "/proc/none")) {
      assertChart(installation.with("XDG_CACHE_HOME", cache).run(CHART), cache);
    }
    assertEquals("in the way", Files.readString(file));
  }

  @Test
  void failedTrainingIsNotRepeatedThatDay() throws Exception {
    Files.delete(archive);
    String key = archive.getFileName().toString().replaceFirst("-\\d+-\\d+\\.(jsa|aot)$", "");
    Path failed = Files.createFile(archive.resolveSibling(key + ".failed"));
    assertChart(installation.run(CHART), "after a failure");
    assertEquals(List.of(), installation.archives());
    // What stood against it, such as a full disk, may be gone another day.
    Files.setLastModifiedTime(failed, FileTime.from(Instant.now().minus(Duration.ofHours(49))));
    assertChart(installation.run(CHART), "two days after a failure");
    assertEquals(1, installation.archives().size());
    assertFalse(Files.exists(failed));
  }

  @Test
  void firstRunsAtOnceEachGiveTheirOutput() throws Exception {
    Files.delete(archive);
    List<Running> running = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      running.add(installation.start(CHART));
    }
    for (Running one : running) {
      assertChart(one.result(), "at once");
    }
    assertTrue(loadsFromArchive());
  }

  private static void cut(int size) throws IOException {
    for (Path existing : installation.archives()) {
      Files.delete(existing);
    }
    Files.write(archive, Arrays.copyOf(whole, size));
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

  private static Path onlyArchive() throws IOException {
    List<Path> archives = installation.archives();
    assertEquals(1, archives.size(), () -> archives.toString());
    return archives.get(0);
  }

  /** Whether our own main class comes from the archive rather than from the jar. */
  private static boolean loadsFromArchive() throws Exception {
    Path log = temporary.resolve("classes.txt");
    Files.deleteIfExists(log);
    installation.with("_JAVA_OPTIONS", "-Xlog:class+load:file=" + log).run("--version");
    return Files.readAllLines(log).stream()
        .filter(line -> line.contains(" org.centreline.cli.Main "))
        .anyMatch(line -> line.contains("shared objects file"));
  }
}
