package org.centreline.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** What can't be is refused where it would come in, and says what it was. */
class ImpossibleNumbersTest {

  private static final Doubles ONE = Doubles.of(1);
  private static final Doubles TWO = Doubles.of(1, 0);
  private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

  private static DynamicTest refused(String said, Executable made) {
    return DynamicTest.dynamicTest(
        said,
        () -> assertEquals(said, assertThrows(IllegalArgumentException.class, made).getMessage()));
  }

  private static Executable part(int position, LocalDate last, int there, int due) {
    return () ->
        new PartPeriod(position, DAY, last, there, due, Rhythm.DAY, PartPeriod.Use.LEFT_OUT);
  }

  @TestFactory
  Stream<DynamicTest> ofASeries() {
    return Stream.of(
        refused("2 outcomes but 1 risks", () -> new Cases(TWO, ONE)),
        refused("outcome 1 is 2.0", () -> new Cases(Doubles.of(2), ONE)),
        refused("risk 1 is -0.1", () -> new Cases(ONE, Doubles.of(-0.1))),
        refused("risk 2 is 1.5", () -> new Cases(TWO, Doubles.of(0.5, 1.5))),
        refused("below 0: -3.0", () -> new Counts(Doubles.of(2, -3))),
        refused("below 0: -1.0", () -> new Gaps(Doubles.of(-1))),
        refused("2 people before but 1 after", () -> new Pairs(Optional.empty(), TWO, ONE)),
        refused("1 numbers of [a, b]", () -> new Joint(List.of("a", "b"), List.of(List.of(ONE)))),
        refused("denominator 2 is below 0: -0.5", () -> new Rates(TWO, Doubles.of(0, -0.5))),
        refused("2 numerators but 1 denominators", () -> new Proportions(TWO, ONE)));
  }

  @TestFactory
  Stream<DynamicTest> ofWhatStandsBeside() {
    return Stream.of(
        refused("2 lower ends but 1", () -> new TargetBand(TWO, ONE)),
        refused(
            "1 targets but 2",
            () -> new Targets(ONE, Targets.Kind.AS_SHOWN, new TargetBand(TWO, TWO))),
        refused(
            "nothing is open",
            () ->
                new Subgroups(
                    Subgroups.Kind.DATE,
                    List.of(),
                    List.of(),
                    Rhythm.MONTH,
                    List.of(),
                    Optional.of("days"))),
        refused("falls: [1.0] for [a, b]", () -> new Tally("falls", List.of("a", "b"), ONE, 0)),
        refused(
            "falls: [1.0, 0.0] for [a, a]", () -> new Tally("falls", List.of("a", "a"), TWO, 0)),
        refused(
            "falls: [1.0] and missing NaN",
            () -> new Tally("falls", List.of("a"), ONE, Double.NaN)),
        refused(
            "falls: [-1.0] and missing 0.0",
            () -> new Tally("falls", List.of("a"), Doubles.of(-1), 0)),
        refused("position -1: 1 of 2, 2024-02-01 to 2024-02-01", part(-1, DAY, 1, 2)),
        refused("position 0: 1 of 2, 2024-02-01 to 2024-01-31", part(0, DAY.minusDays(1), 1, 2)),
        refused("position 0: -1 of 2, 2024-02-01 to 2024-02-01", part(0, DAY, -1, 2)),
        refused("position 0: 3 of 2, 2024-02-01 to 2024-02-01", part(0, DAY, 3, 2)));
  }

  @TestFactory
  Stream<DynamicTest> isRefusedInTheSecondPlaceToo() {
    return Stream.of(
        refused("denominator 2 is below 0: -0.5", () -> new Rates(TWO, Doubles.of(0, -0.5))),
        refused("2 numerators but 1 denominators", () -> new Proportions(TWO, ONE)),
        refused(
            "0 targets but 2",
            () -> new Targets(Doubles.empty(), Targets.Kind.AS_SHOWN, new TargetBand(TWO, TWO))),
        refused("falls: [1.0] and missing -2.0", () -> new Tally("falls", List.of("a"), ONE, -2)),
        refused(
            "falls: [1.0, NaN] and missing 0.0",
            () -> new Tally("falls", List.of("a", "b"), Doubles.of(1, Double.NaN), 0)));
  }
}
