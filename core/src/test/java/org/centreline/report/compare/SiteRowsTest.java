package org.centreline.report.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.compare.Comparison;
import org.centreline.analysis.compare.FunnelConvention;
import org.centreline.analysis.compare.FunnelKind;
import org.centreline.analysis.compare.FunnelRequest;
import org.centreline.series.Doubles;
import org.centreline.series.Proportions;
import org.junit.jupiter.api.Test;

class SiteRowsTest {

  private static final FunnelRequest CHANCE =
      new FunnelRequest(
          FunnelKind.PROPORTION, Optional.empty(), FunnelConvention.EXACT, FunnelRequest.TENTH);

  @Test
  void ofMoreThanCanBeReadThoseBeyondTheLimitsAreListed() {
    Comparison comparison = Comparison.withFunnel(sites(12, 90), CHANCE);
    assertEquals(List.of("S3"), names(new SiteRows(comparison, 11)));
    assertEquals(
        "Only sites beyond the 95% limits are listed; a .csv or .json holds all 12.",
        new SiteRows(comparison, 11).rest());
    assertEquals(12, new SiteRows(comparison, 12).sites().size());
    assertEquals("", new SiteRows(comparison, 12).rest());
  }

  @Test
  void noneMayBeBeyond() {
    SiteRows rows = new SiteRows(Comparison.withFunnel(sites(12, 20), CHANCE), 11);
    assertEquals(List.of(), names(rows));
    assertEquals(
        "Sites within the limits are not listed; a .csv or .json holds all 12.", rows.rest());
  }

  @Test
  void smallChartsAreAllListed() {
    assertEquals(12, new SiteRows(Comparison.of(sites(12, 90)), 3).sites().size());
  }

  private static List<String> names(SiteRows rows) {
    return rows.sites().stream().map(Comparison::name).toList();
  }

  private static List<ChartAnalysis> sites(int size, double fourth) {
    return IntStream.range(0, size).mapToObj(i -> site("S" + i, i == 3 ? fourth : 20)).toList();
  }

  private static ChartAnalysis site(String name, double count) {
    Proportions share = new Proportions(Doubles.of(count), Doubles.of(100));
    return PlainSample.monthly(share).type("p").group(name).analysis();
  }
}
