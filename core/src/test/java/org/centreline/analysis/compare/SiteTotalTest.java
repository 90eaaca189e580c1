package org.centreline.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.centreline.PlainSample;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.series.Doubles;
import org.centreline.series.Gaps;
import org.centreline.series.Proportions;
import org.centreline.series.Series;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;

/** What a site counted, and what is no count. */
class SiteTotalTest {

  private static final FunnelRequest BY_CHANCE =
      new FunnelRequest(
          FunnelKind.PROPORTION, Optional.empty(), FunnelConvention.EXACT, FunnelRequest.TENTH);

  private static ChartAnalysis shares(String name, double... counts) {
    Doubles all = Doubles.of(counts);
    Series shares = new Proportions(all, Doubles.repeat(all.size(), 100));
    return PlainSample.monthly(shares).type("p").group(name).analysis();
  }

  @Test
  void onlyRowsOfNoughtsAndOnesAreCases() {
    List<ChartAnalysis> two =
        List.of(
            PlainSample.rows(0, 2, 1).group("A").analysis(),
            PlainSample.rows(0, 1, 1).group("B").analysis());
    assertThrows(MisuseException.class, () -> Comparison.withFunnel(two, BY_CHANCE));
    Series gaps = new Gaps(Doubles.of(1, 0, 1));
    List<ChartAnalysis> between =
        List.of(
            PlainSample.of(Subgroups.rows(3), gaps).type("g").group("A").analysis(),
            PlainSample.of(Subgroups.rows(3), gaps).type("g").group("B").analysis());
    assertThrows(MisuseException.class, () -> Comparison.withFunnel(between, BY_CHANCE));
    Comparison none =
        Comparison.withFunnel(List.of(shares("A", 0, 2), shares("B", 3, 0)), BY_CHANCE);
    assertEquals(Doubles.of(2, 3), none.funnel().orElseThrow().counts().numerators());
  }
}
