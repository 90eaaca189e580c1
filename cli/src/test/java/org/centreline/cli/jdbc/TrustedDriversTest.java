package org.centreline.cli.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.centreline.cli.Run;
import org.centreline.cli.terminal.RunEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A driver is run, so nobody else may have put it where it lies. */
@DisabledOnOs(OS.WINDOWS)
class TrustedDriversTest {

  @TempDir Path folder;
  private Path jars;
  private Path jar;

  @BeforeEach
  void copy() throws IOException {
    jars = Files.createDirectory(folder.resolve("jars"));
    jar = jars.resolve("h2.jar");
    try (Stream<Path> all = Files.list(Path.of(Ward.drivers("h2").get("CENTRELINE_JDBC")))) {
      Files.copy(all.filter(file -> file.toString().endsWith(".jar")).findFirst().get(), jar);
    }
    rights(jars, "rwxr-xr-x");
    rights(jar, "rw-r--r--");
  }

  private static void rights(Path path, String rights) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
  }

  private String said(Map<String, String> environment) {
    Run run =
        Run.in(
            new RunEnvironment(
                folder, environment, java.util.Optional.empty(), java.util.Optional.empty()),
            "",
            "chart",
            "jdbc:h2:mem:a",
            "--table",
            "ward",
            "--value",
            "n");
    assertEquals(4, run.code(), run.err());
    return run.err();
  }

  private String said() {
    return said(Map.of("CENTRELINE_JDBC", jars.toString()));
  }

  @Test
  void thatOthersMayWriteToIsNotRun() throws IOException {
    assertTrue(said().contains("there is no table"), said());
    for (String open : new String[] {"rwxrwxr-x", "rwxr-xrwx"}) {
      rights(jars, open);
      assertTrue(said().contains(jars + " can be written by others"), said());
      rights(jars, "rwxr-xr-x");
      rights(jar, open);
      assertTrue(said().contains(jar + " can be written by others"), said());
      assertTrue(said().contains("chmod go-w"), said());
      rights(jar, "rw-r--r--");
    }
    Path own = Files.createDirectories(folder.resolve("settings/centreline"));
    Files.move(jars, own.resolve("jdbc"));
    Map<String, String> settings = Map.of("XDG_CONFIG_HOME", folder.resolve("settings").toString());
    assertTrue(said(settings).contains("there is no table"), said(settings));
    rights(own.resolve("jdbc"), "rwxrwxrwx");
    assertTrue(said(settings).contains("can be written by others"), said(settings));
  }

  /** Whoever may write to it can put another folder of drivers in the place of this one. */
  @Test
  void inAFolderThatOthersMayWriteToIsNotRun() throws IOException {
    for (String open : new String[] {"rwxrwxr-x", "rwxr-xrwx"}) {
      rights(folder, open);
      assertTrue(said().contains(folder + " can be written by others"), said());
    }
    Files.setAttribute(folder, "unix:mode", 01777);
    assertTrue(said().contains("there is no table"), said());
  }

  @Test
  void thatOfAnotherUserIsNotRun() throws IOException {
    try {
      Files.setAttribute(jar, "unix:uid", 65534);
    } catch (FileSystemException e) {
      assumeTrue(false, "only root may give files away");
    }
    assertTrue(said().contains(jar + " belongs to somebody else"), said());
  }
}
