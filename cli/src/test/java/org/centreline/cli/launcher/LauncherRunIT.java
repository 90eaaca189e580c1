package org.centreline.cli.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.centreline.cli.launcher.Installation.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class LauncherRunIT {
  private static final Result VERSION = new Result(0, Installation.VERSION, "");

  @TempDir Path temporary;
  private Installation installation;

  @BeforeEach
  void unpack() throws IOException {
    installation = Installation.unpacked(temporary.resolve("unpacked")).without("XDG_CACHE_HOME");
  }

  @Test
  void runsFromItsFolder() throws Exception {
    assertEquals(VERSION, installation.run("--version"));
  }

  @Test
  void runsThroughLinksToLinks() throws Exception {
    Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
    Path near = Files.createSymbolicLink(temporary.resolve("near"), Path.of("unpacked/centreline"));
    Path far = Files.createSymbolicLink(elsewhere.resolve("far"), Path.of("../near"));
    assertEquals(VERSION, installation.startAs(near, elsewhere, "--version").result());
    assertEquals(VERSION, installation.startAs(far, temporary, "--version").result());
  }

  @Test
  void runsByItsBareNameFromThePath() throws Exception {
    Files.createSymbolicLink(
        installation.tools().resolve("centreline"), installation.file("centreline"));
    Path script = installation.script(temporary.resolve("calls"), "exec centreline --version\n");
    assertEquals(VERSION, installation.startAs(script, temporary).result());
  }

  @Test
  void runsWhereEveryPathHasSpaces() throws Exception {
    Installation spaced = Installation.unpacked(temporary.resolve("a b/c 'd' $e"));
    assertEquals(VERSION, spaced.run("--version"));
    assertEquals(1, spaced.archives().size());
    assertEquals(VERSION, spaced.run("--version"));
  }

  @Test
  void runsInTheCLocaleAndWithNoEnvironmentToSpeakOf() throws Exception {
    assertEquals(VERSION, installation.with("LC_ALL", "C").run("--version"));
    assertEquals(VERSION, installation.without("HOME").run("--version"));
  }

  @Test
  void findsFilesNamedBeyondAsciiInTheCLocale() throws Exception {
    installation.write("waits.csv", "week,days\n2024-01-01,41\n2024-01-08,38.5\n");
    Path script =
        installation.script(
            installation.file("calls"),
            """
            name=$(printf 'd\\303\\251lais.csv')
            mv waits.csv "$name"
            exec ./centreline chart "$name" --date week --value days --type run --format csv --quiet
            """);
    Installation plain = installation.with("LC_ALL", "C");
    Result result = plain.startAs(script, plain.folder()).result();
    assertEquals("", result.err());
    assertEquals(0, result.code());
  }

  @Test
  void runsFromAFolderThatCannotBeWritten() throws Exception {
    assumeTrue(Reader.isThere(), "there is no user but root");
    assertEquals(VERSION, installation.runByReader("--version"));
  }

  @Test
  void readOnlyIsRespected() throws Exception {
    assumeTrue(Reader.isThere(), "there is no user but root");
    installation.write("waits.csv", "week,days\n2024-01-01,41\n2024-01-08,38.5\n");
    installation.write("a.csv", "");
    installation.write("closed/waits.csv", "");
    Result result =
        installation.runByReader("chart", "waits.csv", "-o", "a.csv", "-o", "closed/a.csv");
    assertEquals(4, result.code());
    assertTrue(result.err().contains("a.csv can't be written: it is read-only"), result.err());
    assertTrue(
        result.err().contains("closed/a.csv can't be written: the folder closed is read-only"),
        result.err());
  }

  @Test
  void handsOnArgumentsAndExitCode() throws Exception {
    Result result = installation.run("--no-such option", "*");
    assertEquals(2, result.code());
    assertEquals("", result.out());
    assertTrue(result.err().contains("--no-such option"), result.err());
  }

  @Test
  void saysWhenTheJarIsMissing() throws Exception {
    Files.delete(installation.file("lib/centreline.jar"));
    Result result = installation.run("--version");
    assertEquals(4, result.code());
    assertEquals("", result.out());
    assertTrue(result.err().endsWith("lib/centreline.jar is missing: unpack the zip again.\n"));
  }
}
