package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.Reading;
import org.centreline.chart.ChartTypes;
import org.centreline.rule.RuleSets;
import org.junit.jupiter.api.Test;

class PointReaderTest {

  /** I improvement, C concern, S special cause, dot common cause; centre 0, sigma 1, up better. */
  private static String read(Sample trial) {
    return trial.analysis().points().readings().stream()
        .map(r -> r == Reading.COMMON_CAUSE ? "." : r.name().substring(0, 1))
        .collect(Collectors.joining(" "));
  }

  private static Sample mdc(String line) {
    return PlainSample.placed(line).type(ChartTypes.XMR).given(0, 1).better(Better.UP);
  }

  private static Sample older(String line) {
    return mdc(line).rules(RuleSets.MDC_2021);
  }

  @Test
  void nothingMarkedIsCommonCause() {
    assertEquals(". .", read(mdc("1 -1")));
  }

  @Test
  void withoutADirectionASignalIsSpecialCause() {
    assertEquals(". S", read(mdc("1 3.5").better(Better.NEITHER)));
  }

  @Test
  void improvementWinsOverConcern() {
    assertEquals("I I I I I I I", read(mdc("1.7 1.6 1.5 1.4 1.3 1.2 1.1")));
    assertEquals("I I I I I I I", read(mdc("1.7 1.6 1.5 1.4 1.3 1.2 1.1").better(Better.DOWN)));
  }

  @Test
  void underTheOlderSetATrendIsReadBeforeAShift() {
    assertEquals("C C C C C C C", read(older("1.7 1.6 1.5 1.4 1.3 1.2 1.1")));
  }

  @Test
  void underTheOlderSetAPeakIsReadByTheTrendThatBegins() {
    assertEquals(
        "I I I I I I C C C C C C C", read(older("-.7 -.5 -.3 .1 .3 .5 .7 .6 .4 .2 -.1 -.2 -.4")));
  }

  @Test
  void anExcludedPointBesideATrendDoesNotTurnIt() {
    assertEquals("I I I . I I I I", read(older("-.7 -.5 -.3 (-9) .1 .3 .5 .7")));
    assertEquals("I . I I I I I I", read(older("-.7 (9) -.5 -.3 .1 .3 .5 .7")));
  }

  @Test
  void aTrendOfTheNextPhaseDoesNotTurnTheLastPoint() {
    assertEquals(
        "I I I I I I I C C C C C C C",
        read(older("-.7 -.5 -.3 .1 .3 .5 .7 | .6 .4 .2 -.1 -.2 -.4 -.6")));
  }

  @Test
  void aFindingWithoutAPlaceReadsNoPoint() {
    Sample trial = PlainSample.placed("1 1 1 1 1 1 1 3 3 3 3 3 3 3").type(ChartTypes.RUN);
    assertEquals(
        List.of(Reading.SPECIAL_CAUSE),
        trial.analysis().findings().stream().map(Finding::reading).toList());
    assertEquals(". . . . . . . . . . . . . .", read(trial));
  }

  @Test
  void aPointOfASignalOfBothSidesIsSpecialCauseWhicheverWayIsBetter() {
    assertEquals(". . . . . . . S", read(mdc("2 -2 2 -2 2 -2 2 -2").rules(RuleSets.NELSON)));
    assertEquals(". . . . . . . I", read(mdc("2 -2 2 -2 2 -2 2 3.5").rules(RuleSets.NELSON)));
  }
}
