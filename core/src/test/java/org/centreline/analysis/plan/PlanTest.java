package org.centreline.analysis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.centreline.analysis.Scale;
import org.centreline.analysis.UnusableException;
import org.centreline.analysis.Warning;
import org.centreline.analysis.plan.Plan.RuleChance;
import org.centreline.outcome.effect.Foresight;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class PlanTest {

  private static final PlanBaseline CALM = new PlanBaseline(Double.NaN, 1, 0, 0);

  private static Plan plan(OptionalInt before, OptionalInt after, OptionalDouble change) {
    PlanRequest request = new PlanRequest("waits", Scale.plain(), before, after, change);
    return Plan.of(request, CALM, percent -> {});
  }

  private static List<String> codes(Plan plan) {
    return plan.warnings().stream().map(Warning::code).toList();
  }

  @Test
  void neededIsWhereTheChanceStaysHighEnough() {
    Plan plan = plan(OptionalInt.of(24), OptionalInt.empty(), OptionalDouble.of(1.9));
    int needed = plan.needed().orElseThrow();
    assertEquals(needed, plan.after());
    assertTrue(new Foresight(24, needed, 1, 0).power(1.9) >= 0.8);
    assertTrue(new Foresight(24, needed - 1, 1, 0).power(1.9) < 0.8);
    int each = plan.balanced().orElseThrow();
    assertTrue(new Foresight(each, each, 1, 0).power(1.9) >= 0.8);
    assertTrue(new Foresight(each - 1, each - 1, 1, 0).power(1.9) < 0.8);
  }

  @Test
  void whatCanNotBeSeenSaysSo() {
    Plan plan = plan(OptionalInt.of(24), OptionalInt.empty(), OptionalDouble.of(0.2));
    assertTrue(plan.needed().isEmpty() && plan.balanced().isEmpty());
  }

  @Test
  void withoutASizeTheSmallestIsTheAnswer() {
    Plan plan = plan(OptionalInt.of(12), OptionalInt.of(12), OptionalDouble.empty());
    assertEquals(new Foresight(12, 12, 1, 0).smallest(0.8), plan.change());
    assertEquals(0.8, plan.point().chance(), 1e-9);
  }

  /** Least squares on 8 to 11 points is what the formula says: 200 series, 3 standard errors. */
  @Test
  void theMethodItselfShowsAsManyAsTheFormulaSays() {
    Plan plan = plan(OptionalInt.of(10), OptionalInt.of(10), OptionalDouble.empty());
    assertEquals(0.8, plan.simulated(), 3 * Math.sqrt(0.8 * 0.2 / Plan.FITS));
  }

  /** A stable chart of XmR limits from 24 points: the chance of a signal among so many more. */
  @Test
  void rulesSignalAChangeSoonerThanChance() {
    Plan plan = plan(OptionalInt.of(24), OptionalInt.of(12), OptionalDouble.of(2));
    assertEquals(10, plan.rules().size());
    for (RuleChance chance : plan.rules()) {
      String id = chance.rules().id();
      assertTrue(chance.changed().get(11) > 0.75, id);
      assertTrue(chance.changed().get(11) > chance.unchanged().get(11), id);
      for (int k = 1; k < chance.changed().size(); k++) {
        assertTrue(chance.changed().get(k) >= chance.changed().get(k - 1), id);
      }
    }
  }

  @Test
  void theSameQuestionHasTheSameAnswer() {
    Plan one = plan(OptionalInt.of(12), OptionalInt.of(12), OptionalDouble.of(1));
    assertEquals(
        one.rules(), plan(OptionalInt.of(12), OptionalInt.of(12), one.request().change()).rules());
  }

  @Test
  void progressGoesToAHundred() {
    List<Integer> told = new ArrayList<>();
    PlanRequest request =
        new PlanRequest(
            "", Scale.plain(), OptionalInt.of(8), OptionalInt.of(8), OptionalDouble.of(1));
    Plan.of(request, CALM, told::add);
    assertEquals(100, told.get(told.size() - 1));
  }

  @Test
  void fewPointsFromBothSides() {
    OptionalInt after = OptionalInt.of(8);
    OptionalDouble one = OptionalDouble.of(1);
    assertTrue(codes(plan(OptionalInt.of(11), after, one)).contains("few-points"));
    assertFalse(codes(plan(OptionalInt.of(12), after, one)).contains("few-points"));
  }

  @Test
  void carryOverFromBothSides() {
    PlanRequest request =
        new PlanRequest(
            "", Scale.plain(), OptionalInt.of(12), OptionalInt.of(8), OptionalDouble.of(1));
    PlanBaseline some = new PlanBaseline(0, 1, 0.3, 0);
    PlanBaseline more = new PlanBaseline(0, 1, 0.31, 0);
    assertFalse(codes(Plan.of(request, some, p -> {})).contains("autocorrelation"));
    assertTrue(codes(Plan.of(request, more, p -> {})).contains("autocorrelation"));
  }

  @Test
  void aBaselineFromValues() {
    PlanBaseline baseline = PlanBaseline.of(Doubles.of(1, 2, 3, Double.NaN, 4, 5));
    assertEquals(3, baseline.mean());
    assertEquals(Math.sqrt(2.5), baseline.deviation(), 1e-15);
    assertEquals((2 + 0 + 2) / 10.0 + 0.2, baseline.rho(), 1e-15);
    assertEquals(5, baseline.points());
    assertEquals(0, PlanBaseline.of(Doubles.of(1, 9, 1, 9, 1, 9)).rho());
  }

  @Test
  void valuesThatSayNothingAreRefused() {
    assertThrows(UnusableException.class, () -> PlanBaseline.of(Doubles.of(1, 2)));
    assertThrows(UnusableException.class, () -> PlanBaseline.of(Doubles.of(2, 2, 2, 2)));
  }
}
