package org.centreline.cli.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.centreline.cli.launcher.Installation.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class LauncherJavaIT {
  private static final Result VERSION = new Result(0, Installation.VERSION, "");
  private static final Path REAL = Path.of(System.getProperty("java.home"));

  @TempDir Path temporary;
  private Installation installation;

  @BeforeEach
  void unpack() throws IOException {
    installation =
        Installation.unpacked(temporary.resolve("unpacked"))
            .without("XDG_CACHE_HOME")
            .without("JAVA_HOME");
  }

  /** JUnit would clear the link away as well, but warns of each one that leads outside. */
  @AfterEach
  void unlink() throws IOException {
    Files.deleteIfExists(installation.tools().resolve("java"));
  }

  @Test
  void noneGivesOneSentence() throws Exception {
    assertEquals(
        new Result(
            4,
            "",
            "centreline: needs Java 17 or newer (no Java was found): install one, or point JAVA_HOME"
                + " at it.\n"),
        installation.run("--version"));
  }

  @Test
  void tooOldOnThePathGivesOneSentenceThatNamesIt() throws Exception {
    oldJava(installation.tools().resolve("java"));
    Result result = installation.run("--version");
    assertEquals(4, result.code());
    assertEquals("", result.out());
    assertTrue(result.err().contains("tools/java is Java 11.0.2"), result.err());
    assertEquals(1, result.err().lines().count());
  }

  @Test
  void eightIsTooOldDespiteItsOne() throws Exception {
    installation.script(
        installation.tools().resolve("java"), "echo 'java version \"1.8.0_402\"' >&2\n");
    assertTrue(installation.run("--version").err().contains("is Java 1.8.0_402"));
  }

  @Test
  void tooOldHomeGivesWayToThePath() throws Exception {
    oldJava(temporary.resolve("old/bin/java"));
    Files.createSymbolicLink(installation.tools().resolve("java"), REAL.resolve("bin/java"));
    Installation both = installation.with("JAVA_HOME", temporary.resolve("old").toString());
    assertEquals(VERSION, both.run("--version"));
  }

  @Test
  void tooOldByItsReleaseFileIsNotEvenStarted() throws Exception {
    Path home = temporary.resolve("old");
    installation.script(home.resolve("bin/java"), "echo started >&2\n");
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
    Result result = installation.with("JAVA_HOME", home.toString()).run("--version");
    assertEquals(4, result.code());
    assertTrue(result.err().contains("is Java 11.0.2"), result.err());
  }

  /** The image brings a Java of its own, which nothing else is preferred to. */
  @Test
  void theOneBesideTheJarComesFirst() throws Exception {
    installation.script(installation.file("jre/bin/java"), "exec '" + REAL + "/bin/java' \"$@\"\n");
    oldJava(temporary.resolve("old/bin/java"));
    assertEquals(VERSION, installation.run("--version"));
    Installation old = installation.with("JAVA_HOME", temporary.resolve("old").toString());
    assertEquals(VERSION, old.run("--version"));
  }

  @Test
  void homeThatIsNoneGivesWayToThePath() throws Exception {
    Files.createSymbolicLink(installation.tools().resolve("java"), REAL.resolve("bin/java"));
    assertEquals(VERSION, installation.with("JAVA_HOME", "/no/such").run("--version"));
  }

  @Test
  void oneWithoutReleaseFileIsAskedAndGetsItsArchive() throws Exception {
    installation.script(
        temporary.resolve("hidden/bin/java"), "exec '" + REAL + "/bin/java' \"$@\"\n");
    Installation hidden =
        installation
            .with("JAVA_HOME", temporary.resolve("hidden").toString())
            .with("XDG_CACHE_HOME", temporary.resolve("cache").toString());
    assertEquals(VERSION, hidden.run("--version"));
    assertEquals(1, hidden.archives().size());
    assertEquals(VERSION, hidden.run("--version"));
  }

  private void oldJava(Path where) throws IOException {
    installation.script(where, "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
  }
}
