package org.centreline.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        new Joint(
            List.of("n", "m"),
            Stream.of(1, 2, 3).map(i -> List.of(Doubles.of(i, 7), Doubles.of(i + 1, 8))).toList()),
        new Samples(List.of(Doubles.of(1, 2), Doubles.of(3, 5), Doubles.of(6))));
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
    assertEquals(series.numerators().slice(1, 1), whole.series().numerators());
    assertEquals(series.denominators().slice(1, 1), whole.series().denominators());
    assertEquals(
        MONTHS.subList(0, 2), measured(series, List.of(MARCH)).whole().subgroups().dates());
    assertEquals(
        MONTHS.subList(1, 3), measured(series, List.of(MARCH.at(0))).whole().subgroups().dates());
    assertEquals(Doubles.of(2), whole.targets().each());
  }

  @Test
  void whatCountsStays() {
    Measured kept = measured(new Counts(THREE), List.of(MARCH.with(Use.KEPT)));
    assertSame(kept, kept.whole());
  }

  @ParameterizedTest
  @MethodSource("series")
  void theFirstSoMany(Series series) {
    Measured all = measured(series, List.of());
    assertSame(all, all.first(3));
    assertEquals(series.values().slice(0, 1), all.first(2).series().values());
    assertEquals(Doubles.of(1, 2), all.first(2).targets().each());
    assertEquals(Rhythm.MONTH, all.first(2).subgroups().rhythm());
    assertEquals(Targets.none(), all.withoutTargets().first(2).targets());
  }

  /** Where all are left out one stays: a chart of none would be none. */
  @Test
  void oneIsAlwaysLeft() {
    List<PartPeriod> all = List.of(MARCH.at(0), MARCH.at(1), MARCH);
    Measured last = measured(new Counts(THREE), all).whole();
    assertEquals(MONTHS.subList(2, 3), last.subgroups().dates());
  }

  @Test
  void labelsStayWhatTheyAre() {
    Subgroups labels = Subgroups.ofLabels(Subgroups.Kind.LABEL, List.of("A", "B", "C"));
    TargetBand band = new TargetBand(Doubles.of(1, Double.NaN, 3), Doubles.of(2, Double.NaN, 4));
    Targets targets = new Targets(Doubles.missing(3), Targets.Kind.SHARES, band);
    Nature counts = new Nature(Nature.Kind.COUNT, "it says so");
    Measured open =
        new Measured("n", Optional.of("g"), labels.openIn("cases"), new Gaps(THREE), targets)
            .of(counts);
    Measured whole = open.whole();
    assertEquals(Subgroups.ofLabels(Subgroups.Kind.LABEL, List.of("A", "B")), whole.subgroups());
    assertEquals(band.slice(0, 1), whole.targets().band());
    assertEquals(Targets.Kind.SHARES, whole.targets().kind());
    assertEquals(counts, whole.nature());
    assertEquals(Optional.of("g"), whole.group());
    assertTrue(whole.withoutTargets().targets().isNone());
    assertEquals(counts, whole.withoutTargets().nature());
    assertEquals(whole.targets(), whole.on(Subgroups.rows(2)).targets());
    assertEquals(Subgroups.rows(2), whole.on(Subgroups.rows(2)).subgroups());
  }
}
