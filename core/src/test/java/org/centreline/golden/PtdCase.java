package org.centreline.golden;

import static org.centreline.golden.Agreement.assertAgrees;
import static org.centreline.golden.Agreement.assertCount;
import static org.centreline.golden.Agreement.assertFlag;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.analysis.Better;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.Reading;
import org.centreline.analysis.Scale;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.analysis.chart.LimitRequest;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.convention.Screening;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Given;
import org.centreline.phase.Exclusions;
import org.centreline.phase.Phase;
import org.centreline.phase.PhaseRequest;
import org.centreline.phase.Phases;
import org.centreline.phase.Span;
import org.centreline.rule.RuleSets;
import org.centreline.series.Measured;

/**
 * One input of NHSRplotthedots with all its configurations.
 *
 * @param id the case's name
 * @param input the input's name
 * @param args the package's own arguments
 * @param expected the file of expected rows; empty where the package itself stops
 */
record PtdCase(String id, String input, JsonNode args, String expected) {

  private static final List<String> KEYS =
      List.of("improvement_direction", "screen_outliers", "fix_after_n_points", "rebase");
  private static final Map<String, Better> DIRECTIONS =
      Map.of("increase", Better.UP, "decrease", Better.DOWN, "neutral", Better.NEITHER);
  private static final Map<String, String> TYPES =
      Map.of(
          "Above UCL", "beyond-limits",
          "Below LCL", "beyond-limits",
          "7 Point Trend (Increasing)", "trend",
          "7 Point Trend (Decreasing)", "trend",
          "2 in 3 Above CL", "two-of-three",
          "2 in 3 Below CL", "two-of-three",
          "7 Points Above CL", "shift",
          "7 Points Below CL", "shift");
  private static final List<String> PRECEDENCE =
      List.of("beyond-limits", "trend", "two-of-three", "shift");

  /** Compares every configuration of every group, points and summary. */
  void check() {
    if (expected.isEmpty()) {
      checkLeftOut();
      return;
    }
    Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
    Table.read("expected/" + expected).rows().stream()
        .forEach(r -> rows.computeIfAbsent(key(r), k -> new ArrayList<>()).add(r));
    rows.values().forEach(this::checkPoints);
    String summary = expected.replace(".csv", ".summary.csv");
    Map<String, List<Map<String, String>>> groups = new LinkedHashMap<>();
    Table.read("expected/" + summary).rows().stream()
        .forEach(r -> groups.computeIfAbsent(key(r), k -> new ArrayList<>()).add(r));
    groups.values().forEach(this::checkSummary);
  }

  /**
   * The package stops with an error on this input: our result stands in a file, with its source.
   */
  private void checkLeftOut() {
    Map<String, String> told = leftOut("all rows").orElseThrow();
    ChartAnalysis analysis = analyse(Map.of());
    var raw = analysis.points().raw();
    assertAgrees(told.get("mean"), raw.centre().get(0), id + " mean");
    assertAgrees(told.get("lpl"), raw.lower().get(0), id + " lpl");
    assertAgrees(told.get("upl"), raw.upper().get(0), id + " upl");
    assertEquals(told.get("assurance"), assurance(analysis), id + " assurance");
  }

  private Optional<Map<String, String>> leftOut(String what) {
    return Table.read("left-out.csv").rows().stream()
        .filter(r -> r.get("id").equals(id) && r.get("what").equals(what))
        .findFirst();
  }

  private static String assurance(ChartAnalysis analysis) {
    return analysis.assurance().map(a -> a.word()).orElse("NA");
  }

  private String key(Map<String, String> row) {
    StringBuilder key = new StringBuilder(group(row));
    Stream.concat(KEYS.stream(), Stream.of("target_kind"))
        .forEach(k -> key.append('|').append(row.getOrDefault(k, "")));
    return key.toString();
  }

  private String group(Map<String, String> row) {
    String facet = row.getOrDefault("f", "");
    return facet.equals("no facet") || facet.equals("NA") ? "" : facet;
  }

  private ChartAnalysis analyse(Map<String, String> row) {
    JsonNode facet = args.path("facet_field");
    GoldenData data =
        new GoldenData(
            args.path("date_field").asText("month"),
            args.path("value_field").asText("pct"),
            Optional.empty(),
            facet.isTextual() ? List.of(facet.asText()) : List.of(),
            Data.VALUES,
            "mean");
    Measured measured =
        data.read(input).stream()
            .filter(m -> m.group().orElse("").equals(group(row)))
            .findFirst()
            .orElseThrow();
    return ChartAnalysis.of(measured, request(row), phases(measured, row));
  }

  private ChartRequest request(Map<String, String> row) {
    String direction = setting(row, "improvement_direction", "increase");
    double target = Table.number(targetOf(row));
    boolean screened = !setting(row, "screen_outliers", "TRUE").equals("FALSE");
    return new ChartRequest(
        Optional.of(ChartTypes.XMR),
        List.of(RuleSets.MDC_2021),
        new LimitRequest(
            Conventions.NHSRPLOTTHEDOTS,
            Optional.of(screened ? Screening.ON : Screening.OFF),
            Given.nothing(),
            Optional.empty()),
        PhaseRequest.none(),
        new Meaning(
            Optional.empty(),
            DIRECTIONS.get(direction),
            Double.isNaN(target) ? OptionalDouble.empty() : OptionalDouble.of(target),
            Scale.plain(),
            List.of()));
  }

