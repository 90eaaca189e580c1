package org.centreline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.centreline.analysis.Scale;
import org.centreline.analysis.plan.Plan;
import org.centreline.analysis.plan.Plan.PlanPoint;
import org.centreline.analysis.plan.PlanBaseline;
import org.centreline.analysis.plan.PlanOrigin;
import org.centreline.analysis.plan.PlanRequest;
import org.centreline.outcome.design.Shape;
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

  private static final Scale DAYS = new Scale(1, "days", Scale.Kind.PLAIN);

  /** A plan of numbers written down here: a change of 5 days where points spread by 2.5. */
  private static Plan made(OptionalInt after, boolean asked, int needed, int balanced) {
    PlanRequest request =
        new PlanRequest(
            "Waits",
            DAYS,
            OptionalInt.of(24),
            after,
            asked ? OptionalDouble.of(5) : OptionalDouble.empty());
    return new Plan(
        request,
        new PlanBaseline(42, 2.5, 0.25, 24),
        24,
        12,
        5,
        IntStream.rangeClosed(3, 24).mapToObj(n -> new PlanPoint(n, n / 25.0, 30.0 / n)).toList(),
        needed > 0 ? OptionalInt.of(needed) : OptionalInt.empty(),
        balanced > 0 ? OptionalInt.of(balanced) : OptionalInt.empty(),
        0.46,
        List.of(),
        List.of());
  }

  /** Twelve after have 12 in 25 = 48 in 100; the smallest of them is 30 / 12 = 2.5 days. */
  @Test
  void theAnswerFollowsWhatWasAsked() {
    String change = "a change of 5.0 days (2.0 standard deviations)";
    assertEquals(
        "With 24 points before and 12 after the smallest change that would be shown in 8 of 10"
            + " projects is 5.0 days (2.0 standard deviations).",
        PlanWords.verdict(made(OptionalInt.empty(), false, 0, 0)));
    assertEquals(
        "With 24 points before, "
            + change
            + " would be shown in 8 of 10 projects from 17 points"
            + " after it on.",
        PlanWords.verdict(made(OptionalInt.empty(), true, 17, 0)));
    assertEquals(
        "With 24 points before, not even 60 after it are enough to show "
            + change
            + " in 8 of 10"
            + " projects; 30 before and as many after would be.",
        PlanWords.verdict(made(OptionalInt.empty(), true, 0, 30)));
    assertEquals(
        "With 24 points before, not even 60 after it are enough to show "
            + change
            + " in 8 of 10"
            + " projects; nor would be 120 before and as many after.",
        PlanWords.verdict(made(OptionalInt.empty(), true, 0, 0)));
    Plan twelve = made(OptionalInt.of(12), true, 17, 0);
    assertEquals(
        "With 24 points before and 12 after, "
            + change
            + " would be shown in 48 of 100 projects;"
            + " the smallest with 8 chances in 10 is 2.5 days.",
        PlanWords.verdict(twelve));
    assertEquals(
        "Check: of "
            + Plan.FITS
            + " simulated series with 24 points before and 12 after and a"
            + " change of 5.0 days, 46 in 100 showed it; by formula 48.",
        PlanWords.check(twelve));
  }

  @Test
  void whatItRestsOnIsSaid() {
    Plan plan = made(OptionalInt.of(12), true, 17, 0);
    String spread = "standard deviation 2.5 days, correlation from point to point 0.25";
    assertEquals(
        "Baseline: mean 42.0 days, " + spread + " (from 24 points)", PlanWords.baseline(plan));
    PlanOrigin year = new PlanOrigin(Optional.empty(), Optional.of("Jan"), Optional.of("Dec"));
    assertEquals(
        "Baseline: mean 42.0 days, " + spread + " (from 24 points, Jan to Dec)",
        PlanWords.baseline(plan, year));
    Plan typed = plan(DAYS, 2.5, 5);
    assertTrue(PlanWords.baseline(typed).endsWith(" from point to point 0.00"));
    Plan nameless =
        Plan.of(typed.request(), new PlanBaseline(Double.NaN, 2.5, 0, 0), percent -> {});
    assertTrue(PlanWords.baseline(nameless).startsWith("Baseline: standard deviation 2.5 days, "));
  }

  @Test
  void whatAChangeMayDoIsSupposed() {
    assertTrue(
        supposed(Optional.empty())
            .endsWith(
                " two groups below 8 points a side, a step against a trend from 8, step and slope"
                    + " from 12, which asks for more points."));
    assertTrue(
        supposed(Optional.of(Shape.LEVEL))
            .endsWith("a side, a step against a trend from 8, as fixed."));
    assertTrue(
        supposed(Optional.of(Shape.BOTH))
            .endsWith("a side, step and slope from 8, as fixed, which asks for more points."));
    assertTrue(
        supposed(Optional.of(Shape.SLOPE))
            .endsWith(" A change that bends the trend alone, as fixed, builds up and takes more."));
  }

  private static String supposed(Optional<Shape> shape) {
    PlanRequest request =
        new PlanRequest(
            "Waits", DAYS, OptionalInt.of(24), OptionalInt.of(12), OptionalDouble.of(5), shape);
    return PlanWords.suppositions(Plan.of(request, new PlanBaseline(42, 2.5, 0, 0), percent -> {}));
  }
}
