package org.centreline.project.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.UnusableException;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.words.outcome.OutcomeSentence;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One series is told the same everywhere; the whole simulation is a command. */
@Tag("once")
class SpeechSimulationTest {

  private static final long SERIES = 150;

  @Test
  void noTwoFormatsDisagree() {
    List<String> found =
        LongStream.range(0, SERIES)
            .parallel()
            .mapToObj(SpeechSimulation::disagreements)
            .flatMap(List::stream)
            .toList();
    assertEquals(List.of(), found);
  }

  /** What is said, the same everywhere. */
  private static String said(Sample sample) {
    OutcomeAnalysis analysis = sample.outcome();
    assertEquals(List.of(), SpeechAgreement.of(analysis));
    return OutcomeSentence.of(analysis);
  }

  private static void refused(Sample sample, String why) {
    UnusableException refusal = assertThrows(UnusableException.class, sample::outcome);
    assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
  }

  private static Sample stepped(int size, int at) {
    return PlainSample.from2021(PlainSample.step(size, at, -4, 5)).better(Better.DOWN);
  }

  private static double[] of(int size, double number) {
    return IntStream.range(0, size).mapToDouble(i -> number).toArray();
  }

  /** An event every so many months, from one month on. */
  private static double[] every(int size, int months, int from) {
    return IntStream.range(0, size)
        .mapToDouble(i -> i >= from && i % months == 0 ? 1 : 0)
        .toArray();
  }

  @Test
  void changesOnePointApart() {
    String said = said(stepped(24, 12).change("2022-01-01", "Calls").change("2022-02-01", "Texts"));
    assertTrue(said.contains(" lower after Texts than before"), said);
    assertTrue(said.contains("Of Calls nothing can be said, with 1 point."), said);
  }

  @Test
  void aChangeInTheLastThreePoints() {
    String said = said(stepped(30, 27).changed(27));
    assertTrue(said.contains(" lower after than before"), said);
    refused(stepped(30, 28).changed(28), "28 before and 2 after");
    String later = said(stepped(30, 15).changed(15).change("2023-05-01", "Texts"));
    assertTrue(later.contains("Of Texts nothing can be said yet, with 2 points."), later);
  }

  @Test
  void aBaselineOfZeros() {
    Sample few = PlainSample.counts(every(14, 2, 7)).better(Better.DOWN).changed(7);
    assertTrue(said(few).contains("any number of times as high"), said(few));
    double[] many = every(14, 1, 7);
    String said = said(PlainSample.counts(many).better(Better.DOWN).changed(7));
    assertTrue(said.contains("the count was higher after than before, when there were none"), said);
    assertTrue(said.contains("or more; 1.00 against 0.00 a month, 7 in 7 months and 0 in 7"), said);
    refused(PlainSample.counts(every(30, 1, 15)).changed(15), "events on one side only");
  }

  @Test
  void noneLeftIsAHundredPercentLower() {
    double[] gone = IntStream.range(0, 12).mapToDouble(i -> i < 6 ? 8 + i % 3 : 0).toArray();
    String said = said(PlainSample.counts(gone).better(Better.DOWN).changed(6));
    assertTrue(said.contains("the count was 100% lower after than before"), said);
  }

  @Test
  void aShareOfAllThroughout() {
    refused(PlainSample.shares(of(30, 40), of(30, 40)).changed(15), "the same value");
    refused(PlainSample.shares(of(9, 40), of(9, 40)).changed(5), "the same value");
  }

  @Test
  void threeEventsAYear() {
    for (int at : new int[] {5, 24, 43}) {
      Sample scarce = PlainSample.counts(every(48, 4, 0)).better(Better.DOWN).changed(at);
      String said = said(scarce);
      boolean open = said.contains("none is ruled out") || said.contains("fit anything");
      assertTrue(open || said.contains("can't be worked out"), said);
    }
  }

  @Test
  void denominatorsThatJumpTenfold() {
    double[] cases = IntStream.range(0, 40).mapToDouble(i -> i % 5 > 2 ? 400 : 40).toArray();
    double[] events = Arrays.stream(cases).map(c -> c / 10).toArray();
    IntStream.range(0, 40).forEach(i -> events[i] += i % 3 - (i < 20 ? 0 : events[i] / 4));
    double[] whole = Arrays.stream(events).map(StrictMath::rint).toArray();
    String share = said(PlainSample.shares(whole, cases).better(Better.DOWN).changed(20));
    String rate = said(PlainSample.rates(whole, cases).better(Better.DOWN).changed(20));
    assertTrue(share.contains("percentage points lower (95% CI "), share);
    assertTrue(rate.contains("% lower (95% CI "), rate);
  }

  @Test
  void aControlThatStopsEarly() {
    double[] control = PlainSample.step(48, 24, 0, 8);
    Arrays.fill(control, 36, 48, Double.NaN);
    String said = said(stepped(48, 24).changed(24).beside(control));
    assertTrue(said.contains("the change seen in Elm"), said);
    Arrays.fill(control, 20, 48, Double.NaN);
    Sample gone = stepped(48, 24).changed(24).beside(control);
    assertThrows(RuntimeException.class, gone::outcome);
  }
}
