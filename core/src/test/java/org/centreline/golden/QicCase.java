package org.centreline.golden;

import static org.centreline.golden.Agreement.assertAgrees;
import static org.centreline.golden.Agreement.assertCount;
import static org.centreline.golden.Agreement.assertFlag;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.Scale;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.analysis.chart.LimitRequest;
import org.centreline.analysis.chart.LimitRequest.NegativeLimits;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.convention.Screening;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Given;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.phase.Exclusions;
import org.centreline.phase.Phase;
import org.centreline.phase.Phases;
import org.centreline.phase.Span;
import org.centreline.rule.RuleSets;
import org.centreline.rule.sequence.Runs;
import org.centreline.rule.sequence.Sequence;
import org.centreline.rule.signal.RuleSet;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;
import org.centreline.series.Targets;

/**
 * One case of qicharts2: its arguments become a request, its rows are compared one by one.
 *
 * @param input the input's name
 * @param args the package's own arguments
 * @param expected the file of expected rows
 */
record QicCase(String input, JsonNode args, String expected) {

  private static final Map<String, String> TYPES =
      Map.of("i", "xmr", "ip", "iprime", "pp", "pprime", "up", "uprime");

  /** Compares every group of the case. */
  void check() {
    if (expected.isEmpty()) {
      assertThrows(RuntimeException.class, () -> analyse(data().read(input).get(0)));
      return;
    }
    List<Map<String, String>> rows = Table.read("expected/" + expected).rows();
    int done = 0;
    List<Measured> groups = new ArrayList<>(data().read(input));
    groups.sort(java.util.Comparator.comparing(g -> g.group().orElse("")));
    for (Measured group : groups) {
      List<Map<String, String>> mine =
          rows.stream()
              .filter(r -> group.group().isEmpty() || facet(r).equals(group.group().get()))
              .toList();
      compare(group, mine);
      done += mine.size();
    }
    assertEquals(rows.size(), done, "rows compared");
  }

  private String facet(Map<String, String> row) {
    String second = row.get("facet2");
    return args.path("facets").size() == 2 ? row.get("facet1") + " / " + second : row.get("facet1");
  }

  private GoldenData data() {
    List<String> facets = new ArrayList<>();
    args.path("facets").forEach(f -> facets.add(f.asText()));
    return new GoldenData(
        args.get("x").asText(),
        args.get("y").asText(),
        Optional.ofNullable(args.get("n")).map(JsonNode::asText),
        facets,
        type().data(),
        args.path("agg.fun").asText("mean") + combinedOver());
  }

  private String combinedOver() {
    return args.has("x.period") ? "/" + args.get("x.period").asText() : "";
  }

  private String chart() {
    return args.get("chart").asText();
  }

  private ChartType type() {
    return ChartTypes.named(TYPES.getOrDefault(chart(), chart())).orElseThrow();
  }

  private void compare(Measured measured, List<Map<String, String>> rows) {
    ChartAnalysis analysis = analyse(measured);
    assertEquals(rows.size(), analysis.points().size(), "subgroups");
    for (int i = 0; i < rows.size(); i++) {
      String at = measured.group().orElse("") + " row " + (i + 1) + " ";
      compareLines(analysis, rows.get(i), i, at);
      compareRuns(analysis, rows.get(i), i, at);
    }
  }

  private ChartAnalysis analyse(Measured measured) {
    return ChartAnalysis.of(aimed(measured), request(), phases(measured.subgroups().size()));
  }

  /** With the targets of a column, one row a subgroup. */
  private Measured aimed(Measured measured) {
    if (!args.path("target").isObject()) {
      return measured;
    }
    String column = args.get("target").get("column").asText();
    List<Map<String, String>> rows = Table.read("inputs/" + input + ".csv").rows();
    Doubles each = Doubles.tabulate(rows.size(), i -> Double.parseDouble(rows.get(i).get(column)));
    return new Measured(
        measured.measure(),
        measured.group(),
        measured.subgroups(),
        measured.series(),
        Targets.of(each));
  }

  private void compareLines(ChartAnalysis analysis, Map<String, String> row, int i, String at) {
    var points = analysis.points();
    assertAgrees(row.get("y"), points.values().get(i), at + "y");
    assertAgrees(row.get("cl"), points.drawn().centre().get(i), at + "cl");
    assertAgrees(row.get("lcl"), points.drawn().lower().get(i), at + "lcl");
    assertAgrees(row.get("ucl"), points.drawn().upper().get(i), at + "ucl");
    assertAgrees(row.get("lcl.95"), points.drawn().lowerTwoSigma().get(i), at + "lcl.95");
    assertAgrees(row.get("ucl.95"), points.drawn().upperTwoSigma().get(i), at + "ucl.95");
    if (args.has("target")) {
      assertAgrees(row.get("target"), points.targets().get(i), at + "target");
    }
    boolean included = points.statuses().get(i) != Status.EXCLUDED;
    assertFlag(row.get("include"), included, at + "include");
    boolean beyond = points.marks().get(i).contains("beyond-limits");
    assertFlag(row.get("sigma.signal"), beyond, at + "sigma.signal");
  }

