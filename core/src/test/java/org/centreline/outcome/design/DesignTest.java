package org.centreline.outcome.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class DesignTest {

  private static List<String> ids(Design design) {
    return design.terms().stream().map(Term::id).toList();
  }

  @Test
  void twoChangesHaveALevelAndASlopeEach() {
    Model model = new Model(List.of(2, 4), 0, Shape.BOTH, Season.none());
    Design design = Design.of(Course.monthly(6, 1), model);
    assertEquals(
        List.of("intercept", "trend", "level[1]", "slope[1]", "level[2]", "slope[2]"), ids(design));
    assertEquals(Doubles.of(0, 1, 2, 3, 4, 5), design.columns().get(1));
    assertEquals(Doubles.of(0, 0, 1, 1, 1, 1), design.columns().get(2));
    assertEquals(Doubles.of(0, 0, 0, 1, 2, 3), design.columns().get(3));
    assertEquals(Doubles.of(0, 0, 0, 0, 1, 1), design.columns().get(4));
    assertEquals(Doubles.of(0, 0, 0, 0, 0, 1), design.columns().get(5));
    assertEquals(Doubles.of(1, 9, 1, 7, 1, 5), design.rowAt(9, CalendarPlace.ofMonth(10)));
    assertEquals(List.of(4, 5), design.rowsFrom(4));
  }

  @Test
  void shapesLeaveTermsOut() {
    Course course = Course.monthly(6, 1);
    Model model = Model.from(3);
    assertEquals(
        List.of("intercept", "trend", "level[1]"), ids(Design.of(course, model.with(Shape.LEVEL))));
    assertEquals(
        List.of("intercept", "trend", "slope[1]"), ids(Design.of(course, model.with(Shape.SLOPE))));
    assertEquals(List.of("intercept", "level[1]"), ids(Design.of(course, model.with(Shape.MEANS))));
  }

  @Test
  void controlAddsEachTermForTheUnitThatChanged() {
    Course unit = Course.monthly(4, 1);
    Design design = Design.of(unit.with(unit), Model.from(2));
    assertEquals(
        List.of(
            "intercept",
            "trend",
            "level[1]",
            "slope[1]",
            "control",
            "control:trend",
            "control:level[1]",
            "control:slope[1]"),
        ids(design));
    assertEquals(Doubles.of(0, 1, 2, 3, 0, 1, 2, 3), design.columns().get(1));
    assertEquals(Doubles.of(0, 1, 2, 3, 0, 0, 0, 0), design.columns().get(5));
    assertEquals(Doubles.of(0, 0, 1, 1, 0, 0, 0, 0), design.columns().get(6));
    assertTrue(design.isEffect(6));
    assertFalse(design.isEffect(2));
    assertEquals(List.of(2, 3), design.rowsFrom(2));
  }

  @Test
  void wavesAndMonthsFollowTheCalendar() {
    Course course = Course.monthly(24, 3);
    Design waves = Design.of(course, Model.from(12).with(new Season.Fourier(2)));
    assertEquals(List.of("sin[1]", "cos[1]", "sin[2]", "cos[2]"), ids(waves).subList(4, 8));
    assertEquals(1, waves.columns().get(4).get(0), 1e-15);
    assertEquals(-1, waves.columns().get(7).get(0), 1e-15);
    Design months = Design.of(course, Model.from(12).with(new Season.Months()));
    assertEquals("month[2]", ids(months).get(4));
    assertEquals("month[12]", ids(months).get(14));
    assertEquals(1, months.columns().get(4).get(11));
    assertEquals(0, months.columns().get(4).get(0));
  }

  @Test
  void monthsThatNeverOccurHaveNoTerm() {
    Course course = Course.of(List.of(0, 3, 6, 9, 12), List.of(4, 7, 10, 1, 4));
    Design design = Design.of(course, Model.from(6).with(new Season.Months()));
    assertEquals(List.of("month[4]", "month[7]", "month[10]"), ids(design).subList(4, 7));
  }

  @Test
  void termsAreFoundByWhatTheyStandFor() {
    Design design = Design.of(Course.monthly(6, 1), Model.from(3));
    assertEquals(3, design.indexOf(Term.of(Term.Kind.SLOPE, 1)));
    assertEquals(-1, design.indexOf(Term.of(Term.Kind.SLOPE, 2)));
  }
}
