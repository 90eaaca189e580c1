package org.centreline.report.chart;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.centreline.report.Gallery;
import org.junit.jupiter.api.Test;

class ChartDocumentTest {

  @Test
  void thereMustBeAChartAndASource() {
    assertThrows(IllegalArgumentException.class, Gallery::document);
    assertThrows(NullPointerException.class, () -> new ChartDocument(null, List.of()));
  }
}
