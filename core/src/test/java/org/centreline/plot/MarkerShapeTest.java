package org.centreline.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.series.Doubles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarkerShapeTest {

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CIRCLE")
  void coversAboutTheAreaOfTheCircle(MarkerShape shape) {
    assertEquals(Math.PI / 4, area(shape.cornersX(), shape.cornersY()), 0.07);
  }

  private static double area(Doubles xs, Doubles ys) {
    double twice = 0;
    for (int i = 0; i < xs.size(); i++) {
      int next = (i + 1) % xs.size();
      twice += xs.get(i) * ys.get(next) - xs.get(next) * ys.get(i);
    }
    return Math.abs(twice) / 2;
  }
}
