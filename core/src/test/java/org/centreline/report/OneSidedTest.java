package org.centreline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.chart.CusumChart;
import org.centreline.chart.CusumChart.Sides;
import org.centreline.report.chart.ChartJson;
import org.centreline.report.chart.PointTable;
import org.centreline.report.chart.TextWriter;
import org.junit.jupiter.api.Test;

/** A CUSUM that looks one way has one sum and one limit, in every format. */
class OneSidedTest {

  private static ChartAnalysis only(Sides sides) {
    return PlainSample.monthly(PlainSample.steady(24, 20))
        .type(new CusumChart(5, 1, 0, sides).type())
        .analysis();
  }

  @Test
  void theOtherSideIsNowhere() {
    ChartAnalysis up = only(Sides.UP);
    assertEquals(0, up.points().drawn().lower().present().size());
    assertEquals(0, up.points().track().lower().present().size());
    assertTrue(up.lastPhase().limits());
    ChartAnalysis down = only(Sides.DOWN);
    assertEquals(0, down.points().drawn().upper().present().size());
    assertEquals(0, down.points().track().statistic().present().size());
    assertTrue(down.lastPhase().limits());
  }

  @Test
  void theChartAndTheTableShowTheOneSide() {
    String text = TextWriter.write(Gallery.document(only(Sides.DOWN)), TextScreen.plain());
    assertEquals(2, text.split(" Limit\n| Zero\n", -1).length - 1, text);
    assertTrue(text.replace("\n", " ").contains("decision interval downwards only 5 sigma"), text);
    List<String> heads =
        PointTable.of(only(Sides.DOWN)).columns().stream().map(Table.Column::head).toList();
    assertEquals(List.of("Period", "Value", "Lower sum", "Reading", "Signals"), heads);
    String json = ChartJson.write(Gallery.document(only(Sides.UP)));
    assertEquals(List.of(), ChartSchema.errors(json));
  }
}
