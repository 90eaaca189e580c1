package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
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

  @Test
  void sayWhatCanBeAskedOfThem() {
    assertEquals(Set.of(Trait.PATTERNS, Trait.TARGET), ChartTypes.RUN.traits().all());
    assertEquals(
        Set.of(Trait.LIMITS, Trait.PATTERNS, Trait.MOVING_RANGES, Trait.TARGET),
        ChartTypes.XMR.traits().all());
    assertEquals(Set.of(Trait.LIMITS), ChartTypes.MR.traits().all());
  }
}
