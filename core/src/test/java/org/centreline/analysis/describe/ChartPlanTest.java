package org.centreline.analysis.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.centreline.analysis.chart.ChartChoice;
import org.centreline.chart.ChartTypes;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.junit.jupiter.api.Test;

class ChartPlanTest {

  private static ChartPlan plan(String measure) {
    return new ChartPlan(
        measure,
        Columns.of("d", "n"),
        ReadingOptions.standard(),
        Grouping.none(),
        new ChartChoice(ChartTypes.RUN, Optional.empty()),
        1,
        12);
  }

  @Test
  void nothingMayBeMissing() {
    assertEquals("n", plan("n").measure());
    assertThrows(NullPointerException.class, () -> plan(null));
  }
}
