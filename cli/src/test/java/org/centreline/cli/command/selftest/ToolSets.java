package org.centreline.cli.command.selftest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** What R packages returned for the same data: golden/cases.csv. */
final class ToolSets {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> TYPES =
      Map.of(
          "i",
          "xmr",
          "ip",
          "iprime",
          "pp",
          "pprime",
          "up",
          "uprime",
          "xbar.one",
          "xmr",
          "R",
          "r",
          "S",
          "s");
  private static final String END = " --format json --quiet";

  private ToolSets() {}

  private static List<CSVRecord> cases(String tool) {
    return SetWriter.rows("golden/cases.csv").stream()
        .filter(row -> row.get("package").equals(tool) && !row.get("expected").isEmpty())
        .toList();
  }

  private static JsonNode args(CSVRecord row) {
    try {
      return JSON.readTree(row.get("args"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String input(CSVRecord row, SetWriter set) {
    String name = row.get("input");
    set.data(name, SetWriter.read("golden/inputs/" + name + ".csv"));
    return name;
  }

  static String qicharts2() {
    SetWriter set =
        new SetWriter(
            "points, centre and limits of 13 kinds of chart, phases, baselines",
            "qicharts2 0.8.1, an R package, as attached",
            "1e-9");
    for (CSVRecord row : cases("qicharts2")) {
      if (!row.get("input").startsWith("pareto")
          && row.get("id").matches("[a-z]+-(shift|freeze|parts|exclude|missing|part-exclude)")) {
        add(row, set);
      }
    }
    return set.text();
  }

  private static void add(CSVRecord row, SetWriter set) {
    JsonNode args = args(row);
    String name = input(row, set);
    List<CSVRecord> rows = SetWriter.rows("golden/expected/" + row.get("expected"));
    List<String> x = labels(name, args.get("x").asText());
    String type = TYPES.getOrDefault(args.get("chart").asText(), args.get("chart").asText());
    StringBuilder command = new StringBuilder("chart -").append(x(args.get("x").asText()));
    command.append(" --value ").append(args.get("y").asText());
    if (args.has("n")) {
      command.append(" --denominator ").append(args.get("n").asText());
    }
    command.append(" --type ").append(type).append(" --convention qicharts2");
    command.append(type.equals("run") ? " --rules anhoej" : " --rules three-sigma");
    if (args.has("freeze")) {
      command.append(" --baseline ").append(args.get("freeze").asInt());
    }
    args.path("part").forEach(part -> command.append(" --phase ").append(x.get(part.asInt())));
    args.path("exclude")
        .forEach(one -> command.append(" --exclude ").append(x.get(one.asInt() - 1)));
    Map<String, List<String>> expected = lines(rows, "y", "cl", "lcl", "ucl");
    if (!type.equals("run")) {
      expected.put(
          "charts[0].points[].signals",
          rows.stream()
              .map(r -> r.get("sigma.signal").equals("TRUE") ? "beyond-limits" : "none")
              .toList());
    }
    set.add(row.get("id") + " " + name, command + END, expected);
  }

  /** What {@code --date} or {@code --order} names. */
  private static String x(String column) {
    return (column.equals("event") ? " --order " : " --date ") + column;
  }

  /** The labels of the subgroups, in order. */
  private static List<String> labels(String input, String column) {
    LinkedHashSet<String> labels = new LinkedHashSet<>();
    SetWriter.rows("golden/inputs/" + input + ".csv").forEach(r -> labels.add(r.get(column)));
    return new ArrayList<>(labels);
  }

  private static Map<String, List<String>> lines(
      List<CSVRecord> rows, String value, String... lines) {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    expected.put("charts[0].points[].value", SetWriter.column(rows, value));
    expected.put("charts[0].points[].centre", SetWriter.column(rows, lines[0]));
    expected.put("charts[0].points[].lower", SetWriter.column(rows, lines[1]));
    expected.put("charts[0].points[].upper", SetWriter.column(rows, lines[2]));
    return expected;
  }

  static String plotTheDots() {
    SetWriter set =
        new SetWriter(
            "lines and the colour of each point of XmR charts",
            "NHSRplotthedots 0.2.2, an R package",
            "1e-9");
    for (CSVRecord row : cases("NHSRplotthedots")) {
      JsonNode args = args(row);
      if (!row.get("id").matches("i-(stable|shift|ties)-.*")) {
        continue;
      }
      String name = input(row, set);
      List<CSVRecord> rows = SetWriter.rows("golden/expected/" + row.get("expected"));
      String better = args.get("improvement_direction").asText().equals("increase") ? "up" : "down";
      Map<String, List<String>> expected = lines(rows, "y", "mean_col", "lpl", "upl");
      expected.put(
          "charts[0].points[].reading",
          rows.stream()
              .map(r -> r.get("point_type").replace("special_cause_", "").replace('_', '-'))
              .toList());
      String command =
          "chart - --date month --value los_hours --type xmr --convention nhsrplotthedots"
              + (" --rules mdc-2021 --better " + better)
              + (" --target " + args.get("target").asText() + END);
      set.add(row.get("id") + " " + name, command, expected);
    }
    return set.text();
  }

  static String qcc() {
    SetWriter set =
        new SetWriter(
            "statistics, centre and limits, EWMA, CUSUM, T squared, capability",
            "qcc 2.7 and 3.0, an R package",
            "1e-9");
    for (CSVRecord row : cases("qcc")) {
      String id = row.get("id");
      if (id.matches("(p|np|u|c)-.-shift|xbarone-i-shift-mr|(xbar|R|S)-xbar-shift-uwave-.*")) {
        shewhart(row, set);
      } else if (id.matches("(ewma|cusum)-series-cusum(-stable)?")) {
        weighted(row, set);
      }
    }
    together(set);
    return set.text();
  }

  /** Two or three measures in one chart, and capability: golden/risk/cases.csv. */
  private static void together(SetWriter set) {
    for (CSVRecord row : SetWriter.rows("golden/risk/cases.csv")) {
      String name = row.get("input");
      JsonNode args = args(row);
      if (row.get("id").matches("qcc-t2-(two|three)(-baseline)?|qcc-cap-[125]")) {
        set.data(name, SetWriter.read("golden/risk/inputs/" + name + ".csv"));
        List<CSVRecord> rows = SetWriter.rows("golden/risk/expected/" + row.get("expected"));
        boolean several = row.get("kind").equals("t2");
        set.add(
            row.get("id") + " " + name,
            several ? several(args) : capable(args),
            several ? sums(rows) : indices(rows));
      }
    }
  }

  private static String several(JsonNode args) {
    StringBuilder command = new StringBuilder("chart - --order t --type t2 --convention qcc");
    args.get("columns").forEach(one -> command.append(" --value ").append(one.asText()));
    if (args.has("baseline")) {
      command.append(" --baseline ").append(args.get("baseline").asInt());
    }
    return command + " --rules three-sigma" + END;
  }

  private static Map<String, List<String>> sums(List<CSVRecord> rows) {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    expected.put("charts[0].points[].value", SetWriter.column(rows, "t2"));
    expected.put("charts[0].points[].upper", SetWriter.column(rows, "upper"));
    return expected;
  }

  private static String capable(JsonNode args) {
    return "chart - --order t --value value --type xmr --convention qcc --rules three-sigma"
        + (" --spec-lower " + args.get("lower").asText())
        + (" --spec-upper " + args.get("upper").asText())
        + (args.has("target") ? " --target " + args.get("target").asText() : "")
        + END;
  }

  private static Map<String, List<String>> indices(List<CSVRecord> rows) {
    List<CSVRecord> indices = rows.stream().filter(r -> r.get("name").matches("[CP]p.*")).toList();
    Map<String, List<String>> expected = new LinkedHashMap<>();
    expected.put(
        "charts[0].capability.indices[].name",
        indices.stream().map(r -> r.get("name").replace("_", "")).toList());
    for (String key : List.of("value", "lower", "upper")) {
      expected.put("charts[0].capability.indices[]." + key, SetWriter.column(indices, key));
    }
    return expected;
  }

  private static void shewhart(CSVRecord row, SetWriter set) {
    String name = input(row, set);
    List<String> columns =
        List.of(
            SetWriter.read("golden/inputs/" + name + ".csv").lines().findFirst().get().split(","));
    String type = args(row).get("type").asText();
    List<CSVRecord> rows = SetWriter.rows("golden/expected/" + row.get("expected"));
    String command =
        ("chart -" + x(columns.get(0)) + " --value " + columns.get(1))
            + (columns.size() > 2 ? " --denominator " + columns.get(2) : "")
            + (" --type " + TYPES.getOrDefault(type, type))
            + (" --convention qcc --rules three-sigma" + END);
    set.add(row.get("id") + " " + name, command, lines(rows, "statistic", "center", "lcl", "ucl"));
  }

  private static void weighted(CSVRecord row, SetWriter set) {
    String name = input(row, set);
    List<CSVRecord> rows = SetWriter.rows("golden/expected/" + row.get("expected"));
    boolean ewma = row.get("id").startsWith("ewma");
    Map<String, List<String>> expected = new LinkedHashMap<>();
    expected.put("charts[0].points[].statistic", SetWriter.column(rows, ewma ? "ewma" : "pos"));
    if (ewma) {
      expected.put("charts[0].points[].lower", SetWriter.column(rows, "lcl"));
      expected.put("charts[0].points[].upper", SetWriter.column(rows, "ucl"));
    } else {
      expected.put("charts[0].points[].statisticLower", SetWriter.column(rows, "neg"));
    }
    String command =
        "chart - --date week --value hba1c --convention qcc --type " + (ewma ? "ewma" : "cusum");
    set.add(row.get("id") + " " + name, command + END, expected);
  }
}
