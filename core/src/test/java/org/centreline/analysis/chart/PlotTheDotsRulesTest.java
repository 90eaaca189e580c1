package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.centreline.analysis.Better;
import org.centreline.chart.limit.Lines;
import org.centreline.rule.RuleSets;
import org.centreline.rule.sequence.Sequence;
import org.centreline.rule.sequence.Side;
import org.centreline.rule.signal.Marking;
import org.centreline.rule.signal.Signal;
import org.centreline.rule.signal.Signals;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What NHSRplotthedots 0.2.2 says of 400 random series with centre 0, near limits at 3.2 and limits
 * at 5, in {@code conformance/plot-the-dots-rules.csv}; values are rounded where that changes no
 * order and no side. Types: A and B beyond a limit, U and D trends, N and n two of three, S and s
 * shifts; readings: I improvement, C concern, H and L special cause high and low.
 */
class PlotTheDotsRulesTest {

  private static final List<String> LABEL_FIRST =
      List.of("beyond-limits", "trend", "two-of-three", "shift");
  private static final Map<String, String> LETTERS =
      Map.of("beyond-limits", "AB", "trend", "UD", "two-of-three", "Nn", "shift", "Ss");

  @TestFactory
  Stream<DynamicTest> series() throws IOException {
    String name = "/conformance/plot-the-dots-rules.csv";
    try (Reader reader =
        new InputStreamReader(
            PlotTheDotsRulesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
      List<CSVRecord> rows = format.parse(reader).getRecords();
      return rows.stream()
          .map(row -> DynamicTest.dynamicTest("series " + row.getRecordNumber(), () -> check(row)));
    }
  }

  private static void check(CSVRecord row) {
    double[] values =
        Stream.of(row.get("values").split(" ")).mapToDouble(Double::parseDouble).toArray();
    List<Signal> signals =
        RuleSets.MDC_2021.rules().stream()
            .flatMap(rule -> Signals.of(rule, sequence(values), Marking.ALL).stream())
            .toList();
    assertEquals(row.get("type"), each(values.length, i -> type(signals, i)), "type");
    for (Better better : Better.values()) {
      List<Finding> findings =
          signals.stream().map(s -> new Finding(s, "mdc-2021", 1, better.read(s.side()))).toList();
      PointReader reader = new PointReader(findings, better, RuleSets.MDC_2021.precedence());
      assertEquals(
          row.get(better.word()), each(values.length, i -> reading(reader, i)), better.word());
    }
  }

  private static Sequence sequence(double[] values) {
    int size = values.length;
    Lines lines =
        new Lines(
            Doubles.repeat(size, 0),
            Doubles.repeat(size, -5),
            Doubles.repeat(size, 5),
            Doubles.repeat(size, -3.2),
            Doubles.repeat(size, 3.2),
            Doubles.missing(size),
            Doubles.missing(size));
    return new Sequence(IntStream.range(0, size).boxed().toList(), Doubles.of(values), lines);
  }

  private static String each(int size, java.util.function.IntFunction<String> letter) {
    return IntStream.range(0, size).mapToObj(letter).collect(Collectors.joining());
  }

  private static String type(List<Signal> signals, int i) {
    return LABEL_FIRST.stream()
        .flatMap(rule -> signals.stream().filter(s -> s.rule().equals(rule) && s.marks(i)))
        .reduce((first, later) -> later.rule().equals(first.rule()) ? later : first)
        .map(s -> LETTERS.get(s.rule()).substring(s.side().isHigh() ? 0 : 1).substring(0, 1))
        .orElse(".");
  }

  private static String reading(PointReader reader, int i) {
    return switch (reader.read(i)) {
      case COMMON_CAUSE -> ".";
      case IMPROVEMENT -> "I";
      case CONCERN -> "C";
      case SPECIAL_CAUSE ->
          reader
                  .decided(reader.findings().stream().filter(f -> f.signal().marks(i)))
                  .filter(Side::isHigh)
                  .isPresent()
              ? "H"
              : "L";
    };
  }
}
