package org.centreline.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.PlainSample;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Points;
import org.centreline.analysis.chart.Variation;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.phase.Exclusions;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.centreline.series.Gaps;
import org.centreline.series.Individuals;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Samples;
import org.centreline.series.Series;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Series with nothing, next to nothing or no variation in them: defined results, no NaN. */
class DegeneratePropertiesTest {

  private static final Set<String> OF_SPREAD = Set.of("mr", "r", "s", "ms");

  /** Numerators; 1, 2, 4 and 7 of 49 are shares that no double holds. */
  private static final double[] WHOLE = {1, 2, 4, 7, 28, 49};

  private static final double[] ANY = {7, 0.1, 0.7, 1.4, 2.7, 3.7, 6.9, 7.6, 1e-3};

  private static double[] same(int size, double value) {
    return DoubleStream.generate(() -> value).limit(size).toArray();
  }

  /** Constant, all zero, one point, two points, median 0, with gaps. */
  private static List<double[]> series(ChartType type) {
    double least = type.id().equals("t") ? 1 : 0;
    double missing = Double.NaN;
    return List.of(
        same(20, 7),
        same(20, 0.1),
        same(20, least),
        same(13, 1),
        same(1, 3),
        new double[] {3, 4},
        new double[] {3, missing},
        new double[] {missing, 3, missing, 4, missing},
        IntStream.range(0, 25).mapToDouble(i -> i % 3 == 0 ? 2 : least).toArray());
  }

  private static Series of(Data data, double... values) {
    Doubles row = Doubles.of(values);
    return switch (data) {
      case VALUES, COUNTS -> new Individuals(row);
      case GAPS -> new Gaps(row);
      case SHARES -> new Proportions(row, row.map(v -> 49));
      case RATES -> new Rates(row, row.map(v -> 49));
      case OUTCOMES, EXPECTED, JOINT -> throw new IllegalArgumentException(data.name());
      case SAMPLES -> new Samples(row.stream().mapToObj(v -> Doubles.of(v, v, v)).toList());
    };
  }

  private static Stream<DynamicTest> everyTypeAndConvention(
      java.util.function.BiConsumer<ChartType, Convention> property) {
    // Several measures, and cases beside their risks, are no series that could be constant.
    return ChartTypes.all().stream()
        .filter(type -> !type.traits().has(Trait.EXPECTATION) && type.data() != Data.JOINT)
        .flatMap(
            type ->
                Conventions.all().stream()
                    .map(
                        convention ->
                            DynamicTest.dynamicTest(
                                type.id() + ", " + convention.id(),
                                () -> property.accept(type, convention))));
  }

  private static ChartAnalysis analysis(ChartType type, Convention convention, double... values) {
    return PlainSample.placed(of(type.data(), values), Phases.one(values.length))
        .type(type)
        .convention(convention)
        .analysis();
  }

  @TestFactory
  Stream<DynamicTest> aCentreIsThereWhereverAValueSetsIt() {
    return everyTypeAndConvention(
        (type, convention) -> {
          for (double[] values : series(type)) {
            Points points = analysis(type, convention, values).points();
            int ranges = type.traits().has(Trait.DIFFERENCES) ? pairs(values) : 1;
            for (int i = 0; i < points.size() && ranges > 0; i++) {
              boolean present = !points.values().isMissing(i);
              boolean centre = !points.raw().centre().isMissing(i);
              assertTrue(centre || !present, type.id() + " " + Doubles.of(values) + " at " + i);
            }
          }
        });
  }

  private static int pairs(double... values) {
    return (int)
        IntStream.range(1, values.length)
            .filter(i -> !Double.isNaN(values[i] - values[i - 1]))
            .count();
  }

  @TestFactory
  Stream<DynamicTest> nothingIsInfinite() {
    return everyTypeAndConvention(
        (type, convention) -> {
          for (double[] values : series(type)) {
            ChartAnalysis analysis = analysis(type, convention, values);
            analysis
                .points()
                .raw()
                .each(
                    line -> {
                      assertFalse(line.stream().anyMatch(Double::isInfinite), type.id());
                      return line;
                    });
            Doubles statistic = analysis.points().track().statistic();
            assertFalse(statistic.stream().anyMatch(Double::isInfinite), type.id());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> nothingButMissingValuesHasNoLinesNoSignalAndNoIcon() {
    return everyTypeAndConvention(
        (type, convention) -> {
          ChartAnalysis analysis = analysis(type, convention, Double.NaN, Double.NaN, Double.NaN);
          assertEquals(List.of(), analysis.findings());
          assertEquals(0, analysis.lastPhase().basePoints());
          assertFalse(analysis.assurance().isPresent());
          assertTrue(codes(analysis).containsAll(Set.of("few-points", "gaps")));
        });
  }

  private static Set<String> codes(ChartAnalysis analysis) {
    return analysis.warnings().stream().map(w -> w.code()).collect(Collectors.toSet());
  }

  @TestFactory
  Stream<DynamicTest> nothingButExcludedPointsHasNoSignal() {
    return everyTypeAndConvention(
        (type, convention) -> {
          TreeMap<Integer, String> all = new TreeMap<>();
          IntStream.range(0, 20).forEach(i -> all.put(i, ""));
          Phases phases = new Phases(Phases.one(20).all(), new Exclusions(all));
          ChartAnalysis analysis =
              PlainSample.placed(of(type.data(), same(20, 3)), phases)
                  .type(type)
                  .convention(convention)
                  .analysis();
          assertEquals(List.of(), analysis.findings());
          assertEquals(0, analysis.lastPhase().basePoints());
        });
  }

  /**
   * A constant series is on its centre line: no rule may see anything in it. The centre of a
   * g-percentile chart is the median of a geometric variable, which the series is none of.
   */
  @TestFactory
  Stream<DynamicTest> aConstantSeriesHasNoSignal() {
    return everyTypeAndConvention(
        (type, convention) -> {
          if (type.id().equals("g-percentile")) {
            return;
          }
          boolean whole = type.data() == Data.SHARES || type.data() == Data.RATES;
          for (double value : whole ? WHOLE : ANY) {
            for (int size : new int[] {13, 25, 60}) {
              ChartAnalysis analysis = analysis(type, convention, same(size, value));
              assertEquals(
                  List.of(), analysis.findings(), size + " times " + value + " on " + type.id());
              assertEquals(
                  Variation.COMMON_CAUSE,
                  analysis.variation().orElse(Variation.COMMON_CAUSE),
                  type.id());
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> aConstantSeriesKeepsItsLimitsUnlessScreeningIsStrict() {
    return everyTypeAndConvention(
        (type, convention) -> {
          ChartAnalysis analysis = analysis(type, convention, same(20, 3));
          boolean strict =
              type.traits().has(Trait.MOVING_RANGES)
                  && !type.id().equals("cusum")
                  && analysis.setup().screening() == org.centreline.chart.convention.Screening.ON
                  && convention.equals(Conventions.QICHARTS2);
          boolean expected = type.traits().has(Trait.LIMITS) && !strict;
          if (!convention.equals(Conventions.NHSRPLOTTHEDOTS)
              && !OF_SPREAD.contains(type.id())
              && !type.traits().has(Trait.DECISION_INTERVAL)) {
            assertEquals(expected, analysis.lastPhase().limits(), type.id());
          }
        });
  }
}
