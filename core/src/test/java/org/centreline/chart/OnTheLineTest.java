package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.ChartFit;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.LimitOptions;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.phase.Phases;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Gaps;
import org.centreline.series.Individuals;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Samples;
import org.centreline.series.Series;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Points that are equal lie on the line that they make, on every chart and by every convention: no
 * centre is worked out by a detour.
 */
class OnTheLineTest {

  private static final int POINTS = 14;

  static Stream<ChartType> types() {
    return ChartTypes.all().stream()
        .filter(
            t ->
                !t.traits().has(Trait.DECISION_INTERVAL)
                    && t != VladChart.TYPE
                    && t != T2Chart.TYPE
                    && !t.traits().has(Trait.DIFFERENCES));
  }

  @ParameterizedTest
  @MethodSource("types")
  void constantSeriesLieOnTheirLine(ChartType type) {
    Random random = new Random(3);
    for (int k = 0; k < 60; k++) {
      assertOnLine(type, constant(type, random));
    }
  }

  private static void assertOnLine(ChartType type, Series series) {
    Sample trial = PlainSample.placed(series, Phases.one(series.size()));
    for (var convention : Conventions.all()) {
      ChartFit fit =
          ChartFit.of(
              type, trial.measured(), Phases.one(series.size()), LimitOptions.of(convention));
      Doubles centre = fit.lines().centre();
      // By qcc the line of a g-percentile chart and of others is no mean of the points.
      boolean mean = type != GPercentileChart.TYPE;
      for (int i = 0; i < centre.size() && mean; i++) {
        assertEquals(
            centre.get(i),
            fit.statistic().get(i),
            type.id() + " " + convention.id() + " " + series);
      }
    }
  }

  private static Series constant(ChartType type, Random random) {
    int whole = 1 + random.nextInt(60);
    double decimal = whole / 10.0;
    return switch (type.data()) {
      case VALUES -> new Individuals(Doubles.repeat(POINTS, decimal));
      case COUNTS -> new Counts(Doubles.repeat(POINTS, whole));
      case GAPS -> new Gaps(Doubles.repeat(POINTS, whole));
      case SAMPLES -> samples(random, type);
      case SHARES, RATES -> ratios(type, random);
      case OUTCOMES, EXPECTED, JOINT -> throw new IllegalArgumentException(type.id());
    };
  }

  /** The same shape at any level: one mean, or one spread, in decimals. */
  private static Series samples(Random random, ChartType type) {
    int size = 2 + random.nextInt(8);
    int[] shape = random.ints(size, 0, 90).toArray();
    List<Doubles> members = new ArrayList<>();
    for (int i = 0; i < POINTS; i++) {
      int level = type == XbarChart.TYPE ? 500 : random.nextInt(1000);
      members.add(Doubles.tabulate(size, m -> (level + shape[m]) / 10.0));
    }
    return new Samples(members);
  }

  /** One share of different numbers of cases. */
  private static Series ratios(ChartType type, Random random) {
    int parts = 2 + random.nextInt(48);
    int had = 1 + random.nextInt(parts - 1);
    int[] times = random.ints(POINTS, 1, 9).toArray();
    Doubles events = Doubles.tabulate(POINTS, i -> had * times[i]);
    Doubles cases = Doubles.tabulate(POINTS, i -> parts * times[i]);
    return type.data() == org.centreline.chart.limit.Data.SHARES
        ? new Proportions(events, cases)
        : new Rates(events, cases);
  }
}
