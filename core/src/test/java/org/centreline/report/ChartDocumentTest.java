package org.centreline.report;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartDocumentTest {

  @Test
  void thereMustBeAChartAndASource() {
    assertThrows(IllegalArgumentException.class, Gallery::document);
    assertThrows(NullPointerException.class, () -> new ChartDocument(null, List.of()));
  }
}
