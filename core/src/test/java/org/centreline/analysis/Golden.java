package org.centreline.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The golden inputs of outcomes. */
public final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/golden/outcomes");

  private Golden() {}

  /** An input. */
  public static byte[] bytes(String file) {
    try {
      return Files.readAllBytes(FOLDER.resolve("inputs/" + file + ".csv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A number that R found. */
  public static double inR(String row) {
    try {
      return Files.readAllLines(FOLDER.resolve("expected/synthetic_R.csv")).stream()
          .filter(line -> line.startsWith(row + ","))
          .mapToDouble(line -> Double.parseDouble(line.split(",")[4]))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
