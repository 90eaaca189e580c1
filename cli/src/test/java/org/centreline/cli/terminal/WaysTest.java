package org.centreline.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.cli.Run;
import org.centreline.csv.problem.ColumnChoice;
import org.centreline.csv.problem.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaysTest {

  @TempDir Path folder;

  private Run run(String... words) {
    return Run.in(
        new RunEnvironment(folder, Map.of(), Optional.empty(), Optional.empty()), "", words);
  }

  private static Way way(String column) {
    return new Way(List.of(new ColumnChoice(Matter.VALUE, column)), "");
  }

  @Test
  void whatWasTypedWithEachColumnInTurn() {
    assertEquals(
        List.of(
            "Type one of these:",
            "  centreline chart \"my x.csv\" --by ward --value falls",
            "  centreline chart \"my x.csv\" --by ward --value \"bed days\"",
            "  centreline chart \"my x.csv\" --by ward --value=-n"),
        Ways.of(
            List.of(way("falls"), way("bed days"), way("-n")),
            List.of("chart", "my x.csv", "--by", "ward")));
    assertEquals(List.of(), Ways.of(List.of(), List.of("chart")));
    assertEquals(11, Ways.of(Collections.nCopies(99, way("d")), List.of()).size());
  }

  /** Two columns of dates and two of numbers: whichever is named first, a command is reached. */
  @Test
  void everyWayLeadsToAChart() throws IOException {
    StringBuilder rows = new StringBuilder("seen,sent,falls,pressure ulcers\n");
    for (int month = 1; month <= 9; month++) {
      rows.append("2024-0" + month + "-01,2024-0" + month + "-1" + month);
      rows.append("," + (5 + month * month % 7) + "," + (9 + month * 3 % 8) + "\n");
    }
    Files.writeString(folder.resolve("x.csv"), rows);
    Run values = run("chart", "x.csv");
    assertEquals(3, values.code());
    assertEquals(
        List.of(
            "  centreline chart x.csv --value falls",
            "  centreline chart x.csv --value \"pressure ulcers\""),
        commands(values));
    Run dates = run("chart", "x.csv", "--value", "falls");
    assertEquals(
        List.of(
            "  centreline chart x.csv --value falls --date seen",
            "  centreline chart x.csv --value falls --date sent"),
        commands(dates));
    assertEquals(0, run("chart", "x.csv", "--value", "falls", "--date", "sent").code());
    assertEquals(0, run("chart", "x.csv", "--date", "seen", "--value", "pressure ulcers").code());
  }

  private static List<String> commands(Run run) {
    return run.err().lines().filter(line -> line.startsWith("  centreline ")).toList();
  }
}
