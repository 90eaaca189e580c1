package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project made of one file holds what an analyst would have declared by hand. */
class InitFromTest {

  private static final CSVFormat SHEET =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private static final List<String> SITES =
      List.of("Ashford", "Birchwood", "Calder", "Dunmore", "Elmbridge", "Fernhill");

  /** What a board looks at, and the least and the greatest value of each. */
  private static final Map<String, double[]> BOARD = new LinkedHashMap<>();

  static {
    for (String counted :
        List.of(
            "Falls",
            "Falls with harm",
            "Pressure ulcers",
            "Complaints",
            "Medication errors",
            "Cardiac arrests",
            "Delayed discharges",
            "Cancelled operations",
            "C. difficile infections")) {
      BOARD.put(counted, new double[] {0, 14, 1});
    }
    for (String share :
        List.of(
            "% seen within 4 hours",
            "% VTE assessed",
            "% observations complete",
            "% antibiotics within 1 hour",
            "% staff appraised",
            "% discharged before noon",
            "Bed occupancy (%)",
            "Sickness absence (%)",
            "Turnover (%)")) {
      BOARD.put(share, new double[] {60, 99, 0.1});
    }
    for (String measured :
        List.of(
            "Mean length of stay (days)",
            "Median wait for a scan (days)",
            "Mean time to triage (minutes)",
            "Agency spend (£ thousand)",
            "Mean pain score",
            "Cost per case (£)",
            "Patients waiting over 52 weeks")) {
      BOARD.put(measured, new double[] {20, 70, 1});
    }
  }

  @TempDir private Path folder;

  private Run init(String csv, String... more) throws IOException {
    Files.writeString(folder.resolve("export.csv"), csv);
    List<String> words = new ArrayList<>(List.of("init", "board", "--from", "export.csv"));
    words.addAll(List.of(more));
    return Run.in(folder, words.toArray(new String[0]));
  }

  private List<Map<String, String>> measures() throws IOException {
    String text = Files.readString(folder.resolve("board/measures.csv")).replace("\uFEFF", "");
    List<Map<String, String>> rows = new ArrayList<>();
    try (CSVParser sheet = CSVParser.parse(text, SHEET)) {
      for (CSVRecord row : sheet) {
        Map<String, String> filled = new HashMap<>(row.toMap());
        filled.values().removeIf(String::isEmpty);
        rows.add(filled);
      }
    }
    return rows;
  }

  private static String month(int i) {
    return 2023 + i / 12 + "-" + (i % 12 < 9 ? "0" : "") + (i % 12 + 1);
  }

  /** Two years of months, each measure of each site on a row of its own. */
  private static String export() {
    StringBuilder csv = new StringBuilder("month,site,site code,measure,value,comment\n");
    for (int i = 0; i < 24; i++) {
      for (String site : SITES) {
        int k = 0;
        for (Map.Entry<String, double[]> one : BOARD.entrySet()) {
          double[] range = one.getValue();
          int steps = (int) Math.round((range[1] - range[0]) / range[2]);
          long step = (i * 7919L + SITES.indexOf(site) * 104729L + k++ * 1299709L) % (steps + 1);
          long tenths = Math.round(10 * (range[0] + range[2] * step));
          String value = range[2] == 1 ? "" + tenths / 10 : tenths / 10 + "." + tenths % 10;
          csv.append(month(i)).append(',').append(site).append(",S");
          csv.append(SITES.indexOf(site) + 1).append(",").append(one.getKey()).append(',');
          csv.append(value).append(i == 5 && k == 3 ? ",late return\n" : ",\n");
        }
      }
    }
    return csv.toString();
  }

