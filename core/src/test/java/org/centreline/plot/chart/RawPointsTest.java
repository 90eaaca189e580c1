package org.centreline.plot.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.limit.ChartType;
import org.centreline.phase.Baseline;
import org.centreline.phase.PhaseRequest;
import org.centreline.plot.Markers;
import org.centreline.plot.Theme;
import org.centreline.plot.axis.XAxis;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.PageStyle;
import org.centreline.series.Doubles;
import org.centreline.series.Rhythm;
import org.junit.jupiter.api.Test;

class RawPointsTest {

  private static final ChartType EWMA = ChartTypes.named("ewma").orElseThrow();
  private static final ChartType CUSUM = ChartTypes.named("cusum").orElseThrow();
  private static final PageStyle LOOK = new PageStyle(Theme.NHS.palette(), PageSize.STANDARD);
  private static final Doubles VALUES =
      Doubles.tabulate(24, i -> i == 5 ? Double.NaN : i == 9 ? 40 : 20 + i % 3);

  private static ChartAnalysis ewma() {
    Sample sample = PlainSample.dated(Rhythm.WEEK, VALUES).type(EWMA);
    PhaseRequest.Exclusion one =
        new PhaseRequest.Exclusion(new Baseline.Range(sample.at(9), sample.at(9)), "");
    return sample.phases(new PhaseRequest(List.of(), Baseline.whole(), List.of(one))).analysis();
  }

  @Test
  void anEwmaHasEveryValueBehindIt() {
    ChartAnalysis analysis = ewma();
    List<Markers> rows =
        new RawPoints(analysis, XAxis.of(analysis.measured().subgroups()), LOOK)
            .all(PointTraces.sized(8, LOOK)).stream().map(t -> (Markers) t).toList();
    assertEquals(List.of(22, 1), rows.stream().map(row -> row.ys().size()).toList());
    assertEquals(Doubles.of(40), rows.get(1).ys());
  }

  @Test
  void theAxisHoldsThemAll() {
    assertTrue(ValueRange.axis(ewma(), LOOK, 300).range().high() > 40);
  }

  @Test
  void otherChartsShowTheirDataOrSums() {
    for (ChartType type : List.of(ChartTypes.XMR, CUSUM, ChartTypes.RUN)) {
      assertFalse(RawPoints.areShown(PlainSample.dated(Rhythm.WEEK, VALUES).type(type).analysis()));
    }
  }
}
