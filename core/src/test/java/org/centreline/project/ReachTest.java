package org.centreline.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.centreline.Matter;
import org.centreline.phase.Locator;
import org.centreline.phase.PlacementException;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** February, March and June 2024, or weeks that have names only. */
class ReachTest {

  private static final Reach MONTHS =
      new Reach(
          new Locator(
              Subgroups.ofDates(
                  List.of(
                      LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 1), LocalDate.of(2024, 6, 1)),
                  Rhythm.MONTH),
              typed ->
                  typed.equals("soon") ? Optional.empty() : Optional.of(LocalDate.parse(typed))));

  private static final Reach WEEKS =
      new Reach(
          new Locator(
              Subgroups.ofLabels(Subgroups.Kind.LABEL, List.of("week 1", "week 2")),
              typed -> Optional.empty()));

  /** June is held to its last day; April lies between; what is no date is judged by others. */
  @ParameterizedTest
  @CsvSource({
    "2024-01-31, false, false, 0",
    "2024-02-01, true, false, 0",
    "2024-02-29, true, true, 0",
    "2024-04-15, true, true, 2",
    "2024-06-01, true, true, 2",
    "2024-06-30, true, false, 2",
    "2024-07-01, false, false, -1"
  })
  void ofDates(String typed, boolean within, boolean after, int first) {
    assertEquals(within, MONTHS.holds(typed));
    assertEquals(after, MONTHS.isAfterStart(typed));
    OptionalInt expected = first < 0 ? OptionalInt.empty() : OptionalInt.of(first);
    assertEquals(expected, MONTHS.first(Matter.FROM, typed));
  }

  @ParameterizedTest
  @CsvSource({"week 1, true, false", "' week 2 ', true, true", "week 3, false, false"})
  void ofLabels(String typed, boolean within, boolean after) {
    assertEquals(within, WEEKS.holds(typed));
    assertEquals(after, WEEKS.isAfterStart(typed));
  }

  @Test
  void whatIsNoPlaceIsJudgedByThoseWhoReadIt() {
    assertEquals(List.of(true, true), List.of(MONTHS.holds("soon"), MONTHS.isAfterStart("soon")));
    assertThrows(PlacementException.class, () -> MONTHS.first(Matter.FROM, "soon"));
    assertThrows(PlacementException.class, () -> WEEKS.first(Matter.FROM, "week 3"));
    assertEquals(OptionalInt.of(1), WEEKS.first(Matter.FROM, "week 2"));
  }
}
