package org.centreline.cli.command.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Subtotals in rows between those of the months that they add up. */
class SubtotalRowsTest {

  private static final List<String> ENGLISH =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private static final List<String> GERMAN =
      List.of(
          "Januar",
          "Februar",
          "März",
          "April",
          "Mai",
          "Juni",
          "Juli",
          "August",
          "September",
          "Oktober",
          "November",
          "Dezember");

  @TempDir Path folder;

  private static int falls(int month) {
    return 5 + month * 7 % 11;
  }

  private static int seen(int month) {
    return 100 + month * 13 % 29;
  }

  /** 24 months with a row of their sum after every third. */
  private static List<String> rows(
      String separator, IntFunction<String> month, IntFunction<String> quarter) {
    List<String> rows = new ArrayList<>();
    int falls = 0;
    int seen = 0;
    for (int i = 0; i < 24; i++) {
      rows.add(String.join(separator, month.apply(i), "" + falls(i), "" + seen(i)));
      falls += falls(i);
      seen += seen(i);
      if (i % 3 == 2) {
        rows.add(String.join(separator, quarter.apply(i / 3), "" + falls, "" + seen));
        falls = 0;
        seen = 0;
      }
    }
    return rows;
  }

  private void check(String header, List<String> rows) throws IOException {
    Files.writeString(folder.resolve("a.csv"), header + "\n" + String.join("\n", rows) + "\n");
    String[] names = header.split("[,;]");
    Run run = Run.in(folder, "chart", "a.csv", "--value", names[1], "--format", "json");
    assertEquals(0, run.code(), run.err());
    JsonNode points = new ObjectMapper().readTree(run.out()).get("charts").get(0).get("points");
    assertEquals(24, points.size(), header);
    for (int i = 0; i < 24; i++) {
      assertEquals(falls(i), points.get(i).get("value").asInt(), header);
    }
    String told = "left out: a total is not added to its parts";
    assertTrue(run.err().contains(told) || run.out().contains(told), run.err());
  }

  private static IntFunction<String> months(List<String> names) {
    return i -> names.get(i % 12) + " " + (2022 + i / 12);
  }

  private static String iso(int i) {
    return 2022 + i / 12 + (i % 12 < 9 ? "-0" : "-") + (i % 12 + 1);
  }

  private static String year(int quarter) {
    return " " + (2022 + quarter / 4);
  }

  @Test
  void namedOnes() throws IOException {
    check(
        "Month,Falls,Seen",
        rows(",", months(ENGLISH), q -> "Q" + (q % 4 + 1) + year(q) + " total"));
    check(
        "Monat;Stürze;Fälle",
        rows(";", months(GERMAN), q -> "Summe " + (q % 4 + 1) + ". Quartal" + year(q)));
    check(
        "mois;chutes;vus",
        rows(";", SubtotalRowsTest::iso, q -> "Sous-total T" + (q % 4 + 1) + year(q)));
    check(
        "maand;vallen;gezien",
        rows(";", SubtotalRowsTest::iso, q -> "Totaal kwartaal " + (q % 4 + 1) + year(q)));
  }

  @Test
  void thoseThatOnlyAddUp() throws IOException {
    check("month,falls,seen", rows(",", SubtotalRowsTest::iso, q -> "Q" + (q % 4 + 1) + year(q)));
  }

  @Test
  void theNewestFirst() throws IOException {
    List<String> rows = rows(",", months(ENGLISH), q -> "Quarter " + (q % 4 + 1) + " of" + year(q));
    Collections.reverse(rows);
    check("Period,Infections,Seen", rows);
  }

  @Test
  void aRowThatIsNeitherNamedNorASumIsRefused() throws IOException {
    Files.writeString(
        folder.resolve("a.csv"),
        "month,falls\n2024-01,4\n2024-02,6\n2024-03,5\nmoved,17\n2024-04,7\n2024-05,3\n");
    Run run = Run.in(folder, "chart", "a.csv");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("bad-date"), run.err());
  }
}
