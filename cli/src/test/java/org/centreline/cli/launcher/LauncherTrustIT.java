package org.centreline.cli.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.centreline.cli.launcher.Installation.Result;
import org.centreline.cli.launcher.Installation.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in the cache is run: it has to be the user's own, whole, and open to nobody else. */
@Tag("once")
@DisabledOnOs(OS.WINDOWS)
class LauncherTrustIT {

  private static final Result VERSION = new Result(0, Installation.VERSION, "");
  private static final byte[] PLANTED = "PK nothing of ours".getBytes(StandardCharsets.US_ASCII);

  @TempDir Path temporary;
  private Installation installation;

  @BeforeEach
  void unpack() throws IOException {
    installation = Installation.unpacked(temporary.resolve("unpacked"));
  }

  private Path base() {
    return temporary.resolve("cache/centreline");
  }

  private Path archive() throws IOException {
    List<Path> archives = installation.archives();
    assertEquals(1, archives.size(), archives.toString());
    return archives.get(0);
  }

  /** A start that is whole, and says nothing of what it mended. */
  private void starts() throws Exception {
    assertEquals(VERSION, installation.run("--version"));
  }

  /** Puts something else of its size in the place of what is run, as one who may write could. */
  private void plant(Path jar) throws IOException {
    FileTime time = Files.getLastModifiedTime(jar);
    byte[] bytes = Arrays.copyOf(PLANTED, (int) Files.size(jar));
    Files.write(jar, bytes, StandardOpenOption.TRUNCATE_EXISTING);
    Files.setLastModifiedTime(jar, time);
  }

