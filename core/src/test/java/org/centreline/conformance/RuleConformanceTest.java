package org.centreline.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.Scale;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.analysis.chart.LimitRequest;
import org.centreline.analysis.chart.Variation;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.Given;
import org.centreline.phase.PhaseRequest;
import org.centreline.rule.RuleSets;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each clause of each set of rules, worked out by hand in {@code conformance/rules.csv}: centre 0
 * and sigma 1 are given, so that a value is its own number of sigmas. {@code _} is a missing value,
 * {@code (x)} an excluded one, {@code |} the start of a phase; L marks a point beyond a limit, N
 * two of three near it, S a shift, T a trend, R a longest run, F four of five beyond one sigma, A
 * fourteen by turns, W fifteen within one sigma, B eight beyond it.
 */
class RuleConformanceTest {

  private static final Map<String, String> LETTERS =
      Map.of(
          "beyond-limits", "L",
          "two-of-three", "N",
          "shift", "S",
          "trend", "T",
          "longest-run", "R",
          "four-of-five", "F",
          "fourteen-alternating", "A",
          "fifteen-within-one-sigma", "W",
          "eight-beyond-one-sigma", "B");
  private static final Set<String> LOOKED_AT = Set.of("both-ways", "gaps");

  @TestFactory
  Stream<DynamicTest> clauses() throws IOException {
    try (Reader reader =
        new InputStreamReader(
            RuleConformanceTest.class.getResourceAsStream("/conformance/rules.csv"),
            StandardCharsets.UTF_8)) {
      CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
      List<CSVRecord> rows = format.parse(reader).getRecords();
      return rows.stream()
          .map(
              row ->
                  DynamicTest.dynamicTest(
                      row.get("set") + ": " + row.get("clause"), () -> check(row)));
    }
  }

  private static void check(CSVRecord row) {
    Sample drawn = PlainSample.placed(row.get("values"));
    ChartAnalysis analysis = ChartAnalysis.of(drawn.measured(), request(row), drawn.phases());
    String marks =
        analysis.points().marks().stream()
            .map(RuleConformanceTest::letters)
            .collect(Collectors.joining(" "));
    assertEquals(row.get("marks"), marks);
    assertEquals(
        row.get("variation"), analysis.variation().map(Variation::word).orElse(""), "variation");
    String warnings =
        analysis.warnings().stream()
            .map(Warning::code)
            .filter(LOOKED_AT::contains)
            .collect(Collectors.joining(" "));
    assertEquals(row.get("warnings"), warnings, "warnings");
  }

  private static String letters(List<String> marks) {
    String letters = marks.stream().map(LETTERS::get).sorted().collect(Collectors.joining());
    return letters.isEmpty() ? "." : letters;
  }

  private static ChartRequest request(CSVRecord row) {
    return new ChartRequest(
        Optional.of(ChartTypes.XMR),
        List.of(RuleSets.named(row.get("set")).orElseThrow()),
        new LimitRequest(
            Conventions.MDC,
            Optional.empty(),
            new Given(OptionalDouble.of(0), OptionalDouble.of(1)),
            Optional.empty()),
        PhaseRequest.none(),
        new Meaning(
            Optional.empty(),
            Better.valueOf(row.get("better").toUpperCase(java.util.Locale.ROOT)),
            OptionalDouble.empty(),
            Scale.plain(),
            List.of()));
  }
}
