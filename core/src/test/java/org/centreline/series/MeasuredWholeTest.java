package org.centreline.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.series.PartPeriod.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeasuredWholeTest {

  private static final List<LocalDate> MONTHS =
      List.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 1));
  private static final Doubles THREE = Doubles.of(1, 2, 3);
  private static final PartPeriod MARCH =
      new PartPeriod(
          2, LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 9), 9, 31, Rhythm.DAY, Use.LEFT_OUT);

  static Stream<Series> series() {
    return Stream.of(
        new Individuals(THREE),
        new Counts(THREE),
        new Gaps(THREE),
        new Rates(THREE, THREE),
        new Proportions(THREE, THREE),
        new Cases(Doubles.of(0, 1, 0), Doubles.of(0.1, 0.2, 0.3)),
        new Samples(List.of(THREE, THREE, THREE)));
  }

  private static Measured measured(Series series, List<PartPeriod> parts) {
    Subgroups months = Subgroups.ofDates(MONTHS, Rhythm.MONTH).with(parts);
    return new Measured("n", Optional.empty(), months, series, Targets.of(THREE));
  }

  @ParameterizedTest
  @MethodSource("series")
  void partsAtEitherEndAreLeftOut(Series series) {
    Measured whole = measured(series, List.of(MARCH.at(0), MARCH)).whole();
    assertEquals(MONTHS.subList(1, 2), whole.subgroups().dates());
    assertEquals(series.getClass(), whole.series().getClass());
    assertEquals(series.values().slice(1, 1), whole.series().values());
    assertEquals(Doubles.of(2), whole.targets().each());
  }

  @Test
  void whatCountsStays() {
    Measured kept = measured(new Counts(THREE), List.of(MARCH.with(Use.KEPT)));
    assertSame(kept, kept.whole());
  }
}