  private static boolean isPlanted(Path jar) throws IOException {
    return Arrays.equals(PLANTED, Arrays.copyOf(Files.readAllBytes(jar), PLANTED.length));
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  @Test
  void isMadeForTheUserAloneWhateverTheUmask() throws Exception {
    Path open =
        installation.script(
            temporary.resolve("open"),
            "umask 000\nexec '" + installation.file("centreline") + "' \"$@\"\n");
    assertEquals(VERSION, installation.startAs(open, temporary, "--version").result());
    try (Stream<Path> all = Files.walk(temporary.resolve("cache"))) {
      for (Path one : all.toList()) {
        assertTrue(mode(one).endsWith("------"), one + " " + mode(one));
      }
    }
  }

  @Test
  void ofAnotherUserIsNotLookedAt() throws Exception {
    starts();
    Path archive = archive();
    plant(archive.resolveSibling("centreline.jar"));
    try (Stream<Path> all = Files.walk(base())) {
      for (Path one : all.toList()) {
        Files.setAttribute(one, "unix:uid", 65534);
      }
    } catch (FileSystemException e) {
      assumeTrue(false, "only root may give files away");
    }
    starts();
    assertEquals(1, installation.archives().size());
    assertTrue(isPlanted(archive.resolveSibling("centreline.jar")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cache", "jar", "archive"})
  void thatOthersMayWriteToIsClearedAndMadeAnew(String which) throws Exception {
    starts();
    Path archive = archive();
    Path jar = archive.resolveSibling("centreline.jar");
    plant(jar);
    Path opened =
        switch (which) {
          case "cache" -> archive.getParent();
          case "jar" -> jar;
          default -> archive;
        };
    Files.setPosixFilePermissions(
        opened,
        PosixFilePermissions.fromString(Files.isDirectory(opened) ? "rwxrwxrwx" : "rw-rw-rw-"));
    starts();
    // An archive made anew need not be as large as the one before, and its name tells its size.
    Path anew = which.equals("archive") ? archive() : opened;
    assertTrue(mode(anew).endsWith("------"), mode(anew));
    assertFalse(isPlanted(jar));
  }

  @Test
  void thatIsALinkIsNotUsed() throws Exception {
    starts();
    Path cache = archive().getParent();
    Files.move(cache, temporary.resolve("elsewhere"));
    Files.createSymbolicLink(cache, temporary.resolve("elsewhere"));
    plant(temporary.resolve("elsewhere/centreline.jar"));
    starts();
    assertTrue(Files.isSymbolicLink(cache));
  }

  @Test
  void damagedJarIsReplaced() throws Exception {
    starts();
    Path jar = archive().resolveSibling("centreline.jar");
    Files.writeString(jar, "garbage");
    starts();
    assertTrue(Files.size(jar) > 1_000_000);
    starts();
  }

  @Test
  void damagedArchiveIsReplaced() throws Exception {
    starts();
    Path archive = archive();
    archive.toFile().setWritable(true);
    byte[] bytes = Files.readAllBytes(archive);
    byte[] noise = new byte[65_536];
    new Random(1).nextBytes(noise);
    System.arraycopy(noise, 0, bytes, bytes.length / 2, noise.length);
    Files.write(archive, bytes, StandardOpenOption.TRUNCATE_EXISTING);
    starts();
    starts();
    assertFalse(Arrays.equals(bytes, Files.readAllBytes(archive())));
  }

  @Test
  void isMadeOnceByFiftyFirstRunsWhichAllFinish() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin/java");
    Path home = temporary.resolve("jdk");
    Files.createDirectories(home);
    Files.copy(Path.of(System.getProperty("java.home"), "release"), home.resolve("release"));
    Path log = temporary.resolve("log");
    installation.script(
        home.resolve("bin/java"),
        "case \"$*\" in *Training*) echo trained >>'"
            + log
            + "' ;; esac\nexec '"
            + java
            + "' \"$@\"\n");
    Installation counted = installation.with("JAVA_HOME", home.toString());
    List<Running> running = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      running.add(counted.start("--version"));
    }
    for (Running one : running) {
      assertEquals(VERSION, one.result());
    }
    assertEquals(List.of("trained"), Files.readAllLines(log));
    assertEquals(1, installation.archives().size());
    try (Stream<Path> left = Files.list(base())) {
      assertEquals(List.of(archive().getParent()), left.toList());
    }
  }

  @Test
  void isMadeWhereTheRunThatBeganItIsGone() throws Exception {
    String sum = Files.readString(installation.file("lib/centreline.jar.sha256")).strip();
    Path lock = base().resolve(sum + ".lock");
    Files.createDirectories(lock);
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Files.writeString(lock.resolve("owner"), gone.pid() + "\n");
    for (Path folder : List.of(temporary.resolve("cache"), base(), lock)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    starts();
    assertEquals(1, installation.archives().size());
    assertFalse(Files.exists(lock));
  }

  @Test
  void isMadeWhereTheRunThatBeganItNamedNoOwner() throws Exception {
    String sum = Files.readString(installation.file("lib/centreline.jar.sha256")).strip();
    Path lock = base().resolve(sum + ".lock");
    Files.createDirectories(lock);
    for (Path folder : List.of(temporary.resolve("cache"), base(), lock)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    starts();
    assertEquals(0, installation.archives().size(), "it may be about to name one");
    Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minusSeconds(180)));
    starts();
    assertEquals(1, installation.archives().size());
    assertFalse(Files.exists(lock));
  }

  @Test
  void isLeftToTheRunThatMakesIt() throws Exception {
    String sum = Files.readString(installation.file("lib/centreline.jar.sha256")).strip();
    Path lock = base().resolve(sum + ".lock");
    Files.createDirectories(lock);
    Files.writeString(lock.resolve("owner"), ProcessHandle.current().pid() + "\n");
    for (Path folder : List.of(temporary.resolve("cache"), base(), lock)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    starts();
    assertEquals(0, installation.archives().size());
    assertTrue(Files.exists(lock));
  }

  /** Exit code 1 is a finding; a Java that never came to look has none. */
  @Test
  void javaThatCannotStartIsNoFinding() throws Exception {
    installation.write("a.csv", "n\n1\n2\n");
    starts();
    Result tooMuch = installation.with("JAVA_TOOL_OPTIONS", "-Xms9g -Xmx8g").run("chart", "a.csv");
    assertEquals(4, tooMuch.code(), tooMuch.err());
    assertEquals("", tooMuch.out());
    assertTrue(tooMuch.err().startsWith("centreline: Java can't start ("), tooMuch.err());
    Result noRoom = limited("ulimit -v 200000");
    assertEquals(4, noRoom.code(), noRoom.err());
    assertEquals("", noRoom.out());
    assertTrue(noRoom.err().startsWith("centreline: Java can't start ("), noRoom.err());
    assertEquals(1, installation.archives().size() + (installation.archives().isEmpty() ? 1 : 0));
  }

  @Test
  void aGigabyteIsRoomEnough() throws Exception {
    installation.write("a.csv", "n\n1\n2\n");
    starts();
    Result small = limited("ulimit -v 1000000");
    assertEquals(0, small.code(), small.err());
    assertTrue(small.out().contains("Run chart"), small.out());
  }

  @Test
  void aFolderThatIsGoneIsNoFinding() throws Exception {
    Result gone = limited("mkdir gone; cd gone; rmdir ../gone");
    assertEquals(4, gone.code(), gone.err());
    assertEquals("", gone.out());
  }

  @Test
  void standardInputThatIsClosedCannotBeRead() throws Exception {
    Path closed =
        installation.script(
            temporary.resolve("closed"),
            "exec '" + installation.file("centreline") + "' \"$@\" <&-\n");
    Result read = installation.startAs(closed, temporary, "chart", "-").result();
    assertEquals(new Result(4, "", "centreline: stdin can't be read: it is closed.\n"), read);
    assertEquals(VERSION, installation.startAs(closed, temporary, "--version").result());
  }

  private Result limited(String before) throws Exception {
    Path script =
        installation.script(
            temporary.resolve("limited"),
            before + "\nexec '" + installation.file("centreline") + "' \"$@\"\n");
    Path data = installation.file("a.csv");
    return installation.startAs(script, temporary, "chart", data.toString()).result();
  }
}
