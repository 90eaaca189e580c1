package org.centreline.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.series.Doubles;
import org.centreline.series.Rates;
import org.centreline.series.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At which counts a funnel's warnings begin. */
class FunnelWarningsTest {

  private static final FunnelRequest RATES = byChance(FunnelKind.RATE);
  private static final FunnelRequest RATIOS = byChance(FunnelKind.RATIO);

  private static FunnelRequest byChance(FunnelKind kind) {
    return new FunnelRequest(kind, Optional.empty(), FunnelConvention.EXACT, FunnelRequest.TENTH);
  }

  /** Sites of so many a month, out of 100 each. */
  private static List<Warning> warnings(FunnelRequest request, double[]... sites) {
    List<ChartAnalysis> charts = new ArrayList<>();
    for (double[] tops : sites) {
      Series counts = new Rates(Doubles.of(tops), Doubles.repeat(tops.length, 100));
      String name = "S" + charts.size();
      charts.add(PlainSample.monthly(counts).auto().group(name).analysis());
    }
    return Comparison.withFunnel(charts, request).warnings();
  }

  private static List<String> codes(FunnelRequest request, double[]... sites) {
    return warnings(request, sites).stream().map(Warning::code).toList();
  }

  private static double[] row(double... counts) {
    return counts;
  }

  @ParameterizedTest
  @CsvSource({"89,below", "90,below", "91,''", "109,''", "110,above", "111,above"})
  void aTenthFromWhatIsExpectedIsTold(int seen, String side) {
    List<Warning> told = warnings(RATIOS, row(seen), row(seen));
    assertEquals(side.isEmpty(), told.isEmpty());
    assertTrue(told.isEmpty() || told.get(0).code().equals("total-unexpected"));
    assertTrue(told.isEmpty() || told.get(0).message().contains("a tenth or more " + side));
  }

  /** At more than half of the sites it is no slip of a row: these are rates. */
  @Test
  void numeratorsAboveAtHalfTheSitesAreSlips() {
    double[] above = row(3, 120);
    double[] level = row(100, 3);
    assertEquals(List.of("mixed-rates"), codes(RATES, above, level));
    assertEquals(List.of(), codes(RATES, above, above, level));
    assertEquals(List.of(), codes(RATES, level, level), "100 of 100 is not above");
    assertEquals(List.of(), codes(RATIOS, row(80, 120), row(100, 90), row(90, 99)));
  }

  @Test
  void whatASiteLacksIsNamed() {
    double[] none = row(Double.NaN, Double.NaN);
    Warning rates = warnings(RATES, row(3, 4), row(4, 5), none).get(0);
    assertEquals("No cases, so not in the funnel: S2.", rates.message());
    Warning ratios = warnings(RATIOS, row(99, 98), row(100, 99), none).get(0);
    assertEquals("Nothing expected, so not in the funnel: S2.", ratios.message());
  }

  /** Limits that are not widened hide nobody. */
  @Test
  void anUnusualSiteHidesOnlyWhereLimitsAreWidened() {
    FunnelRequest usual = FunnelRequest.usual(FunnelKind.RATE);
    double[][] alike = new double[9][];
    double[][] apart = new double[9][];
    for (int i : IntStream.range(0, 9).toArray()) {
      alike[i] = row(50 + i % 2);
      apart[i] = row(20 + 9 * i);
    }
    String narrow = warnings(usual, alike).get(0).message();
    assertTrue(narrow.endsWith("is hardly known."), narrow);
    String wide = warnings(usual, apart).get(0).message();
    assertTrue(wide.endsWith("widens the limits until it hides behind them."), wide);
  }
}
