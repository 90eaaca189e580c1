package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.Scale;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.Bounds;
import org.centreline.series.Doubles;
import org.centreline.series.TargetBand;
import org.centreline.series.Targets;
import org.centreline.words.chart.Outlook;
import org.centreline.words.chart.Verdict;
import org.junit.jupiter.api.Test;

/** A target that lies between two numbers. */
class TargetRangeTest {

  /** 5, 6, 7 in turn: mean 5.95, limits about 2.0 and 9.9. */
  private static Sample steady() {
    return PlainSample.placed(IntStream.range(0, 20).mapToDouble(i -> 5 + i % 3).toArray())
        .type("xmr");
  }

  private static Optional<Assurance> assurance(Sample sample) {
    return sample.analysis().assurance();
  }

  @Test
  void itPassesWhereBothLimitsLieWithinAndFailsWhereAllLiesOutside() {
    assertEquals(Optional.of(Assurance.PASSING), assurance(steady().range(1, 11)));
    assertEquals(Optional.of(Assurance.HIT_AND_MISS), assurance(steady().range(4, 11)));
    assertEquals(Optional.of(Assurance.HIT_AND_MISS), assurance(steady().range(1, 8)));
    assertEquals(Optional.of(Assurance.HIT_AND_MISS), assurance(steady().range(5, 7)));
    assertEquals(Optional.of(Assurance.FAILING), assurance(steady().range(11, 15)));
    assertEquals(Optional.of(Assurance.FAILING), assurance(steady().range(-3, 1)));
  }

  @Test
  void whichWayIsBetterChangesNothing() {
    for (Better better : Better.values()) {
      assertEquals(Optional.of(Assurance.PASSING), assurance(steady().range(1, 11).better(better)));
      assertEquals(
          Optional.of(Assurance.FAILING), assurance(steady().range(11, 15).better(better)));
    }
  }

  @Test
  void aLimitOnAnEndCountsAsWithinUnlessTheConventionIsStrict() {
    Bounds range = new Bounds(2, 10);
    assertEquals(Assurance.PASSING, Assurance.between(range, 2, 10, false));
    assertEquals(Assurance.HIT_AND_MISS, Assurance.between(range, 2, 10, true));
    assertEquals(Assurance.FAILING, Assurance.between(range, 10, 12, false));
    assertEquals(Assurance.HIT_AND_MISS, Assurance.between(range, 10, 12, true));
    assertEquals(Assurance.PASSING, Assurance.between(range, 2, 2, false), "a constant on an end");
    Sample own = steady().convention(Conventions.named("nhsrplotthedots").orElseThrow());
    assertEquals(Optional.of(Assurance.PASSING), assurance(own.range(1, 11)));
  }

  @Test
  void theWordsNameBothEnds() {
    ChartAnalysis chart = steady().range(1, 11).analysis();
    assertEquals("1 to 11", Outlook.target(chart));
    assertTrue(
        Verdict.of(chart).contains("the target of 1 to 11 can be expected to be met consistently"),
        Verdict.of(chart));
    assertTrue(chart.points().targets().present().size() == 0, "no single number stands for it");
  }

  @Test
  void theLatestCountsWhereARangeFollowedANumber() {
    Doubles number = Doubles.tabulate(20, i -> i < 10 ? 20 : Double.NaN);
    Doubles low = Doubles.tabulate(20, i -> i < 10 ? Double.NaN : 1);
    Doubles high = low.map(v -> v + 10);
    Targets moved = new Targets(number, Targets.Kind.AS_SHOWN, new TargetBand(low, high));
    ChartAnalysis chart = steady().better(Better.UP).targets(moved).analysis();
    assertEquals(Optional.of(Assurance.PASSING), chart.assurance());
    assertEquals("1 to 11 (it was 20 at first)", Outlook.course(chart));
    Targets back =
        new Targets(
            Doubles.tabulate(20, i -> i < 10 ? Double.NaN : 20),
            Targets.Kind.AS_SHOWN,
            new TargetBand(
                Doubles.tabulate(20, i -> i < 10 ? 1 : Double.NaN),
                Doubles.tabulate(20, i -> i < 10 ? 11 : Double.NaN)));
    ChartAnalysis later = steady().better(Better.UP).targets(back).analysis();
    assertEquals(Optional.of(Assurance.FAILING), later.assurance());
    assertEquals("at least 20 (it was 1 to 11 at first)", Outlook.course(later));
  }

  @Test
  void bothEndsOfAShareLieFromNothingToAll() {
    Sample shares =
        PlainSample.placed(IntStream.range(0, 20).mapToDouble(i -> .5 + i % 3 * .1).toArray())
            .type("xmr")
            .scale(Scale.percent());
    assertEquals("85% to 92%", Outlook.target(shares.range(.85, .92).analysis()));
    assertThrows(MisuseException.class, () -> shares.range(.85, 92).analysis());
  }

  @Test
  void withoutLimitsThereIsNothingToSay() {
    assertEquals(Optional.empty(), assurance(steady().type("run").range(1, 11)));
  }
}
