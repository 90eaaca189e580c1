package org.centreline.golden;

import static org.centreline.golden.Agreement.assertAgrees;
import static org.centreline.golden.Agreement.assertFlag;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.analysis.chart.LimitRequest;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.CusumChart;
import org.centreline.chart.EwmaChart;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Given;
import org.centreline.chart.limit.Lines;
import org.centreline.phase.Exclusions;
import org.centreline.phase.Phase;
import org.centreline.phase.PhaseRequest;
import org.centreline.phase.Phases;
import org.centreline.phase.Span;
import org.centreline.rule.RuleSets;
import org.centreline.rule.sequence.Sequence;
import org.centreline.rule.signal.Rule;
import org.centreline.rule.signal.RuleSet;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;

/**
 * One case of qcc: limits and statistics row by row, and the lowest-numbered rule that is broken.
 *
 * @param id the case's name
 * @param input the input's name
 * @param args the package's own arguments
 * @param expected the file of expected rows
 */
record QccCase(String id, String input, JsonNode args, String expected) {

  private static final Map<String, String> TYPES = Map.of("xbar.one", "xmr", "R", "r", "S", "s");
  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "p", List.of("infections,procedures", "yes,asked", "compliant,audited"),
          "u", List.of("falls,bed_days"));

  void check() {
    if (expected.isEmpty()) {
      assertTrue(Table.isLeftOut(id), id + " has no expected rows and is not in left-out.csv");
      return;
    }
    List<Map<String, String>> rows = Table.read("expected/" + expected).rows();
    if (id.startsWith("rules-")) {
      new QccRules(rows).check();
      return;
    }
    Measured measured = data(rows.size());
    assertEquals(rows.size(), measured.subgroups().size(), "subgroups");
    ChartAnalysis analysis = ChartAnalysis.of(measured, request(), phases(rows));
    for (int i = 0; i < rows.size(); i++) {
      compare(analysis, rows.get(i), i);
    }
  }

  private void compare(ChartAnalysis analysis, Map<String, String> row, int i) {
    String at = "row " + (i + 1) + " ";
    var points = analysis.points();
    boolean told = points.values().isMissing(i) && Table.isLeftOut(id);
    if (!told) {
      assertAgrees(row.get("statistic"), points.values().get(i), at + "statistic");
    }
    if (row.containsKey("pos")) {
      assertAgrees(row.get("pos"), points.track().statistic().get(i), at + "pos");
      assertAgrees(row.get("neg"), points.track().lower().get(i), at + "neg");
      assertAgrees(row.get("center"), analysis.phases().get(0).centre(), at + "center");
      List<String> marks = points.marks().get(i);
      assertFlag(row.get("upper_violation"), marks.contains("decision-interval-up"), at + "up");
      assertFlag(row.get("lower_violation"), marks.contains("decision-interval-down"), at + "down");
      return;
    }
    assertLimit(row, "lcl", points.drawn().lower().get(i), at);
    assertLimit(row, "ucl", points.drawn().upper().get(i), at);
    if (row.containsKey("ewma")) {
      assertAgrees(row.get("ewma"), points.track().statistic().get(i), at + "ewma");
      boolean beyond = points.marks().get(i).contains("beyond-limits");
      if (!args.has("nsigmas")) {
        assertFlag(row.get("violation"), beyond, at + "violation");
      }
      return;
    }
    if (!Double.isNaN(Table.number(row.get("lcl")))) {
      assertAgrees(row.get("center"), points.drawn().centre().get(i), at + "center");
      compareRule(row.get("violation"), points.marks().get(i), at);
    }
  }

  /** A limit at another number of sigmas is compared at three. */
  private void assertLimit(Map<String, String> row, String name, double actual, String at) {
    double centre = Table.number(row.get("center"));
    double sigmas = args.path("nsigmas").asDouble(3);
    double limit = Table.number(row.get(name));
    double expected = sigmas == 3 ? limit : centre + (limit - centre) / sigmas * 3;
    assertAgrees(Double.toString(expected), actual, at + name);
  }

  private void compareRule(String violation, List<String> marks, String at) {
    List<Rule> rules = rules().rules();
    for (int k = 0; k < rules.size(); k++) {
      boolean marked = marks.contains(rules.get(k).id());
      boolean lowest = violation.equals(Integer.toString(k + 1));
      boolean earlier = !violation.equals("NA") && k + 1 < Integer.parseInt(violation);
      assertTrue(!lowest || marked, at + "rule " + violation + " is not among " + marks);
      assertFalse(marked && (violation.equals("NA") || earlier), at + violation + " " + marks);
    }
  }

  private String type() {
    return args.path("type").asText(id.startsWith("cusum") ? "cusum" : "ewma");
  }

  private Measured data(int size) {
    Map<String, String> first = Table.read("inputs/" + input + ".csv").rows().get(0);
    String kind = type().equals("np") ? "p" : type();
    Optional<String[]> ratio =
        COLUMNS.getOrDefault(kind, List.of()).stream()
            .map(pair -> pair.split(","))
            .filter(pair -> first.containsKey(pair[0]))
            .findFirst();
    String x =
        List.of("month", "week", "day", "event").stream()
            .filter(first::containsKey)
            .findFirst()
            .orElse("index");
    String y =
        ratio
            .map(r -> r[0])
            .orElseGet(
                () -> first.keySet().stream().filter(k -> !k.equals(x)).findFirst().orElseThrow());
    boolean samples = Table.read("inputs/" + input + ".csv").rows().size() > size;
    GoldenData data =
        new GoldenData(
            x,
            y,
            ratio.map(r -> r[1]),
            List.of(),
            samples ? org.centreline.chart.limit.Data.SAMPLES : chart().data(),
            "mean");
    return data.read(input).get(0);
  }

  private ChartType chart() {
    if (type().equals("ewma")) {
      return new EwmaChart(args.path("lambda").asDouble(EwmaChart.USUAL_LAMBDA)).type();
    }
    if (type().equals("cusum")) {
      return new CusumChart(
              args.path("decision.interval").asDouble(5),
              args.path("se.shift").asDouble(1),
              args.path("head.start").asDouble(0),
              CusumChart.Sides.BOTH)
          .type();
    }
    return ChartTypes.named(TYPES.getOrDefault(type(), type())).orElseThrow();
  }

  private RuleSet rules() {
    return args.path("rule.set").asText("").equals("nelson")
        ? RuleSets.NELSON
        : RuleSets.WESTERN_ELECTRIC;
  }

  private ChartRequest request() {
    boolean patterns = args.has("rules");
    OptionalDouble centre =
        args.has("center")
            ? OptionalDouble.of(args.get("center").asDouble())
            : OptionalDouble.empty();
    OptionalDouble sigma =
        args.has("std.dev") && args.get("std.dev").isNumber()
            ? OptionalDouble.of(args.get("std.dev").asDouble())
            : OptionalDouble.empty();
    return new ChartRequest(
        Optional.of(chart()),
        patterns ? List.of(rules()) : List.of(),
        new LimitRequest(
            Conventions.QCC, Optional.empty(), new Given(centre, sigma), Optional.empty()),
        PhaseRequest.none(),
        Meaning.plain());
  }

  /** Rows that are marked as new, and the package's own phase 1, are not in the baseline. */
  private Phases phases(List<Map<String, String>> rows) {
    int size = rows.size();
    int base = args.path("phase1").asInt(id.endsWith("phase2") ? 25 : size);
    Span span = new Span(0, size - 1);
    Phase phase = new Phase(1, Optional.empty(), span, new Span(0, base - 1));
    return new Phases(List.of(phase), Exclusions.none());
  }

  /** Each rule of both sets on its own, on series with a known centre and sigma. */
  private record QccRules(List<Map<String, String>> rows) {

    void check() {
      rows.stream().map(r -> r.get("input")).distinct().forEach(this::check);
    }

    private void check(String input) {
      List<Map<String, String>> mine =
          rows.stream().filter(r -> r.get("input").equals(input)).toList();
      int size = mine.size();
      Doubles values = Doubles.tabulate(size, i -> Table.number(mine.get(i).get("y")));
      double centre = Table.number(mine.get(0).get("center"));
      double sigma = Table.number(mine.get(0).get("std_dev"));
      Sequence sequence =
          new Sequence(
              IntStream.range(0, size).boxed().toList(),
              values,
              Lines.around(Doubles.repeat(size, centre), Doubles.repeat(size, sigma)));
      compare(mine, sequence, "we", RuleSets.WESTERN_ELECTRIC);
      compare(mine, sequence, "nelson", RuleSets.NELSON);
    }

    private static void compare(
        List<Map<String, String>> mine, Sequence sequence, String prefix, RuleSet set) {
      for (int k = 0; k < set.rules().size(); k++) {
        List<Integer> completed =
            set.rules().get(k).matches(sequence).stream().map(m -> m.to()).toList();
        for (int i = 0; i < mine.size(); i++) {
          String name = prefix + (k + 1);
          String at = mine.get(i).get("input") + " row " + (i + 1) + " " + name;
          assertFlag(mine.get(i).get(name), completed.contains(i), at);
        }
      }
    }
  }
}
