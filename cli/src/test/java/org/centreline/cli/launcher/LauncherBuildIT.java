package org.centreline.cli.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.centreline.cli.launcher.Installation.Result;
import org.centreline.cli.launcher.Installation.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Maven is played by a script that writes down its arguments and copies the jar into place. */
@Tag("once")
@DisabledOnOs(OS.WINDOWS)
class LauncherBuildIT {
  private static final Result VERSION = new Result(0, Installation.VERSION, "");

  @TempDir Path temporary;
  private Installation checkout;
  private Path builds;

  @BeforeEach
  void checkOut() throws IOException {
    checkout = Installation.checkout(temporary.resolve("checkout"));
    builds = temporary.resolve("builds.txt");
    maven(checkout.tools().resolve("mvn"), "3.8.7");
    maven(checkout.file("mvnw"), "wrapper");
    Files.setLastModifiedTime(jar(), FileTime.from(Instant.now().plusSeconds(2)));
  }

  @Test
  void freshJarIsNotBuilt() throws Exception {
    assertEquals(VERSION, checkout.run("--version"));
    assertFalse(Files.exists(builds));
  }

  @Test
  void absentJarIsBuiltOnceWithTheBuildOnStandardError() throws Exception {
    Files.delete(jar());
    Result result = checkout.run("--version");
    assertEquals(0, result.code());
    assertEquals(Installation.VERSION, result.out());
    assertTrue(result.err().contains("a word from Maven"), result.err());
    assertEquals(VERSION, checkout.run("--version"));
    assertEquals(1, Files.readAllLines(builds).size());
    assertFalse(Files.exists(checkout.file("cli/target/building")));
  }

  @Test
  void jarJustBuiltByTheWrapperGetsItsArchive() throws Exception {
    Files.delete(jar());
    Files.delete(checkout.tools().resolve("mvn"));
    Installation cached = checkout.with("XDG_CACHE_HOME", temporary.resolve("cache").toString());
    Result result = cached.run("--version");
    assertEquals(Installation.VERSION, result.out());
    assertEquals(2, result.err().lines().count(), result.err());
    assertEquals(1, cached.archives().size());
  }

  /** Hundreds of lines of Maven are a line a step, without codes of a terminal; errors are told. */
  @Test
  void buildTellsItsSteps() throws Exception {
    Files.delete(jar());
    checkout.script(
        checkout.tools().resolve("mvn"),
        """
        if [ "$1" = -v ]; then echo 'Apache Maven 3.9.9'; exit; fi
        i=0
        while [ $i -lt 120 ]; do
          echo '[INFO] Downloading from central: https://example/a.jar'
          echo '[INFO] Downloaded from central: https://example/a.jar (3.1 kB at 9 kB/s)'
          i=$((i + 1))
        done
        printf '\\033[0m\\033[0m[INFO] \\033[1m--- \\033[0;32mcompiler:3.1:compile\\033[m (x) @ '
        printf '\\033[36mcentreline-core\\033[0;1m ---\\033[m\\n'
        echo '[INFO] --- maven-compiler-plugin:3.1:compile (default-compile) @ centreline-cli ---'
        echo '[INFO] --- maven-compiler-plugin:3.1:compile (again) @ centreline-cli ---'
        echo 'WARNING: A terminally deprecated method was called'
        echo '[INFO] --- shade:3.6:shade (default) @ centreline-cli ---'
        echo "$*" >>'%s'
        cp '%2$s' '%2$s.sha256' '%3$s'
        printf '\\033[0m\\033[0m\\n'
        """
            .formatted(builds, Installation.BUILT_JAR, jar().getParent()));
    Result result = checkout.run("--version");
    assertEquals(
        List.of(
            "building (on first use this fetches libraries and takes a minute)",
            "  fetching libraries",
            "  fetching libraries: 50 files",
            "  fetching libraries: 100 files",
            "  compiling the core",
            "  compiling the command line",
            "  packing"),
        result.err().lines().map(line -> line.replace("centreline: ", "")).toList());
    assertTrue(Files.readString(builds).contains("-Dstyle.color=never"), result.err());
  }

