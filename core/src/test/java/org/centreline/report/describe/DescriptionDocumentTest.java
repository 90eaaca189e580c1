package org.centreline.report.describe;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class DescriptionDocumentTest {

  @Test
  void nothingMayBeMissing() {
    assertThrows(NullPointerException.class, () -> new DescriptionDocument(null, "x.csv"));
  }
}
