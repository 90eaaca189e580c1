package org.centreline.report.describe;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class DescribeReportTest {

  @Test
  void nothingMayBeMissing() {
    assertThrows(
        NullPointerException.class,
        () -> new DescribeReport(null, "x.csv", DescribeReport.Length.PAGE));
  }
}
