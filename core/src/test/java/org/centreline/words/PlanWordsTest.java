package org.centreline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.centreline.analysis.Scale;
import org.centreline.analysis.plan.Plan;
import org.centreline.analysis.plan.PlanBaseline;
import org.centreline.analysis.plan.PlanRequest;
import org.junit.jupiter.api.Test;

class PlanWordsTest {

  private static Plan plan(Scale scale, double deviation, double change) {
    PlanRequest request =
        new PlanRequest(
            "Waits", scale, OptionalInt.of(24), OptionalInt.of(24), OptionalDouble.of(change));
    return Plan.of(request, new PlanBaseline(42, deviation, 0, 0), percent -> {});
  }

  /** Three standard deviations with 24 points a side are missed now and then, if hardly ever. */
  @Test
  void noChanceIsSaidToBeAll() {
    Plan plan = plan(new Scale(1, "days", Scale.Kind.PLAIN), 2.5, 7.5);
    assertTrue(plan.point().chance() < 1);
    String verdict = PlanWords.verdict(plan);
    assertTrue(
        verdict.startsWith(
            "With 24 points before and 24 after, a change of 7.5 days (3.0 standard deviations)"
                + " would be shown in over 99 of 100 projects; the smallest"),
        verdict);
    assertEquals(
        "Chance to show a change of 7.5 days by points after it: over 99% by 24.",
        PlanWords.altText(plan));
    assertTrue(PlanWords.check(plan).endsWith("by formula over 99."), PlanWords.check(plan));
    assertEquals("under 1%", PlanWords.percent(0.004));
    assertEquals("100%", PlanWords.percent(1));
  }

  @Test
  void aSmallChangeIsNotWrittenAsNone() {
    Plan days = plan(new Scale(1, "days", Scale.Kind.PLAIN), 2.5, 0.01);
    assertTrue(
        PlanWords.verdict(days).contains("a change of 0.01 days (0.004 standard deviations)"),
        PlanWords.verdict(days));
    Plan shares = plan(Scale.percent(), 0.025, 0.0001);
    assertTrue(
        PlanWords.verdict(shares).contains("a change of 0.01 percentage points"),
        PlanWords.verdict(shares));
  }
}
