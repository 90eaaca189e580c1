package org.centreline.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.centreline.cli.Run;
import org.centreline.cli.terminal.RunEnvironment;

/** What the targets share: a folder for the run of the process, and what is a fault. */
final class Fuzzing {

  private static final int FAULT = 70;

  static final Path FOLDER = folder();

  private Fuzzing() {}

  private static Path folder() {
    try {
      Path made = Files.createTempDirectory("fuzz");
      made.toFile().deleteOnExit();
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a command line; a fault of the program, or a number that is none, is thrown. */
  static Run run(String stdin, String... args) {
    Run run = Run.in(RunEnvironment.piped(FOLDER), stdin, args);
    if (run.code() == FAULT) {
      throw new AssertionError(String.join(" ", args) + ": " + run.err());
    }
    return run;
  }

  static String text(byte[] data) {
    return new String(data, StandardCharsets.UTF_8);
  }

  /** The words between line ends, without those that lead out of the folder. */
  static List<String> words(byte[] data) {
    List<String> words = new ArrayList<>();
    for (String word : text(data).split("\n")) {
      if (word.indexOf('/') < 0 && word.indexOf('\\') < 0 && !word.contains("..")) {
        words.add(word);
      }
    }
    return words;
  }
}
