package org.centreline.cli.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The synthetic waits are what {@code data/waits.md} says they are. */
class WaitsDataTest {

  private static final Path DATA =
      Path.of("../examples/community-mental-health-waits/data/waits.csv");
  private static final int WEEKS = 60;
  private static final int CHANGE = 36;
  private static final LocalDate NEW_RECORDS = LocalDate.of(2024, 6, 3);
  private static final LocalDate CHRISTMAS = LocalDate.of(2024, 12, 23);

  @Test
  void theFileIsMadeAsItsNeighbourSays() throws IOException {
    Random random = new Random(7);
    StringBuilder csv = new StringBuilder("week,days\n");
    for (int i = 0; i < WEEKS; i++) {
      LocalDate week = LocalDate.of(2024, 1, 1).plusWeeks(i);
      double z = random.nextGaussian();
      double days = i < CHANGE ? 33.5 + 2.3 * z : 25.5 + 1.5 * z;
      double shown = week.equals(CHRISTMAS) ? days - 7 : days;
      csv.append(week).append(',');
      csv.append(week.equals(NEW_RECORDS) ? "" : rounded(shown)).append('\n');
    }
    assertEquals(csv.toString(), Files.readString(DATA));
  }

  private static String rounded(double days) {
    return BigDecimal.valueOf(days).setScale(1, RoundingMode.HALF_UP).toString();
  }
}
