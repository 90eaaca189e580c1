package org.centreline.words.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.centreline.PlainSample;
import org.centreline.analysis.Better;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.compare.Comparison;
import org.centreline.analysis.compare.FunnelConvention;
import org.centreline.analysis.compare.FunnelKind;
import org.centreline.analysis.compare.FunnelRequest;
import org.centreline.series.Doubles;
import org.centreline.series.Proportions;
import org.centreline.words.chart.VariationRow;
import org.junit.jupiter.api.Test;

class PeerMatrixTest {

  private static final FunnelRequest CHANCE =
      new FunnelRequest(
          FunnelKind.PROPORTION, Optional.empty(), FunnelConvention.EXACT, FunnelRequest.TENTH);

  /** Of 100 a month for two years: 20 is usual, and 40 or 5 are far from the others. */
  private static ChartAnalysis site(String name, Better better, double... counts) {
    Doubles all = Doubles.of(counts);
    return PlainSample.monthly(new Proportions(all, Doubles.repeat(all.size(), 100)))
        .type("p")
        .better(better)
        .group(name)
        .analysis();
  }

  private static PeerMatrix matrix(Better better) {
    return PeerMatrix.of(
        Comparison.withFunnel(
            List.of(
                site("A", better, PlainSample.steady(24, 20)),
                site("high", better, PlainSample.steady(24, 40)),
                site("low", better, PlainSample.steady(24, 5)),
                site("rises", better, PlainSample.then(PlainSample.steady(23, 20), 60)),
                site("none", better, Double.NaN, Double.NaN)),
            CHANCE));
  }

  private static List<String> names(PeerMatrix matrix, VariationRow row, PeerColumn column) {
    return matrix.cell(row, column).stream().map(Comparison::name).toList();
  }

  @Test
  void eachSiteStandsByItsChartAndByItsPeers() {
    PeerMatrix up = matrix(Better.UP);
    assertEquals(
        List.of(PeerColumn.BETTER, PeerColumn.ALIKE, PeerColumn.WORSE, PeerColumn.NONE),
        up.columns());
    assertEquals(List.of("high"), names(up, VariationRow.COMMON_CAUSE, PeerColumn.BETTER));
    assertEquals(List.of("low"), names(up, VariationRow.COMMON_CAUSE, PeerColumn.WORSE));
    assertEquals(List.of("A"), names(up, VariationRow.COMMON_CAUSE, PeerColumn.ALIKE));
    assertEquals(List.of("rises"), names(up, VariationRow.IMPROVING, PeerColumn.ALIKE));
    assertEquals(List.of("none"), names(up, VariationRow.NONE, PeerColumn.NONE));
    assertEquals(List.of(), names(up, VariationRow.CONCERNING, PeerColumn.WORSE));
  }

  @Test
  void lowIsBetterTurnsIt() {
    PeerMatrix down = matrix(Better.DOWN);
    assertEquals(List.of("high"), names(down, VariationRow.COMMON_CAUSE, PeerColumn.WORSE));
    assertEquals(List.of("low"), names(down, VariationRow.COMMON_CAUSE, PeerColumn.BETTER));
    assertEquals(List.of("rises"), names(down, VariationRow.CONCERNING, PeerColumn.ALIKE));
  }

  @Test
  void withoutADirectionSitesAreHigherOrLower() {
    PeerMatrix neither = matrix(Better.NEITHER);
    assertEquals(
        List.of(PeerColumn.LOWER, PeerColumn.ALIKE, PeerColumn.HIGHER, PeerColumn.NONE),
        neither.columns());
    assertEquals(List.of("high"), names(neither, VariationRow.COMMON_CAUSE, PeerColumn.HIGHER));
    assertEquals(List.of("rises"), names(neither, VariationRow.CHANGING, PeerColumn.ALIKE));
  }

  @Test
  void unusualRowsAreShownOnlyWhereTheyHoldASite() {
    PeerMatrix few =
        PeerMatrix.of(
            Comparison.withFunnel(
                List.of(
                    site("A", Better.UP, PlainSample.steady(24, 20)),
                    site("B", Better.UP, PlainSample.steady(24, 20))),
                CHANCE));
    assertEquals(
        List.of(VariationRow.IMPROVING, VariationRow.COMMON_CAUSE, VariationRow.CONCERNING),
        few.rows());
    assertEquals(List.of(PeerColumn.BETTER, PeerColumn.ALIKE, PeerColumn.WORSE), few.columns());
  }
}