  @Test
  void newerSourceIsBuilt() throws Exception {
    for (String source :
        new String[] {"core/src/main/java/A.java", "cli/src/main", "core/pom.xml"}) {
      Files.deleteIfExists(builds);
      touch(jar(), -60);
      touch(checkout.file(source), -30);
      assertEquals(Installation.VERSION, checkout.run("--version").out());
      assertEquals(1, Files.readAllLines(builds).size(), source);
    }
  }

  @Test
  void newEnoughMavenIsPreferredAndAnOldOneIsNot() throws Exception {
    for (String version : new String[] {"3.6.3", "3.10.1", "4.0.0-rc-5"}) {
      assertTrue(buildWith(version).startsWith(version), version);
    }
    for (String version : new String[] {"3.6.2", "3.5.9", "2.2.1"}) {
      assertTrue(buildWith(version).startsWith("wrapper"), version);
    }
  }

  @Test
  void buildSkipsTestsAndZip() throws Exception {
    String words = buildWith("3.9.9");
    assertTrue(words.contains("-Dmaven.test.skip=true"), words);
    assertTrue(words.endsWith(" package"), words);
  }

  @Test
  void failedBuildEndsWithASentence() throws Exception {
    Files.delete(jar());
    checkout.script(
        checkout.tools().resolve("mvn"),
        "echo 'Apache Maven 3.9.9'; printf '\\033[0m[ERROR] no such thing\\n'; exit 1\n");
    Result result = checkout.run("--version");
    assertEquals(4, result.code());
    assertEquals("", result.out());
    assertTrue(result.err().contains("\n[ERROR] no such thing\n"), result.err());
    assertTrue(result.err().endsWith("the build failed; its messages are above.\n"), result.err());
    assertFalse(Files.exists(checkout.file("cli/target/building")));
  }

  @Test
  void runsAtOnceBuildOnce() throws Exception {
    Files.delete(jar());
    Running first = checkout.start("--version");
    Running second = checkout.start("--version");
    assertEquals(Installation.VERSION, first.result().out());
    assertEquals(Installation.VERSION, second.result().out());
    assertEquals(1, Files.readAllLines(builds).size());
  }

  @Test
  void lockOfABuildThatWasKilledIsBroken() throws Exception {
    Files.delete(jar());
    Process gone = new ProcessBuilder("sh", "-c", ":").start();
    gone.waitFor();
    checkout.write("cli/target/building/owner", gone.pid() + "\n");
    assertEquals(Installation.VERSION, checkout.run("--version").out());
  }

  @Test
  void lockOfABuildThatNamedNoOwnerIsBroken() throws Exception {
    Files.delete(jar());
    Files.createDirectories(checkout.file("cli/target/building"));
    assertEquals(Installation.VERSION, checkout.run("--version").out());
  }

  private String buildWith(String version) throws Exception {
    Files.deleteIfExists(builds);
    Files.deleteIfExists(jar());
    maven(checkout.tools().resolve("mvn"), version);
    assertEquals(Installation.VERSION, checkout.run("--version").out());
    return Files.readString(builds).strip();
  }

  private Path jar() {
    return checkout.file("cli/target/centreline.jar");
  }

  private void maven(Path where, String version) throws IOException {
    checkout.script(
        where,
        """
        if [ "$1" = -v ]; then printf '\\033[1mApache Maven %s\\033[m\\n'; exit; fi
        echo a word from Maven
        sleep 0.2
        echo "%s $*" >>'%s'
        cp '%4$s' '%4$s.sha256' '%5$s'
        """
            .formatted(version, version, builds, Installation.BUILT_JAR, jar().getParent()));
  }

  private static void touch(Path file, int seconds) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(seconds)));
  }
}
