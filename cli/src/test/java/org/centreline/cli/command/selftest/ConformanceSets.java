package org.centreline.cli.command.selftest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** Limits and signals worked out by hand, or by a program that was written apart. */
final class ConformanceSets {

  private static final Map<String, String> LETTERS =
      Map.of(
          "L", "beyond-limits",
          "N", "two-of-three",
          "S", "shift",
          "T", "trend",
          "R", "longest-run",
          "F", "four-of-five",
          "A", "fourteen-alternating",
          "W", "fifteen-within-one-sigma",
          "B", "eight-beyond-one-sigma");

  /** Every build compares all 400. */
  private static final int EXTENT = 200;

  private static final String CHART = "chart - --date month --value value --format json --quiet";

  private ConformanceSets() {}

  static String limits() {
    SetWriter set =
        new SetWriter(
            "centre and limits of each convention",
            "worked out by hand, or printed by books and tools: half of the last place",
            Tolerance.PRINTED);
    List<CSVRecord> rows = SetWriter.rows("conformance/limits.csv");
    for (int i = 0; i < rows.size(); i++) {
      CSVRecord row = rows.get(i);
      PlacedValues placed = PlacedValues.of(row.get("values"), row.get("baseline"));
      String id = (i + 1) + "-" + row.get("type") + "-" + row.get("convention");
      set.data("values-" + (i + 1), placed.csv());
      Map<String, List<String>> expected = new LinkedHashMap<>();
      expected.put("charts[0].points[-1].centre", List.of(SetWriter.number(row.get("mean"))));
      expected.put("charts[0].points[-1].lower", List.of(SetWriter.number(row.get("lower"))));
      expected.put("charts[0].points[-1].upper", List.of(SetWriter.number(row.get("upper"))));
      set.add(id + " values-" + (i + 1), command(row, placed), expected);
    }
    return set.text();
  }

  private static String command(CSVRecord row, PlacedValues placed) {
    String screening =
        switch (row.get("screening")) {
          case "on" -> " --screen-moving-ranges";
          case "off" -> " --no-screen-moving-ranges";
          default -> "";
        };
    return CHART
        + (" --type " + row.get("type") + " --convention " + row.get("convention"))
        + (screening + options(placed));
  }

  private static String options(PlacedValues placed) {
    return placed.options().isEmpty() ? "" : " " + String.join(" ", placed.options());
  }

  static String rules() {
    SetWriter set =
        new SetWriter(
            "signals and variation of each set of rules, clause by clause",
            "worked out by hand from the publications of the rules; centre 0, sigma 1",
            "1e-9");
    List<CSVRecord> rows = SetWriter.rows("conformance/rules.csv");
    for (int i = 0; i < rows.size(); i++) {
      CSVRecord row = rows.get(i);
      PlacedValues placed = PlacedValues.of(row.get("values"), "");
      String name = "values-" + (i + 1);
      set.data(name, placed.csv());
      Map<String, List<String>> expected = new LinkedHashMap<>();
      expected.put("charts[0].points[].signals", marks(row.get("marks")));
      expected.put("charts[0].variation", List.of(SetWriter.number(row.get("variation"))));
      String command =
          CHART
              + (" --type xmr --convention mdc --centre 0 --sigma 1 --rules " + row.get("set"))
              + (" --better " + row.get("better") + options(placed));
      set.add((i + 1) + "-" + row.get("set") + " " + name, command, expected);
    }
    return set.text();
  }

  private static List<String> marks(String letters) {
    return Stream.of(letters.split(" ")).map(ConformanceSets::names).toList();
  }

  private static String names(String letters) {
    return letters.equals(".")
        ? "none"
        : String.join("+", Stream.of(letters.split("")).map(LETTERS::get).sorted().toList());
  }

  static String apart() {
    SetWriter set =
        new SetWriter(
            "random charts with gaps, phases, baselines, exclusions and ties",
            "a second program, in Python 3.11, written from the clauses alone",
            "1e-9");
    List<CSVRecord> rows = SetWriter.rows("conformance/recorded.csv").subList(0, EXTENT);
    for (int i = 0; i < rows.size(); i++) {
      CSVRecord row = rows.get(i);
      String screening = row.get("screening");
      PlacedValues placed = PlacedValues.of(row.get("values"), row.get("baselines"));
      String name = "values-" + (i + 1);
      set.data(name, placed.csv());
      String command =
          CHART
              + (" --type " + row.get("type") + " --convention " + row.get("convention"))
              + (" --rules " + row.get("rules") + " --better " + row.get("better"))
              + (screening.isEmpty()
                  ? ""
                  : (screening.equals("on") ? " --" : " --no-") + "screen-moving-ranges")
              + (row.get("target").isEmpty() ? "" : " --target " + row.get("target"))
              + options(placed);
      set.add((i + 1) + "-" + row.get("type") + " " + name, command, recorded(row));
    }
    return set.text();
  }

  private static Map<String, List<String>> recorded(CSVRecord row) {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    expected.put("charts[0].points[-1].centre", List.of(SetWriter.number(row.get("centre"))));
    expected.put("charts[0].points[-1].lowerRaw", List.of(SetWriter.number(row.get("lower"))));
    expected.put("charts[0].points[-1].upperRaw", List.of(SetWriter.number(row.get("upper"))));
    expected.put("charts[0].points[].signals", marks(row.get("marks")));
    expected.put(
        "charts[0].points[].reading",
        Stream.of(row.get("readings").split(""))
            .map(
                letter ->
                    switch (letter) {
                      case "I" -> "improvement";
                      case "C" -> "concern";
                      case "S" -> "special-cause";
                      default -> "common-cause";
                    })
            .toList());
    expected.put("charts[0].variation", List.of(SetWriter.number(row.get("variation"))));
    expected.put("charts[0].assurance", List.of(SetWriter.number(row.get("assurance"))));
    return expected;
  }
}
