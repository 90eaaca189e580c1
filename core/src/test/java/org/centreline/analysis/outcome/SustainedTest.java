package org.centreline.analysis.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.outcome.Sustained.Hold;
import org.centreline.series.Doubles;
import org.centreline.series.Targets;
import org.junit.jupiter.api.Test;

/** Every verdict from both sides of its edge. */
class SustainedTest {

  /** Twelve points before with a mean of exactly 10. */
  private static final double[] BEFORE =
      IntStream.range(0, 12).mapToDouble(i -> i % 2 == 0 ? 9 : 11).toArray();

  private static Sample after(double... after) {
    double[] all = DoubleStream.concat(DoubleStream.of(BEFORE), DoubleStream.of(after)).toArray();
    return PlainSample.from2021(all).changed(12).better(Better.DOWN).follow(3, OptionalInt.empty());
  }

  private static Optional<Hold> verdict(double... after) {
    return after(after).outcome().sustained().verdict();
  }

  @Test
  void fewerPointsThanTwoWindowsAreTooSoon() {
    assertEquals(Optional.of(Hold.TOO_SOON), verdict(6, 6, 6, 6, 7));
    assertEquals(Optional.of(Hold.HELD), verdict(6, 6, 6, 6, 7, 6));
  }

  @Test
  void aGainIsHeldWhileHalfOfItIsKept() {
    assertEquals(Optional.of(Hold.HELD), verdict(6, 6, 6, 8, 8, 8));
    assertEquals(Optional.of(Hold.SLIPPING), verdict(6, 6, 6, 8, 8, 8.1));
  }

  @Test
  void aGainThatRestsOnOnePointIsSlipping() {
    assertEquals(Optional.of(Hold.SLIPPING), verdict(6, 6, 6, 10.5, 10.5, 1));
    Sustained atOnce = after(6, 6, 6, 9.5, 10.5, 1).outcome().sustained();
    assertEquals("a gain was shown at once, but none on average", atOnce.reason().orElseThrow());
  }

  @Test
  void aGainIsLostAtTheOldCentre() {
    assertEquals(Optional.of(Hold.SLIPPING), verdict(6, 6, 6, 9, 10, 10.9));
    assertEquals(Optional.of(Hold.LOST), verdict(6, 6, 6, 9, 10, 11));
  }

  @Test
  void whatNeverImprovedIsNotJudged() {
    Sustained sustained = after(10, 11, 12, 11, 12, 10).outcome().sustained();
    assertTrue(sustained.verdict().isEmpty());
    assertTrue(sustained.reason().orElseThrow().startsWith("no gain was shown"));
    Sustained noise = after(10, 11, 12, 9, 9, 9.5).outcome().sustained();
    assertTrue(noise.verdict().isEmpty());
    assertTrue(noise.reason().orElseThrow().startsWith("no gain was shown"));
  }

  @Test
  void withoutADirectionThereIsNoVerdict() {
    Sustained sustained = after(6, 6, 6, 8, 8, 8).better(Better.NEITHER).outcome().sustained();
    assertTrue(sustained.verdict().isEmpty());
    assertTrue(sustained.reason().orElseThrow().contains("better direction"));
  }

  @Test
  void upIsJudgedAlike() {
    assertEquals(
        Optional.of(Hold.SLIPPING),
        after(14, 14, 14, 12, 12, 11.9).better(Better.UP).outcome().sustained().verdict());
    assertEquals(
        Optional.of(Hold.HELD),
        after(14, 14, 14, 12, 12, 12).better(Better.UP).outcome().sustained().verdict());
  }

  @Test
  void pointsAreCounted() {
    Sustained sustained = after(6, 6, 10, 8, 7, 9.5).target(7).outcome().sustained();
    assertEquals(6, sustained.points());
    assertEquals(OptionalInt.of(6), sustained.months());
    assertEquals(10, sustained.oldCentre(), 1e-12);
    assertEquals(5, sustained.tally().beyondCentre());
    assertEquals(3, sustained.tally().run());
    assertEquals(OptionalInt.of(3), sustained.tally().beyondTarget());
    assertEquals(0.5, sustained.shareAtTarget());
    assertEquals((6 + 6 + 10) / 3.0, sustained.first(), 1e-12);
    assertEquals((8 + 7 + 9.5) / 3, sustained.last(), 1e-12);
  }

  private static OptionalInt atTarget(Sample sample) {
    return sample.outcome().sustained().tally().beyondTarget();
  }

  /** So many months before, and then what each month after is to reach. */
  private static Targets moving(double... after) {
    double[] before = PlainSample.repeat(12, 9);
    return Targets.of(Doubles.of(PlainSample.then(before, after)));
  }

  /** Of 6, 6, 10, 8, 7, 9.5 these are at a target that falls: the first, the second and the 7. */
  @Test
  void eachPointIsHeldAgainstTheTargetOfItsOwn() {
    Sample sample = after(6, 6, 10, 8, 7, 9.5);
    Sample falling = sample.targets(moving(8, 8, 8, 7, 7, 7));
    assertEquals(OptionalInt.of(3), atTarget(falling));
    assertEquals(0.5, falling.outcome().sustained().shareAtTarget());
    assertEquals(OptionalInt.of(4), atTarget(falling.better(Better.UP)), "10, 8, 7 and 9.5");
    assertEquals(OptionalInt.empty(), atTarget(falling.better(Better.NEITHER)));
    double none = Double.NaN;
    assertEquals(OptionalInt.empty(), atTarget(sample.targets(moving(8, 8, none, 7, 7, 7))));
    assertEquals(OptionalInt.empty(), atTarget(sample));
    Sample range = sample.range(7, 9.5);
    assertEquals(OptionalInt.of(3), atTarget(range), "8, 7 and 9.5");
    assertEquals(OptionalInt.of(3), atTarget(range.better(Better.NEITHER)));
  }

  @Test
  void excludedPointsAndThoseOfThePhaseInAreNotCounted() {
    Sustained sustained =
        after(99, 6, 6, 6, 99, 8, 8, 8).phaseIn(1).exclude(16, 16).outcome().sustained();
    assertEquals(6, sustained.points());
    assertEquals(Optional.of(Hold.HELD), sustained.verdict());
  }

  @Test
  void theLastChangeIsTheOneThatCounts() {
    Sustained sustained = after(1, 1, 1, 6, 6, 6, 8, 8, 8).changed(15).outcome().sustained();
    assertEquals(6, sustained.points());
    assertEquals(6, sustained.first(), 1e-12);
  }

  @Test
  void ratesArePooled() {
    double[] events = new double[18];
    double[] cases = new double[18];
    for (int i = 0; i < 18; i++) {
      events[i] = i % 2 == 0 ? 9 : 11;
      cases[i] = 100;
    }
    cases[15] = 1000;
    Sustained sustained =
        PlainSample.rates(events, cases)
            .changed(12)
            .better(Better.DOWN)
            .follow(3, OptionalInt.empty())
            .outcome()
            .sustained();
    assertEquals((11 + 9 + 11) / 1200.0, sustained.last(), 1e-12);
  }

  @Test
  void withoutACalendarThereAreNoMonths() {
    double[] all =
        DoubleStream.concat(DoubleStream.of(BEFORE), DoubleStream.of(6, 6, 6, 8, 8, 8)).toArray();
    Sample rows =
        PlainSample.from2021(all).on(org.centreline.series.Subgroups.rows(18)).changed(12);
    assertTrue(rows.outcome().sustained().months().isEmpty());
  }
}
