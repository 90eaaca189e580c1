package org.centreline.words.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.series.Doubles;
import org.centreline.series.TargetBand;
import org.centreline.series.Targets;
import org.centreline.series.Targets.Kind;
import org.junit.jupiter.api.Test;

/** Targets, those that move, and those that lie between two numbers. */
class OutlookTest {

  private static final double NONE = Double.NaN;
  private static final Sample STEADY = PlainSample.monthly(PlainSample.steady(24, 20)).days();

  private static Sample moving(double first, double last) {
    return STEADY.better(Better.DOWN).targets(Targets.of(halves(first, last)));
  }

  private static Doubles halves(double first, double last) {
    return Doubles.tabulate(24, i -> i < 12 ? first : last);
  }

  private static String target(Sample sample) {
    return Outlook.target(sample.analysis());
  }

  private static String course(Sample sample) {
    return Outlook.course(sample.analysis());
  }

  @Test
  void aTargetHasItsDirection() {
    assertEquals("", Outlook.target(STEADY.analysis()));
    assertEquals("21.5 days", Outlook.target(STEADY.target(21.5).analysis()));
    assertEquals(
        "at least 21.5 days", Outlook.target(STEADY.target(21.5).better(Better.UP).analysis()));
    assertEquals(
        "at most 1,000 days", Outlook.target(STEADY.target(1000).better(Better.DOWN).analysis()));
  }

  @Test
  void withoutAssuranceThereIsNoClause() {
    assertEquals("", Outlook.clause(STEADY.target(21).analysis()));
    assertEquals("", Outlook.clause(STEADY.better(Better.UP).analysis()));
    assertEquals("", Outlook.clause(STEADY.type("run").better(Better.UP).target(21).analysis()));
  }

  @Test
  void theLatestTargetCountsAndTheFirstIsRemembered() {
    assertEquals("at most 25 days", target(moving(30, 25)));
    assertEquals("at most 25 days (it was 30 days at first)", course(moving(30, 25)));
    assertEquals("at most 25 days", course(moving(25, 25)));
    assertEquals("at most 30 days", target(moving(30, NONE)));
    assertEquals("at most 30 days", course(moving(30, NONE)));
    assertEquals("at most 25 days", course(moving(NONE, 25)));
    assertEquals("", course(STEADY));
    String description = LongDescription.of(moving(30, 25).analysis());
    assertTrue(description.contains(" Target: at most 25 days (it was 30 days at first)."));
  }

  @Test
  void aRangeHasBothItsEnds() {
    assertEquals("15 to 25 days", target(STEADY.range(15, 25)));
    assertEquals("15 to 25 days", course(STEADY.range(15, 25)));
    Sample narrowed = banded(halves(NONE, NONE), halves(10, 15), halves(30, 25));
    assertEquals("15 to 25 days", target(narrowed));
    assertEquals("15 to 25 days (it was 10 to 30 days at first)", course(narrowed));
    Sample upper = banded(halves(NONE, NONE), halves(15, 15), halves(30, 25));
    assertEquals("15 to 25 days (it was 15 to 30 days at first)", course(upper));
  }

  @Test
  void aTargetMayBecomeARangeAndARangeATarget() {
    Sample range = banded(halves(30, NONE), halves(NONE, 15), halves(NONE, 25));
    assertEquals("15 to 25 days (it was 30 days at first)", course(range));
    Sample single = banded(halves(NONE, 25), halves(15, NONE), halves(30, NONE));
    assertEquals("25 days (it was 15 to 30 days at first)", course(single));
  }

  private static Sample banded(Doubles each, Doubles lower, Doubles upper) {
    return STEADY.targets(new Targets(each, Kind.AS_SHOWN, new TargetBand(lower, upper)));
  }

  /** What is met, missed, or both, with what to ask beside a signal and without one. */
  @Test
  void theQuestionFollowsTheTargetAndTheSignal() {
    double[] steady = PlainSample.steady(24, 20);
    Sample up = PlainSample.monthly(PlainSample.then(steady, 26)).better(Better.DOWN);
    Sample down = PlainSample.monthly(PlainSample.then(steady, 14)).better(Better.DOWN);
    Sample still = PlainSample.monthly(steady).better(Better.DOWN);
    String worse = "Ask what changed, who is affected, and what is being done. ";
    String better = "Ask what changed, and what will keep it so. ";
    String whole = "Ask about the process as a whole, not about single points. ";
    asks(worse + "The target is still met: ask before it no longer is.", up.target(60));
    asks(
        whole + "The target is met: ask whether attention is needed more elsewhere.",
        still.target(60));
    asks(
        better + "The target is still out of reach: ask whether this change is enough.",
        down.target(1));
    asks(
        whole + "The target is out of reach: ask which change to the process could meet it.",
        still.target(1));
    asks(
        worse + "Whether the target is met is chance: ask what would make it reliable.",
        up.target(20));
    asks("Ask what changed, and whether it is wanted.", up.better(Better.NEITHER));
  }

  private static void asks(String question, Sample sample) {
    assertEquals(question, NextQuestion.of(sample.analysis()));
  }
}
