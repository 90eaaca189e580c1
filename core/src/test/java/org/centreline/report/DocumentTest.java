package org.centreline.report;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {

  @Test
  void thereMustBeAnAnalysisAndASource() {
    assertThrows(IllegalArgumentException.class, Gallery::document);
    assertThrows(NullPointerException.class, () -> new Document<>(null, List.of()));
  }
}
