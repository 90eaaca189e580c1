package org.centreline.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.report.Gallery;
import org.centreline.report.Table;
import org.centreline.report.Table.Column;
import org.centreline.words.Kinds;
import org.junit.jupiter.api.Test;

class PointTableTest {

  @Test
  void aRowAPoint() {
    Table table = PointTable.of(Gallery.gaps().analysis());
    assertEquals(31, table.rows().size());
    assertEquals(
        List.of("Mar 2026", "27.0", "20.3", "16.3", "24.3", "concern", "beyond-limits"),
        table.rows().get(26));
    assertEquals(
        List.of("Jan 2026", "", "20.3", "16.3", "24.3", "missing", ""), table.rows().get(24));
    assertEquals("excluded", table.rows().get(4).get(5));
  }

  @Test
  void theFirstColumnSaysWhatItHolds() {
    assertEquals("Point", head(PlainSample.rows(1, 2)));
    assertEquals("Period", head(PlainSample.monthly(1, 2)));
    assertEquals("Label", head(Gallery.all().get("labels")));
  }

  private static String head(Sample sample) {
    return PointTable.of(sample.analysis()).columns().stream()
        .map(Column::head)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> heads(String type) {
    return PointTable.of(Kinds.of(type, PlainSample.steady(24, 20)).analysis()).columns().stream()
        .map(Column::head)
        .toList();
  }

  @Test
  void eachKindHasItsColumns() {
    assertEquals(
        List.of("Period", "Value", "Upper sum", "Lower sum", "Reading", "Signals"), heads("cusum"));
    assertEquals(
        List.of("Period", "Value", "Running average", "Mean", "LPL", "UPL", "Reading", "Signals"),
        heads("ewma"));
    assertEquals(
        List.of(
            "Period",
            "Value",
            "Size",
            "Standard deviation",
            "Mean",
            "LPL",
            "UPL",
            "Reading",
            "Signals"),
        heads("xbar"));
    assertEquals(
        List.of("Period", "Value", "Size", "Mean", "LPL", "UPL", "Reading", "Signals"), heads("r"));
    assertEquals(
        List.of(
            "Period",
            "Value",
            "Numerator",
            "Denominator",
            "Mean",
            "LPL",
            "UPL",
            "Reading",
            "Signals"),
        heads("p"));
    assertEquals(
        List.of("Period", "Value", "Denominator", "Mean", "LPL", "UPL", "Reading", "Signals"),
        heads("np"));
    assertEquals(List.of("Period", "Value", "Median", "Reading", "Signals"), heads("run"));
  }

  @Test
  void sumsAreInSigmasAndPercentagesArePercentages() {
    List<String> sums =
        PointTable.of(Kinds.of("cusum", PlainSample.steady(24, 20)).analysis()).rows().get(2);
    assertEquals(List.of("Mar 2024", "19.0", "0.0", "-0.4"), sums.subList(0, 4));
    List<String> shares =
        PointTable.of(Kinds.of("p", PlainSample.steady(24, 20)).analysis()).rows().get(0);
    assertEquals(List.of("Jan 2024", "10.00%", "20", "200", "9.82%"), shares.subList(0, 5));
  }
}
