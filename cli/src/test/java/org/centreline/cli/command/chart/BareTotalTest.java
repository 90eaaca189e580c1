package org.centreline.cli.command.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row named by nothing but what it is all of, though it does not add up to the last case. */
class BareTotalTest {

  private static final List<String> PARTS = List.of("Wards A-D", "Wards E-H", "Theatres");

  @TempDir Path folder;

  private static int value(int month, int part) {
    return 10 + (7 * month + 5 * part + month * part) % 17;
  }

  /** In every month the whole is one more or less than its parts, as where one was sent late. */
  private void write(String heading, String whole, int first) throws IOException {
    StringBuilder text = new StringBuilder("month," + heading + ",incidents\n");
    for (int month = 1; month <= 9; month++) {
      int sum = 0;
      for (int part = 0; part < PARTS.size(); part++) {
        sum += value(month, part);
      }
      for (int at = 0; at <= PARTS.size(); at++) {
        int part = at - (at > first ? 1 : 0);
        boolean all = at == first;
        text.append("2024-0").append(month).append(',');
        text.append(all ? whole : PARTS.get(part)).append(',');
        text.append(all ? sum + (month % 2 == 0 ? 1 : -1) : value(month, part)).append('\n');
      }
    }
    Files.writeString(folder.resolve("a.csv"), text);
  }

  @ParameterizedTest
  @CsvSource({
    "division,Trust,3",
    "division,Total,3",
    "ward,Hospital,0",
    "site,The Trust,0",
    "Bereich,Gesamt,3",
    "service,Whole hospital,2"
  })
  void itIsAskedForByNameAndLeftOutOfSums(String heading, String whole, int first)
      throws IOException {
    write(heading, whole, first);
    Run asked = Run.in(folder, "chart", "a.csv");
    assertEquals(3, asked.code());
    String where = heading + "=" + whole;
    assertTrue(asked.err().contains(where), asked.err());
    Run sum = Run.in(folder, "chart", "a.csv", "--combine", "sum", "--format", "json");
    JsonNode points = new ObjectMapper().readTree(sum.out()).get("charts").get(0).get("points");
    for (int month = 1; month <= 9; month++) {
      int parts = value(month, 0) + value(month, 1) + value(month, 2);
      assertEquals(parts, points.get(month - 1).get("value").asInt());
    }
    Run alone = Run.in(folder, "chart", "a.csv", "--where", where, "--format", "csv");
    assertEquals(10, alone.out().lines().count(), alone.err());
  }

  @Test
  void aSiteOfThatNameAmongOthersIsNone() throws IOException {
    write("division", "Trust", 3);
    String text = Files.readString(folder.resolve("a.csv"));
    Files.writeString(
        folder.resolve("a.csv"),
        text.lines()
            .map(line -> line.contains("Trust") ? line.substring(0, 14) + "12" : line)
            .reduce("", (all, line) -> all + line + "\n"));
    Run asked = Run.in(folder, "chart", "a.csv");
    assertEquals(3, asked.code());
    assertFalse(asked.err().contains("division=Trust"), asked.err());
  }

  @ParameterizedTest
  @CsvSource({
    "'ward,22-Jan,22-Feb,22-Mar,22-Apr', yy-MMM", "'Site,Jan-22,Feb-22,Mar-22,Apr-22', ''",
    "'measure,5-Jan,12-Jan,19-Jan,26-Jan', ''", "'unit,23 Mar,23 Apr,23 May,23 Jun', yy MMM",
    "'ward,owner,22-Jan,22-Feb,22-Mar,22-Apr,Total', yy-MMM"
  })
  void headingsWithoutAYearAreAskedAboutAsCellsAre(String header, String pattern)
      throws IOException {
    boolean more = header.contains("owner");
    String cells = (more ? ",x" : "") + ",4,5,6,7" + (more ? ",22" : "");
    Files.writeString(folder.resolve("wide.csv"), header + "\nA" + cells + "\nB" + cells + "\n");
    Run run = Run.in(folder, "chart", "wide.csv");
    boolean plain = header.contains("Jan-22");
    assertEquals(plain ? 0 : 3, run.code(), run.err());
    if (!plain) {
      assertTrue(run.err().contains("ambiguous-dates"), run.err());
      String described = Run.in(folder, "describe", "wide.csv").out();
      assertTrue(described.contains("ambiguous-dates"), described);
    }
    if (!pattern.isEmpty()) {
      assertTrue(run.err().contains("--date-format"), run.err());
      Run answered = Run.in(folder, "chart", "wide.csv", "--date-format", pattern);
      assertEquals(0, answered.code(), answered.err());
    }
  }
}
