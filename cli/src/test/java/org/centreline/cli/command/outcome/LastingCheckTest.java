package org.centreline.cli.command.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.DoubleStream;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastingCheckTest {

  @TempDir Path folder;

  /** Twelve months about 10, then these; the first and last three are compared. */
  private Run run(String finding, double... after) throws IOException {
    StringBuilder csv = new StringBuilder("month,days\n");
    double[] before = {9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5};
    double[] all = DoubleStream.concat(DoubleStream.of(before), DoubleStream.of(after)).toArray();
    for (int i = 0; i < all.length; i++) {
      csv.append(LocalDate.of(2024, 1, 1).plusMonths(i)).append(',').append(all[i]).append('\n');
    }
    Files.writeString(folder.resolve("months.csv"), csv);
    String line =
        "outcome months.csv --change 2025-01 --better down --sustain 3 --format json --fail-on "
            + finding;
    return Run.in(folder, line.split(" "));
  }

  @Test
  void slippingFiresForSlippingAndForLost() throws IOException {
    assertEquals(0, run("slipping", 6, 6.5, 6, 6, 6.5, 6).code());
    assertEquals(1, run("slipping", 6, 6.5, 6, 9, 9.5, 9).code());
    assertEquals(1, run("slipping", 6, 6.5, 6, 11, 11.5, 11).code());
  }

  @Test
  void lostFiresForLostAlone() throws IOException {
    assertEquals(0, run("lost", 6, 6.5, 6, 9, 9.5, 9).code());
    Run lost = run("lost", 6, 6.5, 6, 11, 11.5, 11);
    assertEquals(1, lost.code());
    assertTrue(lost.err().contains("--fail-on lost: the gain is lost, so the exit code is 1."));
  }

  @Test
  void whatIsNotJudgedIsTold() throws IOException {
    Run early = run("slipping", 6, 6.5, 6, 11);
    assertEquals(0, early.code());
    assertTrue(early.err().contains("whether the gain lasts is not judged"), early.err());
  }

  @Test
  void signalsOfTheChartAreLookedForToo() throws IOException {
    assertEquals(1, run("signal", 6, 6.5, 6, 6, 6.5, 6, 6.5).code());
  }
}