  @Test
  void aLongExportIsOneRowAMeasure() throws IOException {
    Run run = init(export());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("Made board with 25 measures.\n"), run.out());
    assertTrue(run.out().contains("Not used: site code (group), because"), run.out());
    assertTrue(run.out().contains("Not used: comment (note), because"), run.out());
    assertTrue(run.out().contains("\nFill in 'better' in "), run.out());
    List<Map<String, String>> rows = measures();
    assertEquals(25, rows.size());
    for (Map<String, String> row : rows) {
      assertEquals("site", row.get("by"));
      assertEquals("value", row.get("value"));
      assertEquals("measure=" + row.get("title"), row.get("where"));
      assertFalse(row.containsKey("better"));
      assertEquals(row.get("title").contains("%"), "yes".equals(row.get("percent")), row + "");
    }
    Run report = Run.in(folder, "report", "board", "-o", "pack");
    assertEquals(0, report.code(), report.err());
    JsonNode summary =
        new ObjectMapper().readTree(Files.readString(folder.resolve("pack/summary.json")));
    TreeSet<String> groups = new TreeSet<>();
    for (JsonNode measure : summary.get("measures")) {
      groups.add(measure.get("group").asText());
    }
    assertEquals(new TreeSet<>(SITES), groups);
    assertEquals(150, summary.get("measures").size());
    assertEquals(0, summary.get("failed").size());
  }

  @Test
  void numeratorsAndDenominatorsSideBySideArePairs() throws IOException {
    StringBuilder csv =
        new StringBuilder("month,ward,falls,bed days,readmitted,discharges,wait (days)\n");
    for (int i = 0; i < 14; i++) {
      for (int ward = 0; ward < 2; ward++) {
        csv.append(month(i)).append(ward == 0 ? ",Elm," : ",Oak,").append((i * 5 + ward) % 7);
        csv.append(',').append(600 + (i * 37) % 50).append(',').append((i * 3 + ward) % 11);
        csv.append(',').append(90 + (i * 13) % 17).append(',').append(20 + (i * 11) % 9);
        csv.append(".5\n");
      }
    }
    assertEquals(0, init(csv.toString()).code());
    List<String> found = new ArrayList<>();
    for (Map<String, String> row : measures()) {
      found.add(row.get("value") + "/" + row.get("denominator") + " by " + row.get("by"));
    }
    assertEquals(
        List.of(
            "falls/bed days by ward", "readmitted/discharges by ward", "wait (days)/null by ward"),
        found);
  }

  @Test
  void theSignOfTheDecimalsAndTheDatesAreWrittenDown() throws IOException {
    StringBuilder csv = new StringBuilder("Monat;Station;Wartezeit;Anteil %\n");
    for (int i = 0; i < 14; i++) {
      csv.append("01.").append(month(i).substring(5)).append('.').append(month(i), 0, 4);
      csv.append(";Nord;").append(20 + i % 5).append(",5;").append(80 + i % 7).append(",25\n");
    }
    assertEquals(0, init(csv.toString()).code());
    assertEquals("yes", measures().get(0).get("decimal-comma"));
    assertEquals("yes", measures().get(1).get("percent"));
  }

  @Test
  void whatReadsInTwoWaysIsAskedAndTheAnswerIsWrittenDown() throws IOException {
    StringBuilder csv = new StringBuilder("Monat;Kosten\n");
    for (int i = 0; i < 14; i++) {
      csv.append(month(i)).append(";1.").append(200 + i).append('\n');
    }
    Run asked = init(csv.toString());
    assertEquals(3, asked.code());
    assertTrue(asked.err().contains("--decimal-comma"), asked.err());
    assertEquals(0, init(csv.toString(), "--decimal-comma").code());
    assertEquals("yes", measures().get(0).get("decimal-comma"));
    assertEquals(2, Run.in(folder, "init", "other", "--skip", "2").code());
  }

  @Test
  void severalBasesAreLeftToBeChosen() throws IOException {
    StringBuilder csv = new StringBuilder("month,falls,note,admissions,bed days\n");
    for (int i = 0; i < 14; i++) {
      csv.append(month(i)).append(',').append((i * 5) % 7).append(",,").append(90 + i % 7);
      csv.append(',').append(600 + (i * 37) % 50).append('\n');
    }
    Run run = init(csv.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.out()
            .contains(
                "'falls' may be out of 'admissions' or 'bed days': its denominator is left to be"
                    + " filled in.\n"),
        run.out());
    assertFalse(measures().get(0).containsKey("denominator"));
  }

  @Test
  void aTotalAmongTheSitesIsNoGroupOfThePack() throws IOException {
    StringBuilder csv = new StringBuilder("month,trust,late,seen\n");
    for (int i = 0; i < 14; i++) {
      int a = 30 + (i * 7) % 11;
      int b = 40 + (i * 5) % 13;
      csv.append(month(i)).append(",North,").append(a).append(",410\n");
      csv.append(month(i)).append(",South,").append(b).append(",520\n");
      csv.append(month(i)).append(",England,").append(a + b).append(",930\n");
    }
    assertEquals(0, init(csv.toString()).code());
    Run report = Run.in(folder, "report", "board", "-o", "pack");
    assertEquals(0, report.code(), report.err());
    String summary = Files.readString(folder.resolve("pack/summary.json"));
    assertTrue(summary.contains("\"group\": \"South\""), summary);
    assertFalse(summary.contains("\"group\": \"England\""), summary);
    String index = Files.readString(folder.resolve("pack/index.html"));
    assertTrue(index.contains("England"), "the total is named");
  }

  @Test
  void aListOfEventsIsAProjectToo() throws IOException {
    String events =
        "date\n2024-01-03\n2024-02-09\n2024-02-27\n2024-05-01\n2024-05-03\n2024-06-30\n";
    assertEquals(0, init(events).code());
    assertFalse(measures().get(0).containsKey("value"));
    assertEquals(0, Run.in(folder, "check", "board").code());
  }

  @Test
  void rowsWithoutDatesAreShownWhereTheyBelong() throws IOException {
    Run run = init("cause,events\nSlip,12\nTrip,9\nFaint,5\n");
    assertEquals(3, run.code());
    assertTrue(
        run.err().contains("  centreline pareto export.csv --category cause --count events"),
        run.err());
    assertFalse(run.err().contains("--order cause"), run.err());
  }

  @Test
  void ofTwoDatesOneIsAskedForAndWrittenDown() throws IOException {
    StringBuilder csv = new StringBuilder("admitted,discharged,LOS (days)\n");
    for (int i = 0; i < 14; i++) {
      csv.append(month(i)).append("-03,").append(month(i)).append("-0").append(4 + i % 5);
      csv.append(',').append(1 + i % 5).append(".5\n");
    }
    Run asked = init(csv.toString());
    assertEquals(3, asked.code(), asked.out());
    assertTrue(asked.err().contains("--from export.csv --date admitted"), asked.err());
    assertEquals(0, init(csv.toString(), "--date", "admitted").code());
    assertEquals("admitted", measures().get(0).get("date"));
  }

  @Test
  void aYearAndItsMonthAreTheDateOfRowsOfSites() throws IOException {
    StringBuilder csv = new StringBuilder("Year,Month,Org,Referrals\n");
    for (int i = 0; i < 14; i++) {
      for (String org : List.of("Elm", "Oak", "Ash")) {
        csv.append(2023 + i / 12).append(',').append(1 + i % 12).append(',').append(org);
        csv.append(',').append(20 + (i * org.length() * 7 + org.charAt(0)) % 13).append('\n');
      }
    }
    Run run = init(csv.toString());
    assertEquals(0, run.code(), run.err());
    assertEquals("Org", measures().get(0).get("by"));
    assertFalse(run.out().contains("Not used"), run.out());
  }
}
