package org.centreline.analysis.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.outcome.Sustained.Hold;
import org.centreline.analysis.outcome.effect.MeanEffect;
import org.centreline.analysis.outcome.effect.OutcomeFit;
import org.centreline.outcome.design.Season;
import org.junit.jupiter.api.Test;

/** The time from change to change, and whether there is a gain to hold. */
class FollowingTest {

  private static final double[] BEFORE =
      IntStream.range(0, 12).mapToDouble(i -> i % 2 == 0 ? 9 : 11).toArray();

  private static Sample after(double... after) {
    double[] all = DoubleStream.concat(DoubleStream.of(BEFORE), DoubleStream.of(after)).toArray();
    return PlainSample.from2021(all).changed(12).better(Better.DOWN).follow(3, OptionalInt.empty());
  }

  @Test
  void eachChangeReachesToTheNext() {
    Sample two = after(6, 5, 7, 5, 99, 8, 9).changed(16).phaseIn(1);
    List<Segment> segments = two.outcome().segments();
    assertEquals(List.of(13, 14, 15), segments.get(0).positions());
    assertEquals(List.of(17, 18), segments.get(1).positions());
    assertEquals(17 / 3.0, segments.get(0).mean(), 1e-12);
    assertEquals(8.5, segments.get(1).mean(), 1e-12);
  }

  /** Three points are enough for two groups, two are not. */
  @Test
  void theNewestIsTheLastThatCanBeCompared() {
    OutcomeAnalysis outcome = after(6, 5, 7, 8, 9).changed(15).outcome();
    assertTrue(outcome.segments().get(0).isCompared());
    assertFalse(outcome.segments().get(1).isCompared());
    assertEquals(12, outcome.newest().change().position());
    OutcomeAnalysis longer = after(6, 5, 7, 8, 9, 8).changed(15).outcome();
    assertEquals(15, longer.newest().change().position());
    assertEquals(
        longer.segments().get(1).comparison().orElseThrow(), longer.comparison().orElseThrow());
  }

  private static String reason(Sample sample) {
    return sample.outcome().sustained().reason().orElse("");
  }

  @Test
  void whatWasShownForTheWorseIsNoGain() {
    assertTrue(reason(after(14, 14.5, 15, 14, 14.5, 15)).contains("is for the worse"));
    Sample modelled = level(56).better(Better.DOWN);
    assertTrue(modelled.outcome().isClaimed());
    assertTrue(reason(modelled).contains("is for the worse"));
    assertEquals(
        Optional.of(Hold.HELD), modelled.better(Better.UP).outcome().sustained().verdict());
  }

  private static Sample level(double after) {
    double[] values = PlainSample.calm(48, 24, after - 50);
    return PlainSample.from2021(values).changed(24).season(Season.none());
  }

  /** 20 a month before, 8 after: a ratio below 1 is fewer. */
  @Test
  void aRatioBelowOneIsFewer() {
    double[] counts =
        IntStream.range(0, 18).mapToDouble(i -> (i < 12 ? 20 : 8) + i % 3 - 1).toArray();
    Sample fewer = PlainSample.counts(counts).changed(12).follow(3, OptionalInt.empty());
    assertEquals(Optional.of(Hold.HELD), fewer.better(Better.DOWN).outcome().sustained().verdict());
    assertTrue(reason(fewer.better(Better.UP)).contains("is for the worse"));
  }

  /** From 44 up to 56 in the 24 months after a level of 50: nothing on average, much at first. */
  @Test
  void whatWasThereAtOnceCanBeLost() {
    double[] values = PlainSample.calm(48, 48, 0);
    for (int i = 24; i < 48; i++) {
      values[i] += -6 + 12 * (i - 24) / 23.0;
    }
    Sample back = PlainSample.from2021(values).changed(24).season(Season.none());
    OutcomeAnalysis outcome = back.better(Better.DOWN).outcome();
    assertFalse(outcome.isClaimed());
    assertEquals(Optional.of(Hold.LOST), outcome.sustained().verdict());
    assertTrue(reason(back.better(Better.UP)).startsWith("no gain was shown"));
  }

  /** Three bad months just before a change that did nothing are all that is seen of it. */
  @Test
  void aDifferenceThatRestsOnTheWorstThreeIsNotClaimed() {
    double[] values = PlainSample.calm(48, 48, 0);
    for (int i = 21; i < 24; i++) {
      values[i] += 6;
    }
    Sample set = PlainSample.from2021(values).changed(24).season(Season.none());
    OutcomeAnalysis outcome = set.method("ols").better(Better.DOWN).outcome();
    OutcomeFit fit = outcome.fit().orElseThrow();
    MeanEffect rest = fit.withoutTrigger().orElseThrow();
    assertTrue(outcome.model().isShown(fit.mean().difference(), fit.mean().relative()));
    assertFalse(outcome.model().isShown(rest.difference(), rest.relative()));
    assertFalse(outcome.isClaimed());
    assertTrue(reason(set.method("ols").better(Better.DOWN)).startsWith("no gain was shown"));
  }
}
