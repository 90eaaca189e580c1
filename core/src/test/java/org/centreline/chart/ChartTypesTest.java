package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.centreline.chart.Traits.Trait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTypesTest {

  @ParameterizedTest
  @CsvSource({"run, Median", "xmr, Mean", "mr, Mean"})
  void areFoundByTheWordThatAUserTypes(String id, String centre) {
    ChartType type = ChartTypes.named(id).orElseThrow();
    assertEquals(id, type.id());
    assertEquals(centre, type.centreName());
  }

  @Test
  void anUnknownWordNamesNothing() {
    assertEquals(Optional.empty(), ChartTypes.named("auto"));
    assertEquals(Optional.empty(), ChartTypes.named("XMR"));
  }

  @ParameterizedTest
  @CsvSource({
    "run, false, true, false, true",
    "xmr, true, true, true, true",
    "mr, true, false, false, false",
  })
  void sayWhatCanBeAskedOfThem(
      String id, boolean limits, boolean patterns, boolean ranges, boolean target) {
    Traits traits = ChartTypes.named(id).orElseThrow().traits();
    assertEquals(limits, traits.has(Trait.LIMITS));
    assertEquals(patterns, traits.has(Trait.PATTERNS));
    assertEquals(ranges, traits.has(Trait.MOVING_RANGES));
    assertEquals(target, traits.has(Trait.TARGET));
  }
}
