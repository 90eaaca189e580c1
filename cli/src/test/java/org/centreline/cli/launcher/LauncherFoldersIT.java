package org.centreline.cli.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.centreline.cli.launcher.Installation.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whoever may write to a folder around the cache can put another in its place between the look and
 * the start. So none of them is used where somebody else may, however far above it is.
 */
@Tag("once")
@DisabledOnOs(OS.WINDOWS)
class LauncherFoldersIT {

  private static final Result VERSION = new Result(0, Installation.VERSION, "");
  private static final byte[] PLANTED = "PK nothing of ours".getBytes(StandardCharsets.US_ASCII);
  private static final Set<PosixFilePermission> CLOSED =
      PosixFilePermissions.fromString("rwxr-xr-x");

  /** One archive for all: the training takes seconds. */
  @TempDir static Path temporary;

  private static Installation installation;
  private static Path jar;

  private static Path home() {
    return temporary.resolve("home");
  }

  private static Path caches() {
    return home().resolve(".cache");
  }

  @BeforeAll
  static void makeArchive() throws Exception {
    installation =
        Installation.unpacked(temporary.resolve("unpacked"))
            .with("XDG_CACHE_HOME", caches().toString());
    Files.createDirectories(caches());
    for (Path folder : new Path[] {home(), caches()}) {
      Files.setPosixFilePermissions(folder, CLOSED);
    }
    assertEquals(VERSION, installation.run("--version"));
    assertEquals(1, installation.archives().size());
    jar = installation.archives().get(0).resolveSibling("centreline.jar");
  }

  @AfterEach
  void restore() throws IOException {
    for (Path folder : new Path[] {home(), caches()}) {
      Files.setPosixFilePermissions(folder, CLOSED);
    }
  }

  private static Path folder(String which) {
    return which.equals("home") ? home() : caches();
  }

  private static void isUsed(Installation started) throws Exception {
    assertTrue(cameFrom(started).contains("shared objects file"));
  }

  private static void isNotUsed(Installation started) throws Exception {
    String source = cameFrom(started);
    assertTrue(source.contains("/lib/centreline.jar"), source);
  }

  /** Where our own main class came from, as Java tells it. */
  private static String cameFrom(Installation started) throws Exception {
    Path log = Files.createTempFile(temporary, "classes", ".txt");
    Result run = started.with("_JAVA_OPTIONS", "-Xlog:class+load:file=" + log).run("--version");
    assertEquals(0, run.code(), run.err());
    List<String> lines = Files.readAllLines(log);
    return String.join(
        "", lines.stream().filter(line -> line.contains(" org.centreline.cli.Main ")).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "caches, rwxrwxr-x",
    "caches, rwxr-xrwx",
    "home, rwxrwxr-x",
    "home, rwxr-xrwx",
    "home, rwxrwx---"
  })
  void thatOthersMayWriteToLeadToNoCache(String which, String mode) throws Exception {
    isUsed(installation);
    Files.setPosixFilePermissions(folder(which), PosixFilePermissions.fromString(mode));
    isNotUsed(installation);
  }

  /** Nobody can take away from such a folder what is another's. */
  @Test
  void thatAreStickyMayBeWrittenToByOthers() throws Exception {
    for (String which : new String[] {"home", "caches"}) {
      Files.setAttribute(folder(which), "unix:mode", 01777);
      isUsed(installation);
    }
  }

  @ParameterizedTest
  @CsvSource({"home", "caches"})
  void ofSomebodyElseLeadToNoCache(String which) throws Exception {
    int own = (Integer) Files.getAttribute(folder(which), "unix:uid");
    try {
      Files.setAttribute(folder(which), "unix:uid", 65534);
    } catch (FileSystemException e) {
      assumeTrue(false, "only root may give files away");
    }
    try {
      isNotUsed(installation);
    } finally {
      Files.setAttribute(folder(which), "unix:uid", own);
    }
  }

  @ParameterizedTest
  @CsvSource({"straight", "crooked"})
  void areLookedAtBehindALink(String way) throws Exception {
    Path link = Files.createSymbolicLink(temporary.resolve("link-" + way), home());
    String named =
        link + (way.equals("straight") ? "/.cache" : "/../" + link.getFileName() + "//.cache/");
    Installation linked = installation.with("XDG_CACHE_HOME", named);
    isUsed(linked);
    Files.setPosixFilePermissions(home(), PosixFilePermissions.fromString("rwxrwxr-x"));
    isNotUsed(linked);
    Files.delete(link);
  }

  /** The name that was looked at is the one that is run, whatever a link says by then. */
  @Test
  void areNamedWithoutTheLinkThatLeadsThere() throws Exception {
    Path other = temporary.resolve("other");
    Path base = Files.createDirectories(other.resolve(".cache/centreline"));
    Path fake = Files.createDirectories(base.resolve(jar.getParent().getFileName()));
    Files.write(fake.resolve("centreline.jar"), PLANTED);
    Path link = Files.createSymbolicLink(temporary.resolve("turned"), home());
    Path find = installation.tools().resolve("find");
    byte[] real = Files.readAllBytes(find);
    Installation linked = installation.with("XDG_CACHE_HOME", link + "/.cache");
    try {
      // Whoever turns the link as soon as the look is over.
      installation.script(
          find,
          new String(real, StandardCharsets.UTF_8).replaceFirst("#!.*\nexec ", "")
              + "kept=$?\nln -sfn '"
              + other
              + "' '"
              + link
              + "'\nexit $kept\n");
      assertEquals(VERSION, linked.run("--version"));
      assertEquals(other, Files.readSymbolicLink(link));
    } finally {
      Files.write(find, real);
      Files.delete(link);
    }
  }

  /** Without a sticky folder on the way the look takes no further process; it is no less strict. */
  @Test
  void areLookedAtWhereNoneIsStickyToo() throws Exception {
    Path target = Files.createTempDirectory(Installation.BUILT_JAR.getParent(), "caches");
    try {
      for (Path one = target.toRealPath(); one != null; one = one.getParent()) {
        int mode = (Integer) Files.getAttribute(one, "unix:mode");
        assumeTrue((mode & 022) == 0, one + " may be written to by others");
      }
      Path caches = Files.createDirectories(target.resolve("deep/down"));
      Installation here = installation.with("XDG_CACHE_HOME", caches.toString());
      assertEquals(VERSION, here.run("--version"));
      assertEquals(1, here.archives().size());
      isUsed(here);
      for (String mode : new String[] {"rwxrwxr-x", "rwxr-xrwx"}) {
        Files.setPosixFilePermissions(
            target.resolve("deep"), PosixFilePermissions.fromString(mode));
        isNotUsed(here);
      }
    } finally {
      try (Stream<Path> all = Files.walk(target)) {
        all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }
}
