package org.centreline.cli.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The causes of the improvement course add up to the months that its charts show. */
class CausesTest {

  private static final Path DATA = Path.of("../examples/improvement-course/data");

  @Test
  void eachQuarterAddsUpToItsMonths() throws IOException {
    for (String year : List.of("2021", "2022")) {
      int causes = sum("causes.csv", 2, "Jul to Sep " + year);
      int months = sum("cancelled.csv", 1, year + "-07", year + "-08", year + "-09");
      assertEquals(months, causes, year);
    }
  }

  /** The numbers of a column over all lines that begin in one of some ways. */
  private static int sum(String file, int column, String... begins) throws IOException {
    return Files.readAllLines(DATA.resolve(file)).stream()
        .filter(line -> Stream.of(begins).anyMatch(line::startsWith))
        .mapToInt(line -> Integer.parseInt(line.split(",")[column]))
        .sum();
  }
}
