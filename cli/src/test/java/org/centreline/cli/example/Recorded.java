package org.centreline.cli.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What an example gave when it was recorded: the words to the letter, the numbers to 1e-9. With
 * {@code -Drecorded=write} the file gets what it gives now, and the test fails once.
 */
final class Recorded {

  private static final double TOLERANCE = 1e-9;
  private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+(E-?\\d+)?");
  private static final Pattern VERSION = Pattern.compile("\"centreline\": \"[^\"]*\"");

  private Recorded() {}

  static void assertAgrees(Path recorded, String now) throws IOException {
    String expected = Files.exists(recorded) ? Files.readString(recorded) : "";
    if ("write".equals(System.getProperty("recorded"))) {
      Files.createDirectories(recorded.getParent());
      Files.writeString(recorded, now);
    }
    assertEquals(words(expected), words(now), recorded.toString());
    List<Double> wanted = numbers(expected);
    List<Double> found = numbers(now);
    assertTrue(!wanted.isEmpty(), "no numbers in " + recorded);
    for (int i = 0; i < wanted.size(); i++) {
      double allowed = TOLERANCE * Math.abs(wanted.get(i));
      assertEquals(wanted.get(i), found.get(i), allowed, "number " + (i + 1) + " of " + recorded);
    }
  }

  private static String words(String json) {
    return NUMBER.matcher(VERSION.matcher(json).replaceAll("")).replaceAll("#");
  }

  private static List<Double> numbers(String json) {
    return NUMBER
        .matcher(VERSION.matcher(json).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .map(Double::valueOf)
        .toList();
  }
}