  private String targetOf(Map<String, String> row) {
    if (row.containsKey("target_kind") || args.has("configurations")) {
      return row.getOrDefault("target", "");
    }
    JsonNode target = args.path("target");
    return target.isObject() ? target.path(group(row)).asText("") : target.asText("");
  }

  private String setting(Map<String, String> row, String key, String usual) {
    return row.containsKey(key) ? row.get(key) : args.path(key).asText(usual);
  }

  private Phases phases(Measured measured, Map<String, String> row) {
    List<LocalDate> dates = measured.subgroups().dates();
    List<Integer> starts = new ArrayList<>(List.of(0));
    rebases(row).stream()
        .mapToInt(d -> dates.indexOf(LocalDate.parse(d)))
        .filter(i -> i > 0)
        .forEach(starts::add);
    String fix = setting(row, "fix_after_n_points", "NA");
    List<Phase> phases = new ArrayList<>();
    for (int p = 0; p < starts.size(); p++) {
      int last = p + 1 < starts.size() ? starts.get(p + 1) - 1 : dates.size() - 1;
      Span span = new Span(starts.get(p), last);
      int end = fix.equals("NA") ? last : span.first() + Integer.parseInt(fix) - 1;
      Span base = new Span(span.first(), Math.min(last, end));
      phases.add(new Phase(p + 1, Optional.empty(), span, base));
    }
    return new Phases(phases, Exclusions.none());
  }

  private List<String> rebases(Map<String, String> row) {
    String cell = row.getOrDefault("rebase", "");
    if (!cell.isEmpty()) {
      return List.of(cell.split(";"));
    }
    JsonNode own = args.path("rebase").path(group(row));
    List<String> dates = new ArrayList<>();
    if (own.isArray()) {
      own.forEach(d -> dates.add(d.asText()));
    } else if (own.isTextual()) {
      dates.add(own.asText());
    }
    return dates;
  }

  private void checkPoints(List<Map<String, String>> rows) {
    ChartAnalysis analysis = analyse(rows.get(0));
    assertEquals(rows.size(), analysis.points().size(), "subgroups");
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      String at = key(row) + " row " + (i + 1) + " ";
      var points = analysis.points();
      assertAgrees(row.get("y"), points.values().get(i), at + "y");
      assertAgrees(row.get("mean_col"), points.raw().centre().get(i), at + "mean");
      assertAgrees(row.get("lpl"), points.raw().lower().get(i), at + "lpl");
      assertAgrees(row.get("upl"), points.raw().upper().get(i), at + "upl");
      List<String> marks = points.marks().get(i);
      assertFlag(row.get("outside_limits"), marks.contains("beyond-limits"), at + "outside");
      assertFlag(row.get("special_cause_flag"), !marks.isEmpty(), at + "flag");
      String first = PRECEDENCE.stream().filter(marks::contains).findFirst().orElse("");
      String type = TYPES.getOrDefault(row.get("special_cause_type"), "");
      assertEquals(type, first, at + "special_cause_type");
      assertEquals(pointType(row), points.readings().get(i), at + "point_type");
    }
  }

  private static Reading pointType(Map<String, String> row) {
    return reading(row.get("point_type"));
  }

  private static Reading reading(String type) {
    if (type.startsWith("special_cause_neutral")) {
      return Reading.SPECIAL_CAUSE;
    }
    return Map.of(
            "common_cause", Reading.COMMON_CAUSE,
            "special_cause_improvement", Reading.IMPROVEMENT,
            "special_cause_concern", Reading.CONCERN)
        .get(type);
  }

  private void checkSummary(List<Map<String, String>> rows) {
    ChartAnalysis analysis = analyse(rows.get(rows.size() - 1));
    for (int p = 0; p < rows.size(); p++) {
      Map<String, String> row = rows.get(p);
      var facts = analysis.phases().get(p);
      String at = key(row) + " phase " + (p + 1) + " ";
      Span span = facts.phase().span();
      assertAgrees(row.get("mean_col"), facts.centre(), at + "mean");
      assertCount(row.get("n"), span.length(), at + "n");
      long improving =
          IntStream.rangeClosed(span.first(), span.last())
              .filter(i -> analysis.points().readings().get(i) == Reading.IMPROVEMENT)
              .count();
      assertCount(
          row.getOrDefault("special_cause_improvement", "" + improving),
          (int) improving,
          at + "improvements");
    }
    checkIcons(rows.get(rows.size() - 1), analysis);
  }

  private void checkIcons(Map<String, String> row, ChartAnalysis analysis) {
    String at = key(row) + " ";
    String variation = analysis.variation().orElseThrow().word();
    String type = row.get("variation_type");
    String wanted =
        switch (type) {
          case "common_cause" -> "common-cause";
          case "special_cause_improvement" -> "improving";
          case "special_cause_concern" -> "concerning";
          case "special_cause_neutral_high" -> "special-cause-high";
          default -> "special-cause-low";
        };
    assertTrue(variation.startsWith(wanted), at + "variation " + type + " but " + variation);
    String told =
        Map.of(
                "NA", "NA",
                "consistent_pass", "passing",
                "consistent_fail", "failing",
                "inconsistent", "hit-and-miss")
            .get(row.get("assurance_type"));
    String ours = leftOut("assurance of " + group(row)).map(r -> r.get("assurance")).orElse(told);
    assertEquals(ours, assurance(analysis), at + "assurance");
  }
}
