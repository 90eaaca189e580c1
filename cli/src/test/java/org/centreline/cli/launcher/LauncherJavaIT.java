package org.centreline.cli.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centreline.cli.launcher.Installation.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** A command for the terminal, and marks that turn around what follows. */
  @Test
  void nothingThatIsShownSteersATerminal() throws Exception {
    String steering =
        "\\033[2J \\302\\233 \\330\\234 \\342\\200\\256 \\342\\201\\246 caf\\303\\251 \\015::error::";
    installation.script(
        installation.tools().resolve("java"),
        "printf 'java version \"11.0.2 " + steering + "\"\\n' >&2\n");
    Result result = installation.run("--version");
    assertEquals(4, result.code());
    assertTrue(
        result.err().contains("is Java 11.0.2 ?[2J ? ? ? ? caf\u00E9 ?::error::)"), result.err());
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

  /** What a shell says for its own programs is no reason against what others start fast with. */
  @Test
  void whatOneShellTellsJavaChangesNothingForOthers() throws Exception {
    Installation own =
        installation
            .with("JAVA_HOME", REAL.toString())
            .with("XDG_CACHE_HOME", temporary.resolve("cache").toString());
    Installation told = own.with("JAVA_TOOL_OPTIONS", "-Xmx1m");
    assertEquals(4, told.run("--version").code());
    assertEquals(1, own.archives().size(), "it is made all the same");
    Path archive = own.archives().get(0);
    Object made = Files.readAttributes(archive, BasicFileAttributes.class).fileKey();
    for (String options : new String[] {"-Xmx1m", "-Xss1k", "-Xmx1m", "-XX:+UseG1GC"}) {
      Result result = own.with("JAVA_TOOL_OPTIONS", options).run("--version");
      assertEquals(4, result.code(), result.err());
      assertEquals(own.archives(), List.of(archive));
      assertEquals(made, Files.readAttributes(archive, BasicFileAttributes.class).fileKey());
    }
    try (Stream<Path> files = Files.list(archive.getParent())) {
      assertEquals(
          Set.of(archive, archive.resolveSibling("centreline.jar")),
          files.collect(Collectors.toSet()));
    }
  }

  @ParameterizedTest
  @CsvSource({"-Xss1k, too small", "-Xmx1m, Too small", "-agentlib:none, Could not find agent"})
  void whyItDoesNotStartIsSaid(String option, String reason) throws Exception {
    Installation own = installation.with("JAVA_HOME", REAL.toString());
    Result result = own.with("JAVA_TOOL_OPTIONS", option).run("--version");
    assertEquals(4, result.code());
    assertTrue(result.err().contains(reason), result.err());
    assertEquals(1, result.err().lines().count(), result.err());
  }

  @Test
  void warningsAreNotWhyItDoesNotStart() throws Exception {
    Installation own = installation.with("JAVA_HOME", REAL.toString());
    Result result =
        own.with("JAVA_TOOL_OPTIONS", "-Djava.security.manager -Xmx512m").run("--version");
    assertEquals(4, result.code());
    assertFalse(result.err().contains("WARNING"), result.err());
    assertTrue(result.err().toLowerCase(Locale.ROOT).contains("security"), result.err());
  }

  /** Java would look for two jars. */
  @Test
  void aFolderWithAColonIsNoFinding() throws Exception {
    Installation own = installation.with("JAVA_HOME", REAL.toString());
    Path moved = Files.move(own.folder(), temporary.resolve("a:b"));
    Result result = own.startAs(moved.resolve("centreline"), temporary, "--version").result();
    assertEquals(4, result.code(), result.err());
    assertTrue(result.err().contains("Java takes no path with a colon"), result.err());
    String cache = temporary.resolve("cache").toString();
    Result cached =
        own.with("XDG_CACHE_HOME", cache)
            .startAs(moved.resolve("centreline"), temporary, "--version")
            .result();
    assertEquals(VERSION, cached);
  }

  /** Classes alone can fill what Java was given: then no word of ours is left to say so. */
  @ParameterizedTest
  @ValueSource(strings = {"3m", "5m", "8m"})
  void classesWithoutRoomAreNoFinding(String room) throws Exception {
    installation.write("a.csv", "d,v\n2024-01-01,1\n2024-02-01,2\n");
    Installation own = installation.with("JAVA_HOME", REAL.toString());
    Result result =
        own.with("JAVA_TOOL_OPTIONS", "-XX:MaxMetaspaceSize=" + room)
            .run("chart", "a.csv", "-o", "x.html", "-q");
    assertEquals(4, result.code(), result.err());
    assertEquals("", result.out());
    assertFalse(result.err().contains("Exception"), result.err());
    assertTrue(result.err().contains("centreline: "), result.err());
    assertFalse(Files.exists(installation.file("x.html")));
  }
}
