package org.centreline.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.analysis.chart.LimitRequest;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.convention.Screening;
import org.centreline.chart.limit.Given;
import org.centreline.phase.Phase;
import org.centreline.phase.PhaseRequest;
import org.centreline.phase.Phases;
import org.centreline.phase.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Centre and limits under every convention, worked out by hand or printed by others, in {@code
 * conformance/limits.csv}; a number is compared to the places that are written.
 */
class LimitConformanceTest {

  @TestFactory
  Stream<DynamicTest> clauses() throws IOException {
    try (Reader reader =
        new InputStreamReader(
            LimitConformanceTest.class.getResourceAsStream("/conformance/limits.csv"),
            StandardCharsets.UTF_8)) {
      CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
      List<CSVRecord> rows = format.parse(reader).getRecords();
      return rows.stream()
          .map(
              row ->
                  DynamicTest.dynamicTest(
                      row.get("type") + ", " + row.get("convention") + ": " + row.get("clause"),
                      () -> check(row)));
    }
  }

  private static void check(CSVRecord row) {
    Sample drawn = PlainSample.placed(row.get("values"));
    Phases phases = frozen(drawn.phases(), row.get("baseline"));
    ChartAnalysis analysis = ChartAnalysis.of(drawn.measured(), request(row), phases);
    var lines = analysis.points().drawn();
    int last = analysis.points().size() - 1;
    agree(row.get("mean"), lines.centre().get(last), "mean");
    agree(row.get("lower"), lines.lower().get(last), "lower");
    agree(row.get("upper"), lines.upper().get(last), "upper");
  }

  private static Phases frozen(Phases phases, String baseline) {
    if (baseline.isEmpty()) {
      return phases;
    }
    Span span = phases.last().span();
    Span base = new Span(0, Integer.parseInt(baseline) - 1);
    return new Phases(List.of(new Phase(1, Optional.empty(), span, base)), phases.exclusions());
  }

  private static void agree(String expected, double actual, String what) {
    if (expected.equals("none")) {
      assertTrue(Double.isNaN(actual), what + " should not be there but is " + actual);
      return;
    }
    int places = expected.contains(".") ? expected.length() - expected.indexOf('.') - 1 : 12;
    double half = 0.51 * StrictMath.pow(10, -Math.min(places, 12));
    assertEquals(Double.parseDouble(expected), actual, half, what);
  }

  private static ChartRequest request(CSVRecord row) {
    Optional<Screening> screening =
        switch (row.get("screening")) {
          case "on" -> Optional.of(Screening.ON);
          case "off" -> Optional.of(Screening.OFF);
          default -> Optional.empty();
        };
    return new ChartRequest(
        ChartTypes.named(row.get("type")),
        List.of(),
        new LimitRequest(
            Conventions.named(row.get("convention")).orElseThrow(),
            screening,
            Given.nothing(),
            Optional.empty()),
        PhaseRequest.none(),
        Meaning.plain());
  }
}
