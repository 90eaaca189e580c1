package org.centreline.chart.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalDouble;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SpecificationTest {

  private static final OptionalDouble NONE = OptionalDouble.empty();

  private static OptionalDouble at(double number) {
    return OptionalDouble.of(number);
  }

  @Test
  void theMiddleOfTwoLimitsIsBestUnlessSomethingElseIsSaid() {
    assertEquals(3, new Specification(at(2), at(4), NONE).best());
    assertEquals(2.5, new Specification(at(2), at(4), at(2.5)).best());
    assertEquals(Double.NaN, new Specification(at(2), NONE, NONE).best());
    assertEquals(Double.NaN, new Specification(NONE, at(2), NONE).best());
  }

  @Test
  void whatIsNoSpecificationOrHasNoIndexIsRefused() {
    Specification kept = new Specification(at(2), at(4), NONE);
    List<Executable> refused =
        List.of(
            () -> new Specification(NONE, NONE, at(3)),
            () -> new Specification(at(4), at(4), NONE),
            () -> new Specification(at(4), at(2), NONE),
            () -> new Specification(at(2), at(Double.NaN), NONE),
            () -> new Capability(kept, 3, 0, 20),
            () -> new Capability(kept, 3, Double.NaN, 20),
            () -> new Capability(kept, 3, 1, 1));
    for (int i = 0; i < refused.size(); i++) {
      assertThrows(IllegalArgumentException.class, refused.get(i), "number " + i);
    }
  }

  @Test
  void spreadNeedsTwoMeasurementsAndSkewnessThreeThatDiffer() {
    assertEquals(Double.NaN, new ProcessSpread(Doubles.of(5), 1).overall());
    assertEquals(Double.NaN, new ProcessSpread(Doubles.of(5, 7), 1).skewness());
    assertEquals(Double.NaN, new ProcessSpread(Doubles.of(5, 5, 5), 1).skewness());
    // 3 / 2 times the sum of cubes, -1 - 1 + 8, over sd cubed, 3 to the power of 1.5.
    assertEquals(9 / Math.pow(3, 1.5), new ProcessSpread(Doubles.of(1, 1, 4), 1).skewness(), 1e-12);
  }
}
