package org.centreline.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedRhythmTest {

  private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);

  private static Measured group(String name, Rhythm rhythm, LocalDate... dates) {
    return new Measured(
        "n",
        Optional.of(name),
        Subgroups.ofDates(List.of(dates), rhythm),
        new Counts(Doubles.tabulate(dates.length, i -> i)));
  }

  private static Measured monthly(String name) {
    return group(
        name,
        Rhythm.MONTH,
        IntStream.range(0, 12)
            .mapToObj(i -> LocalDate.of(2023, 5, 1).plusMonths(i))
            .toArray(LocalDate[]::new));
  }

  private static List<Rhythm> rhythms(Measured... groups) {
    return SharedRhythm.of(List.of(groups)).stream().map(one -> one.subgroups().rhythm()).toList();
  }

  @Test
  void oneDateHasTheRhythmOfTheOthers() {
    assertEquals(
        List.of(Rhythm.MONTH, Rhythm.MONTH),
        rhythms(group("new", Rhythm.IRREGULAR, APRIL), monthly("old")));
  }

  @Test
  void aDateOfItsOwnStaysADay() {
    assertEquals(
        List.of(Rhythm.IRREGULAR, Rhythm.MONTH),
        rhythms(group("new", Rhythm.IRREGULAR, APRIL.plusDays(8)), monthly("old")));
  }

  @Test
  void whereTheOthersDisagreeNothingIsKnown() {
    Measured quarters = group("q", Rhythm.QUARTER, APRIL.minusMonths(3), APRIL);
    assertEquals(
        List.of(Rhythm.IRREGULAR, Rhythm.MONTH, Rhythm.QUARTER),
        rhythms(group("new", Rhythm.IRREGULAR, APRIL), monthly("old"), quarters));
  }

  @Test
  void severalDatesWithoutARhythmStayAsTheyAre() {
    Measured many =
        group(
            "many",
            Rhythm.IRREGULAR,
            APRIL.minusMonths(11),
            APRIL.minusMonths(7),
            APRIL.minusMonths(6),
            APRIL.minusMonths(2),
            APRIL);
    assertEquals(List.of(Rhythm.IRREGULAR, Rhythm.MONTH), rhythms(many, monthly("old")));
  }

  @Test
  void oneDateAloneHasNone() {
    assertEquals(List.of(Rhythm.IRREGULAR), rhythms(group("new", Rhythm.IRREGULAR, APRIL)));
  }

  @Test
  void twoDatesAreFewAndThreeAreNot() {
    Measured two = group("two", Rhythm.IRREGULAR, APRIL.minusMonths(5), APRIL);
    Measured three =
        group("three", Rhythm.IRREGULAR, APRIL.minusMonths(5), APRIL.minusMonths(1), APRIL);
    assertEquals(
        List.of(Rhythm.MONTH, Rhythm.IRREGULAR, Rhythm.MONTH), rhythms(two, three, monthly("old")));
  }

  /** A date with a part of a month is told of, so that it is left as it is. */
  @Test
  void datesOfPartsStayAsTheyAre() {
    PartPeriod part = new PartPeriod(0, APRIL, APRIL, 1, 30, Rhythm.DAY, PartPeriod.Use.KEPT);
    Measured one = group("new", Rhythm.IRREGULAR, APRIL);
    assertEquals(
        List.of(Rhythm.IRREGULAR, Rhythm.MONTH),
        rhythms(one.on(one.subgroups().with(List.of(part))), monthly("old")));
  }

  /** Dates of a group without a rhythm are no dates of the others. */
  @Test
  void onlyDatesOfTheRhythmCount() {
    Measured daily = group("new", Rhythm.IRREGULAR, APRIL.plusDays(8));
    Measured same =
        group("many", Rhythm.IRREGULAR, APRIL.plusDays(1), APRIL.plusDays(8), APRIL.plusDays(40));
    assertEquals(
        List.of(Rhythm.IRREGULAR, Rhythm.IRREGULAR, Rhythm.MONTH),
        rhythms(daily, same, monthly("old")));
  }
}
