package org.centreline.chart.convention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.centreline.PlainSample;
import org.centreline.phase.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConventionsTest {

  @ParameterizedTest
  @CsvSource({
    "mdc, OFF, 13, 12",
    "exact, OFF, 0, 0",
    "qicharts2, ON, 0, 0",
    "nhsrplotthedots, ON, 0, 0",
    "qcc, OFF, 0, 0",
  })
  void eachSaysWhatItScreensAndFromWhenItShowsLimits(
      String id, Screening screening, int whole, int frozen) {
    Convention convention = Conventions.named(id).orElseThrow();
    assertEquals(screening, convention.screening());
    assertEquals(new Floor(whole, frozen), convention.floor());
  }

  @Test
  void theFloorOfAPhaseDependsOnWhetherItIsFrozen() {
    Phase whole = PlainSample.placed(1, 2, 3).phases().last();
    Phase frozen = PlainSample.placed(1, 2, 3).baseline(2).phases().last();
    Phase allFrozen = PlainSample.placed(1, 2, 3).baseline(3).phases().last();
    assertEquals(13, Conventions.MDC.floor().of(whole));
    assertEquals(12, Conventions.MDC.floor().of(frozen));
    assertEquals(13, Conventions.MDC.floor().of(allFrozen));
  }

  @Test
  void oddityAfterOddityIsHeld() {
    assertEquals(
        Set.of(Oddity.NO_CALENDAR_GAPS, Oddity.STRICT_ASSURANCE),
        Convention.oddities(Oddity.NO_CALENDAR_GAPS, Oddity.STRICT_ASSURANCE));
  }

  @Test
  void theDefaultComesFirst() {
    assertEquals(Conventions.MDC, Conventions.all().get(0));
    assertEquals(Optional.empty(), Conventions.named("textbook"));
  }
}