  private void compareRuns(ChartAnalysis analysis, Map<String, String> row, int i, String at) {
    int part = Integer.parseInt(row.get("part")) - 1;
    var facts = analysis.phases().get(part);
    Runs runs = facts.runs().orElseGet(() -> Runs.of(sequence(analysis, facts.phase().span())));
    assertCount(row.get("n.obs"), runs.observations(), at + "n.obs");
    assertCount(row.get("n.useful"), runs.useful(), at + "n.useful");
    if (runs.isDefined()) {
      assertCount(row.get("longest.run"), runs.longestRun(), at + "longest.run");
      assertCount(row.get("n.crossings"), runs.crossings(), at + "n.crossings");
    }
    if (!boxed()) {
      assertFlag(row.get("runs.signal"), facts.runsSignal(), at + "runs.signal");
    }
    if (runs.isDefined() && !boxed()) {
      assertCount(row.get("longest.run.max"), runs.longestRunMax(), at + "longest.run.max");
      assertCount(row.get("n.crossings.min"), runs.crossingsMin(), at + "n.crossings.min");
    }
  }

  /** Another method of limits for the runs, told in left-out.csv: the counts are compared alone. */
  private boolean boxed() {
    return args.has("method");
  }

  /** The included points of a moving-range chart, whose runs the analysis itself leaves out. */
  private static Sequence sequence(ChartAnalysis analysis, Span span) {
    var points = analysis.points();
    List<Integer> kept =
        IntStream.rangeClosed(span.first(), span.last())
            .filter(i -> points.statuses().get(i) != Status.EXCLUDED)
            .boxed()
            .toList();
    return new Sequence(
        kept,
        points.values().where(kept::contains),
        points.raw().each(line -> line.where(kept::contains)));
  }

  private ChartRequest request() {
    double multiply = args.path("multiply").asDouble(1);
    boolean limited = type().traits().has(Trait.LIMITS);
    boolean ranges = type().traits().has(Trait.MOVING_RANGES);
    RuleSet rules = limited ? RuleSets.THREE_SIGMA : RuleSets.NONE;
    OptionalDouble centre =
        args.has("cl")
            ? OptionalDouble.of(args.get("cl").asDouble() * multiply)
            : OptionalDouble.empty();
    boolean cut = args.path("y.neg").isBoolean() && !args.get("y.neg").asBoolean();
    boolean screened = args.get("screenedmr").asBoolean();
    LimitRequest limits =
        new LimitRequest(
            Conventions.QICHARTS2,
            ranges ? Optional.of(screened ? Screening.ON : Screening.OFF) : Optional.empty(),
            new Given(centre, OptionalDouble.empty()),
            cut ? Optional.of(NegativeLimits.CUT) : Optional.empty());
    Meaning plain = Meaning.plain();
    return new ChartRequest(
        Optional.of(type()),
        List.of(rules),
        limits,
        org.centreline.phase.PhaseRequest.none(),
        new Meaning(
            plain.title(),
            plain.better(),
            args.path("target").isNumber()
                ? OptionalDouble.of(args.get("target").asDouble())
                : plain.target(),
            new Scale(multiply, "", Scale.Kind.PLAIN),
            List.of()));
  }

  private Phases phases(int size) {
    TreeSet<Integer> lasts = new TreeSet<>();
    JsonNode part = args.path("part");
    if (part.isArray() || part.isInt()) {
      each(part).forEach(lasts::add);
    } else if (part.has("column")) {
      lasts.addAll(changes(part.get("column").asText()));
    }
    lasts.removeIf(p -> p <= 0 || p >= size);
    lasts.add(size);
    int freeze = args.path("freeze").asInt(size);
    List<Phase> phases = new ArrayList<>();
    int first = 0;
    for (int last : lasts) {
      Span span = new Span(first, last - 1);
      int end = lasts.size() == 1 ? Math.min(freeze, size) - 1 : span.last();
      phases.add(new Phase(phases.size() + 1, Optional.empty(), span, new Span(first, end)));
      first = last;
    }
    TreeMap<Integer, String> excluded = new TreeMap<>();
    each(args.path("exclude")).forEach(e -> excluded.put(e - 1, ""));
    return new Phases(phases, new Exclusions(excluded));
  }

  private static List<Integer> each(JsonNode node) {
    List<Integer> numbers = new ArrayList<>();
    if (node.isInt()) {
      numbers.add(node.asInt());
    }
    node.forEach(n -> numbers.add(n.asInt()));
    return numbers;
  }

  private List<Integer> changes(String column) {
    List<Map<String, String>> rows = Table.read("inputs/" + input + ".csv").rows();
    return IntStream.range(1, rows.size())
        .filter(i -> !rows.get(i).get(column).equals(rows.get(i - 1).get(column)))
        .boxed()
        .toList();
  }
}
