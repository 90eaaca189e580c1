package org.centreline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void multipliesByANumberAboveZero(double multiply) {
    assertThrows(IllegalArgumentException.class, () -> new Scale(multiply, "", Scale.Kind.PLAIN));
  }

  @Test
  void percentagesAreFractionsOfOne() {
    assertEquals(new Scale(1, "%", Scale.Kind.PERCENT), Scale.percent());
    assertEquals(true, Scale.percent().isPercent());
    assertEquals(false, Scale.plain().isPercent());
  }
}
