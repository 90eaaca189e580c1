package org.centreline.cli.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.centreline.cli.launcher.Installation.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher clears what it made and finds damaged, and nothing else. */
@Tag("once")
@DisabledOnOs(OS.WINDOWS)
class LauncherClearingIT {

  private static final Result VERSION = new Result(0, Installation.VERSION, "");
  private static final FileTime OLD = FileTime.from(Instant.now().minus(30, ChronoUnit.DAYS));

  @TempDir Path temporary;
  private Installation installation;

  @BeforeEach
  void unpack() throws IOException {
    installation = Installation.unpacked(temporary.resolve("unpacked"));
  }

  private Path base() {
    return temporary.resolve("cache/centreline");
  }

  private Path old(String name) throws IOException {
    Path folder = Files.createDirectories(base().resolve(name));
    Files.writeString(folder.resolve("precious"), "work of a year");
    Files.setLastModifiedTime(folder, OLD);
    return folder;
  }

  private void closed() throws IOException {
    for (Path folder : List.of(base().getParent(), base())) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private void starts() throws Exception {
    assertEquals(VERSION, installation.run("--version"));
  }

  @Test
  void aFolderThatOthersMayWriteToIsNeitherUsedNorRemoved() throws Exception {
    starts();
    Path kept = old("work");
    Path jar = installation.archives().get(0).resolveSibling("centreline.jar");
    FileTime time = Files.getLastModifiedTime(jar);
    Files.writeString(jar, "PK nothing of ours");
    Files.setLastModifiedTime(jar, time);
    for (String open : new String[] {"rwxrwxr-x", "rwxr-xrwx"}) {
      Files.setPosixFilePermissions(base(), PosixFilePermissions.fromString(open));
      starts();
      assertEquals(open, PosixFilePermissions.toString(Files.getPosixFilePermissions(base())));
      assertTrue(Files.exists(kept.resolve("precious")));
      assertTrue(Files.size(jar) < 100, "nothing was made there");
    }
  }

  @Test
  void ofWhatIsOldOnlyWhatItMadeIsCleared() throws Exception {
    String sum = "0123456789abcdef".repeat(4);
    List<Path> own = List.of(old(sum), old(sum + ".lock"), old(sum + ".lock.77"));
    List<Path> others =
        List.of(old("work"), old(sum + "0"), old(sum.substring(1)), old("g" + sum.substring(1)));
    closed();
    starts();
    assertEquals(1, installation.archives().size());
    own.forEach(folder -> assertFalse(Files.exists(folder), folder.toString()));
    others.forEach(folder -> assertTrue(Files.exists(folder.resolve("precious"))));
  }

  @Test
  void aJarThatIsAFolderOrOfAnotherSizeIsReplaced() throws Exception {
    starts();
    Path jar = installation.archives().get(0).resolveSibling("centreline.jar");
    FileTime time = Files.getLastModifiedTime(jar);
    Files.writeString(jar, "garbage of another size");
    Files.setLastModifiedTime(jar, time);
    starts();
    assertTrue(Files.size(jar) > 1_000_000);
    time = Files.getLastModifiedTime(jar);
    Files.delete(jar);
    Files.createDirectory(jar);
    Files.setPosixFilePermissions(jar, PosixFilePermissions.fromString("rwx------"));
    Files.setLastModifiedTime(jar, time);
    starts();
    assertTrue(Files.isRegularFile(jar));
    assertTrue(Files.size(jar) > 1_000_000);
  }
}
