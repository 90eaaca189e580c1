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

class SiteWarningsTest {

  private static final String FEW = "Only 3 usable points; limits and icons are shown from 13.";

  @Test
  void oneWarningOfSeveralSitesIsOneLine() {
    List<ChartAnalysis> three = List.of(site("A", 3), site("B", 3), site("C", 3));
    assertEquals(List.of("A, B, C: " + FEW), SiteWarnings.lines(Comparison.of(three)));
  }

  @Test
  void whereNumbersDifferTheFirstStandsForAll() {
    List<ChartAnalysis> two = List.of(site("A", 3), site("B", 4));
    assertEquals(List.of("A, B; A, for one: " + FEW), SiteWarnings.lines(Comparison.of(two)));
  }

  @Test
  void ofManySitesTheFirstAreNamed() {
    List<ChartAnalysis> many = IntStream.range(0, 31).mapToObj(i -> site("S" + i, 3)).toList();
    assertEquals(
        List.of("31 sites (S0, S1, S2, S3, S4 and 26 more): " + FEW),
        SiteWarnings.lines(Comparison.of(many)));
  }

  @Test
  void aFunnelWithoutChartsSaysNothingOfThem() {
    FunnelRequest request =
        new FunnelRequest(
            FunnelKind.PROPORTION, Optional.empty(), FunnelConvention.EXACT, FunnelRequest.TENTH);
    List<ChartAnalysis> two = List.of(share("A"), share("B"));
    assertEquals(List.of(), SiteWarnings.lines(Comparison.withFunnel(two, request)));
  }

  private static ChartAnalysis site(String name, int points) {
    return PlainSample.monthly(PlainSample.steady(points, 20)).group(name).analysis();
  }

  private static ChartAnalysis share(String name) {
    Proportions three = new Proportions(Doubles.of(1, 2, 3), Doubles.repeat(3, 50));
    return PlainSample.monthly(three).type("p").group(name).analysis();
  }
}
