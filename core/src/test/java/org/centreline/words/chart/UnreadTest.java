package org.centreline.words.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.phase.Baseline;
import org.centreline.phase.PhaseRequest;
import org.centreline.words.Kinds;
import org.junit.jupiter.api.Test;

/** Why a chart cannot be read, in its sentence, in short, and what to do about it. */
class UnreadTest {

  private static Sample first(int count, Sample sample) {
    return sample.phases(new PhaseRequest(List.of(), new Baseline.First(count), List.of()));
  }

  private static void reads(Unread why, String verdict, String next, Sample sample) {
    assertEquals(verdict, Verdict.of(sample.analysis()));
    assertEquals(why, Unread.of(sample.analysis()));
    assertEquals(next, NextQuestion.of(sample.analysis()));
    assertTrue(
        AltText.of(sample.analysis()).endsWith(": " + why.words() + "."),
        AltText.of(sample.analysis()));
  }

  @Test
  void aBaselineThatNeverVariesSetsNoLimits() {
    double[] flat = PlainSample.then(PlainSample.repeat(14, 20), 20, 23, 17, 20, 22, 18);
    reads(
        Unread.FLAT,
        "There are no limits, because what sets them in the baseline never varies: a later change"
            + " cannot be told from chance.",
        "Take a baseline that varies, or a centre known from elsewhere, before reading it.",
        first(14, PlainSample.rows(flat)));
  }

  /** 12 of 20 on the middle: the eight others are too few to make runs of. */
  @Test
  void mostPointsOnTheLineMakeNoRuns() {
    double[] tied = {5, 5, 3, 5, 5, 8, 5, 5, 2, 5, 9, 5, 5, 1, 5, 7, 4, 5, 6, 5};
    reads(
        Unread.TIED,
        "12 of 20 points lie on the median of 5.0, so runs about it cannot be judged.",
        "Chart it in another way before reading it; runs about this line say nothing.",
        PlainSample.rows(tied).type("run"));
  }

  /**
   * The 13 measurements of three subgroups, 80.5, 105.5 and 77.5 together, have a mean of 20.27.
   */
  @Test
  void fewSubgroupsAreCountedByTheirSpread() {
    Sample one = Kinds.of("xbar", 20, 21, 19);
    String said = Verdict.of(one.analysis());
    assertEquals(
        "Only 3 subgroups have two measurements or more, around a mean of 20.27: too few to tell a"
            + " change from chance.",
        said);
    assertEquals(
        "Collect more points before reading it; nothing can be concluded yet.",
        NextQuestion.of(one.analysis()));
  }

  @Test
  void withoutRulesNothingIsRead() {
    reads(
        Unread.NO_RULES,
        "The values vary around a mean of 20.0, and no rule was used to look for signals.",
        "Choose rules that look for signals before drawing conclusions.",
        PlainSample.rows(PlainSample.steady(24, 20)).rules("none"));
  }

  /** Whose centre and sigma are known needs no base points. */
  @Test
  void givenLimitsNeedNoPoints() {
    Sample given = PlainSample.rows(20, 21, 19).given(20, 2);
    assertEquals(
        "Ordinary (common cause) variation around the given centre of 20.0, with no signal of change.",
        Verdict.of(given.analysis()));
  }
}
