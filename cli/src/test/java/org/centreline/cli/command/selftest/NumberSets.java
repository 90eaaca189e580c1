package org.centreline.cli.command.selftest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/** Certified numbers, sums for cases beside their risks, effects before and after a change. */
final class NumberSets {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String END = " --format json --quiet";

  private NumberSets() {}

  static String nist() {
    SetWriter set =
        new SetWriter(
            "mean and standard deviation",
            "NIST, Statistical Reference Datasets, univariate, as certified",
            "1e-12");
    for (CSVRecord row : SetWriter.rows("conformance/nist-univariate.csv")) {
      String name = row.get("set").toLowerCase(java.util.Locale.ROOT);
      StringBuilder csv = new StringBuilder("group,value\n");
      for (String value : row.get("values").split(" ")) {
        csv.append("1,").append(value).append('\n');
      }
      set.data(name, csv.toString());
      String command = "chart - --order group --value value --convention exact --rules none";
      String path = "charts[0].points[0].value";
      set.add(
          name + "-mean " + name,
          command + " --type xbar" + END,
          Map.of(path, List.of(row.get("mean"))));
      set.add(
          name + "-deviation " + name,
          command + " --type s" + END,
          Map.of(path, List.of(row.get("deviation"))));
    }
    return set.text();
  }

  static String risk() {
    SetWriter set =
        new SetWriter(
            "risk-adjusted and Bernoulli CUSUM, VLAD",
            "a second program, in Python, from the publications; checked in R",
            "1e-9");
    for (CSVRecord row : SetWriter.rows("golden/risk/cases.csv")) {
      JsonNode args = args(row);
      boolean chosen =
          row.get("id")
              .matches("ref-ra-(stable-2|worse-3|worse-4|both-11)|ref-be-(worse-2|better-3)");
      if (chosen && args.path("hdown").isMissingNode()) {
        cases(row, args, set);
      }
    }
    return set.text();
  }

  private static JsonNode args(CSVRecord row) {
    try {
      return JSON.readTree(row.get("args"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void cases(CSVRecord row, JsonNode args, SetWriter set) {
    String name = row.get("input");
    set.data(name, SetWriter.read("golden/risk/inputs/" + name + ".csv"));
    List<CSVRecord> rows = SetWriter.rows("golden/risk/expected/" + row.get("expected"));
    boolean bernoulli = row.get("kind").equals("bernoulli");
    String command =
        "chart - --date date --value outcome"
            + (bernoulli
                ? " --type bernoulli --centre " + args.get("centre").asText()
                : " --type ra-cusum --risk risk")
            + (" --odds-ratio " + args.path("up").asText("2"))
            + (" --odds-ratio-down " + args.path("down").asText("0.5"))
            + (" --decision-interval " + args.path("h").asText("4.5"))
            + (args.path("restart").asBoolean(true) ? "" : " --no-restart");
    Map<String, List<String>> expected = new LinkedHashMap<>();
    expected.put("charts[0].points[].statistic", SetWriter.column(rows, "up"));
    expected.put("charts[0].points[].statisticLower", SetWriter.column(rows, "down"));
    set.add(row.get("id") + " " + name, command + END, expected);
    if (!bernoulli && row.get("id").matches(".*-(2|3|11)")) {
      String vlad = command.replace("--type ra-cusum", "--type vlad");
      set.add(
          row.get("id") + "-vlad " + name,
          vlad + END,
          Map.of("charts[0].points[].value", SetWriter.column(rows, "vlad")));
    }
  }

  static String outcomes() {
    SetWriter set =
        new SetWriter(
            "coefficients, errors, intervals and p of segmented regressions",
            "R (lm, glm, sandwich) on the same data",
            "1e-7");
    Map<String, String> rows = new TreeMap<>();
    for (String line :
        SetWriter.read("golden/outcomes/expected/synthetic_R.csv").lines().toList()) {
      String[] cells = line.split(",");
      rows.put(String.join("/", cells[0], cells[1], cells[2], cells[3]), cells[4]);
    }
    String y = "outcome - --date month --value y --season none --shape both --better neither";
    story(set, rows, "s1 ols s1_wait", y + " --change 2022-07 --method ols");
    story(set, rows, "s1 nw3 s1_wait", y + " --change 2022-07 --method nw --lag 3");
    story(set, rows, "s4 ols s4_ar1", y + " --change 2023-07 --method ols");
    story(set, rows, "s4 nw3 s4_ar1", y + " --change 2023-07 --method nw --lag 3");
    story(set, rows, "s8 ols s8_short", y + " --change 2021-09 --method ols");
    story(
        set,
        rows,
        "s3 quasipoisson s3_count",
        "outcome - --date month --value count --denominator beddays --type u --season none"
            + " --shape both --better neither --change 2023-01 --method quasi");
    story(
        set,
        rows,
        "s2 quasibinomial s2_proportion",
        "outcome - --date month --value num --denominator den --type p --season none --shape both"
            + " --better neither --change 2022-04 --method quasi");
    return set.text();
  }

  /** The terms of a model: its story, its name in R, the input. */
  private static void story(SetWriter set, Map<String, String> rows, String names, String command) {
    String[] name = names.split(" ");
    set.data(name[2], SetWriter.read("golden/outcomes/inputs/" + name[2] + ".csv"));
    Map<String, String> stats = new LinkedHashMap<>();
    stats.put("coef", "estimate");
    stats.put("se", "standardError");
    stats.put("p", "p");
    stats.put("lo", "lower");
    stats.put("hi", "upper");
    Map<String, List<String>> expected = new LinkedHashMap<>();
    stats.forEach(
        (stat, key) -> {
          List<String> values = new ArrayList<>();
          for (String term : List.of("(Intercept)", "t", "post", "tpost")) {
            values.add(rows.get(String.join("/", name[0], name[1], term, stat)));
          }
          expected.put("outcomes[0].coefficients[]." + key, values);
        });
    set.add(name[0] + "-" + name[1] + " " + name[2], command + END, expected);
  }
}
