package org.centreline.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.Reading;
import org.centreline.analysis.chart.Assurance;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Variation;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.convention.Screening;
import org.centreline.phase.Phase;
import org.centreline.phase.Phases;
import org.centreline.phase.Span;
import org.centreline.rule.RuleSets;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Four hundred random charts with gaps, phases, baselines, exclusions and ties, recorded in {@code
 * conformance/recorded.csv} from a program in another language (Python 3.11) that was written from
 * the clauses alone: windows tried one by one, fractions for sums. L, N, S, T and R are marks of
 * beyond-limits, two-of-three, shift, trend and longest-run; baselines count from 1; centre and
 * limits are those of the last subgroup. Rows 42, 134, 138, 216, 230 and 255 were changed by hand:
 * limits do not come from points that never vary, nor a verdict from runs where most lie on the
 * median. So were rows 13, 100, 175, 220, 288, 337, 340, 346, 373, 375 and 386: the points have
 * left the limits of the baseline, which assure nothing then.
 */
class RecordedTest {

  private static final Map<String, String> LETTERS =
      Map.of(
          "beyond-limits",
          "L",
          "two-of-three",
          "N",
          "shift",
          "S",
          "trend",
          "T",
          "longest-run",
          "R");

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    String name = "/conformance/recorded.csv";
    try (Reader reader =
        new InputStreamReader(
            RecordedTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
      return format.parse(reader).getRecords().stream()
          .map(row -> DynamicTest.dynamicTest("case " + row.getRecordNumber(), () -> check(row)));
    }
  }

  private static void check(CSVRecord row) {
    ChartAnalysis analysis = trial(row).analysis();
    int last = analysis.points().size() - 1;
    var lines = analysis.points().raw();
    agree(row.get("centre"), lines.centre().get(last), "centre");
    agree(row.get("lower"), lines.lower().get(last), "lower");
    agree(row.get("upper"), lines.upper().get(last), "upper");
    assertEquals(
        row.get("marks"),
        analysis.points().marks().stream()
            .map(RecordedTest::letters)
            .collect(Collectors.joining(" ")));
    assertEquals(
        row.get("readings"),
        analysis.points().readings().stream()
            .map(r -> r == Reading.COMMON_CAUSE ? "." : r.name().substring(0, 1))
            .collect(Collectors.joining()));
    assertEquals(row.get("variation"), analysis.variation().map(Variation::word).orElse(""));
    assertEquals(row.get("assurance"), analysis.assurance().map(Assurance::word).orElse(""));
  }

  private static String letters(List<String> marks) {
    String letters = marks.stream().map(LETTERS::get).sorted().collect(Collectors.joining());
    return letters.isEmpty() ? "." : letters;
  }

  private static void agree(String expected, double actual, String what) {
    if (expected.equals("none")) {
      assertTrue(Double.isNaN(actual), () -> what + " should not be there but is " + actual);
      return;
    }
    double number = Double.parseDouble(expected);
    assertEquals(number, actual, 1e-9 * Math.max(1, Math.abs(number)), what);
  }

  private static Sample trial(CSVRecord row) {
    Sample plain = PlainSample.placed(row.get("values"));
    Sample trial =
        plain
            .placed(frozen(plain.phases(), row.get("baselines")))
            .type(ChartTypes.named(row.get("type")).orElseThrow())
            .convention(Conventions.named(row.get("convention")).orElseThrow())
            .rules(RuleSets.named(row.get("rules")).orElseThrow())
            .better(Better.valueOf(row.get("better").toUpperCase(Locale.ROOT)));
    String screening = row.get("screening").toUpperCase(Locale.ROOT);
    Sample screened = screening.isEmpty() ? trial : trial.screening(Screening.valueOf(screening));
    String target = row.get("target");
    return target.isEmpty() ? screened : screened.target(Double.parseDouble(target));
  }

  private static Phases frozen(Phases phases, String baselines) {
    if (baselines.isEmpty()) {
      return phases;
    }
    List<Phase> frozen = new ArrayList<>();
    for (Phase phase : phases.all()) {
      String[] ends = baselines.split(" ")[phase.index() - 1].split("-");
      Span base = new Span(Integer.parseInt(ends[0]) - 1, Integer.parseInt(ends[1]) - 1);
      frozen.add(new Phase(phase.index(), phase.label(), phase.span(), base));
    }
    return new Phases(frozen, phases.exclusions());
  }
}
