package org.centreline.csv.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Checks;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.row.Layout.Axis;
import org.junit.jupiter.api.Test;

class RowAggregationTest {

  private static RowAggregation of(Axis axis, int denominator, Shape shape, Combine... combine) {
    Layout layout = new Layout(axis, 0, 1, denominator, List.of(), List.of());
    Optional<Combine> how = combine.length == 0 ? Optional.empty() : Optional.of(combine[0]);
    return RowAggregation.of(layout, new Grouping(Optional.empty(), how, shape, Checks.STRICT));
  }

  @Test
  void sumsWillDoForMostThings() {
    for (Combine combine : List.of(Combine.SUM, Combine.MEAN, Combine.COUNT)) {
      assertEquals(RowAggregation.SUMS, of(Axis.DATES, -1, Shape.ANY, combine));
      assertEquals(RowAggregation.SUMS, of(Axis.LABELS, -1, Shape.VALUES, combine));
    }
    assertEquals(RowAggregation.SUMS, of(Axis.DATES, 2, Shape.ANY));
    assertEquals(RowAggregation.SUMS, of(Axis.DATES, -1, Shape.VALUES));
  }

  @Test
  void mediansDeviationsAndSamplesNeedTheValues() {
    assertEquals(RowAggregation.VALUES, of(Axis.DATES, -1, Shape.ANY, Combine.MEDIAN));
    assertEquals(RowAggregation.VALUES, of(Axis.LABELS, -1, Shape.ANY, Combine.SD));
    assertEquals(RowAggregation.VALUES, of(Axis.DATES, -1, Shape.SAMPLES));
    assertEquals(RowAggregation.VALUES, of(Axis.LABELS, -1, Shape.SAMPLES));
    assertEquals(RowAggregation.VALUES, of(Axis.DATES, -1, Shape.ANY));
  }

  @Test
  void rowsThatMakeAPointEachAreHeld() {
    assertEquals(RowAggregation.ROWS, of(Axis.DATES, -1, Shape.GAPS));
    assertEquals(RowAggregation.ROWS, of(Axis.LABELS, -1, Shape.ANY));
    assertEquals(RowAggregation.ROWS, of(Axis.LABELS, 2, Shape.ANY, Combine.SUM));
    assertEquals(RowAggregation.ROWS, of(Axis.ROWS, -1, Shape.ANY, Combine.SUM));
  }
}
