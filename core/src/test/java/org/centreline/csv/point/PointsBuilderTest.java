package org.centreline.csv.point;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class PointsBuilderTest {

  private static PointsBuilder ratio(double numerator, double denominator) {
    PointsBuilder points = new PointsBuilder();
    points.add(LocalDate.EPOCH, 1, 2);
    points.add(LocalDate.EPOCH, numerator, denominator);
    return points;
  }

  @Test
  void proportionsLieBetweenNoneAndAll() {
    assertTrue(ratio(0, 5).areProportions());
    assertTrue(ratio(5, 5).areProportions());
    assertTrue(ratio(Double.NaN, Double.NaN).areProportions());
    assertTrue(ratio(1, 0).areProportions());
    assertFalse(ratio(6, 5).areProportions());
    assertFalse(ratio(-1, 5).areProportions());
  }

  @Test
  void columnsComeOutAsTheyWentIn() {
    PointsBuilder points = ratio(3, 4);
    assertEquals(Doubles.of(1, 3), points.numerators());
    assertEquals(Doubles.of(2, 4), points.denominators());
    assertEquals(List.of(LocalDate.EPOCH, LocalDate.EPOCH), points.dates());
    assertEquals(3, points.numerator(1));
    assertEquals(4, points.denominator(1));
  }
}
