package org.centreline.cli.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody who may read what a test laid out and write none of it: the user of the tests or, where
 * that is root, who may write anything, nobody.
 */
final class Reader {

  private static final boolean ROOT = "root".equals(System.getProperty("user.name"));
  private static final List<String> NOBODY =
      List.of("/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
  private static final Set<PosixFilePermission> READ = PosixFilePermissions.fromString("r-xr-xr-x");

  private Reader() {}

  /** The words that let a reader run a command. */
  static List<String> running(List<String> command) {
    List<String> words = new ArrayList<>(ROOT ? NOBODY : List.of());
    words.addAll(command);
    return words;
  }

  /** Whether there is such a user, for whom Java runs. */
  static boolean isThere() {
    try {
      String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
      ProcessBuilder trial = new ProcessBuilder(running(List.of(java, "-version")));
      trial.redirectOutput(ProcessBuilder.Redirect.DISCARD);
      trial.redirectError(ProcessBuilder.Redirect.DISCARD);
      return trial.start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  /** Lets everybody read a folder with all that is in it, and nobody write. */
  static void readOnly(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.toList()) {
        if (!Files.isSymbolicLink(file)) {
          Files.setPosixFilePermissions(file, READ);
        }
      }
    }
  }

  /** Lets the user of the tests write there again. */
  static void writable(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.forEach(file -> file.toFile().setWritable(true));
    }
  }
}
