package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.limit.ChartType;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Gaps;
import org.centreline.series.Individuals;
import org.centreline.series.Joint;
import org.centreline.series.Measured;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Samples;
import org.centreline.series.Series;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuitabilityTest {

  private static final String HERE = "org/centreline/analysis/chart/SuitabilityTest.java";
  private static final Doubles ONE = Doubles.of(1, 2);
  private static final Doubles TWO = Doubles.of(2, 3);
  private static final Set<String> OF_RATIOS =
      Set.of(
          "run",
          "xmr",
          "xmr-median",
          "mr",
          "ewma",
          "cusum",
          "iprime",
          "ms",
          "p",
          "pprime",
          "np",
          "u",
          "uprime",
          "vlad",
          "ra-cusum");
  private static final Map<Series, Set<String>> TYPES =
      Map.of(
          new Individuals(ONE),
          Set.of("run", "xmr", "xmr-median", "mr", "ewma", "cusum", "c", "g", "g-percentile", "t"),
          new Counts(ONE),
          Set.of("run", "xmr", "xmr-median", "mr", "ewma", "cusum", "c"),
          new Gaps(ONE),
          Set.of("run", "xmr", "xmr-median", "mr", "ewma", "cusum", "g", "g-percentile", "t"),
          new Proportions(ONE, TWO),
          OF_RATIOS,
          new Rates(TWO, ONE),
          OF_RATIOS,
          new Samples(List.of(ONE, TWO)),
          Set.of("xbar", "r", "s", "ewma", "cusum"),
          Joint.alone("x", List.of(ONE, TWO)),
          Set.of("t2"));

  @Test
  void eachKindOfDataHasItsCharts() {
    TYPES.forEach(
        (series, types) -> {
          Set<String> found = new TreeSet<>();
          ChartTypes.all().stream()
              .filter(t -> Suitability.missing(t, measured(series)).isEmpty())
              .map(ChartType::id)
              .forEach(found::add);
          String data = series.getClass().getSimpleName();
          assertEquals(
              new TreeSet<>(types),
              found,
              () -> "core/src/test/java/" + HERE + ": name in TYPES which charts take " + data);
        });
  }

  private static Optional<String> missing(String type, double... values) {
    return Suitability.missing(
        ChartTypes.named(type).orElseThrow(), measured(new Individuals(Doubles.of(values))));
  }

  private static Measured measured(Series series) {
    return new Measured("x", Optional.empty(), Subgroups.rows(series.size()), series);
  }

  @ParameterizedTest
  @CsvSource({"t, 0.1, 0", "g, 0, -1", "g-percentile, 0, -1", "c, 0, -1"})
  void numbersThatTheFormulaCannotTakeAreRefused(String type, double fine, double wrong) {
    assertEquals(Optional.empty(), missing(type, 3, fine, Double.NaN));
    assertEquals(
        "chart type " + type + ": takes ",
        missing(type, 3, wrong).orElseThrow().split("times|numbers")[0]);
  }

  @Test
  void nothingButMissingValuesSuitsAsTheKindSays() {
    assertEquals(Optional.empty(), missing("t", Double.NaN));
    assertEquals(Optional.empty(), missing("c", Double.NaN));
  }
}
