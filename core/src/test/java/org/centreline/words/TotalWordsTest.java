package org.centreline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.centreline.PlainSample;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Variation;
import org.centreline.chart.RaCusumChart;
import org.centreline.chart.VladChart;
import org.centreline.chart.risk.Watch;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.centreline.series.Rates;
import org.centreline.words.chart.AltText;
import org.centreline.words.chart.Footer;
import org.centreline.words.chart.NextQuestion;
import org.centreline.words.chart.Unread;
import org.centreline.words.chart.Verdict;
import org.junit.jupiter.api.Test;

/**
 * Deaths of months of which 300 are expected. A month speaks for doubled odds from 300 / ln 2 =
 * 432.8 on, 1.44 times what is expected, and for halved ones up to 216.4, 0.72 times. A year that
 * is a fifth worse, 360 a month, moves no sum.
 */
class TotalWordsTest {

  private static final OptionalDouble NONE = OptionalDouble.empty();

  private static Watch looking(OptionalDouble up, OptionalDouble down) {
    return new Watch(up, down, NONE, NONE, 0, true, false);
  }

  private static Rates months(double... last) {
    int size = 12 + last.length;
    Doubles seen = Doubles.tabulate(size, i -> i < 12 ? 300 : last[i - 12]);
    return new Rates(seen, Doubles.repeat(size, 300));
  }

  private static ChartAnalysis sums(Watch watch, double... last) {
    Rates rates = months(last);
    return PlainSample.placed(rates, Phases.one(rates.size()))
        .type(new RaCusumChart(watch).type())
        .analysis();
  }

  private static ChartAnalysis worse(Watch watch) {
    return sums(watch, 360, 360, 360, 360, 360, 360, 360, 360, 360, 360, 360, 360);
  }

  @Test
  void aYearThatIsAFifthWorseIsNotCalledOrdinary() {
    ChartAnalysis analysis = worse(Watch.USUAL);
    assertTrue(
        Verdict.of(analysis)
            .endsWith(
                " (O/E 1.10); no single point was above 1.44 or below 0.72 times what was"
                    + " expected, and smaller changes would give no signal."),
        Verdict.of(analysis));
    assertEquals(Optional.empty(), analysis.variation());
    assertEquals(Unread.COARSE, Unread.of(analysis));
    assertTrue(AltText.of(analysis).contains(Unread.COARSE.words()), AltText.of(analysis));
    assertTrue(NextQuestion.of(analysis).startsWith("Look for a smaller change"));
  }

  @Test
  void ofOneSideThatSideIsTold() {
    String up = Verdict.of(worse(looking(OptionalDouble.of(2), NONE)));
    assertTrue(up.contains("was above 1.44 times what was expected"), up);
    String down = Verdict.of(worse(looking(NONE, OptionalDouble.of(0.5))));
    assertTrue(down.contains("was below 0.72 times what was expected"), down);
  }

  /** 433 is the first count above 432.8. */
  @Test
  void aMonthBeyondIsASignalAndTheNextOneHasNoIcon() {
    ChartAnalysis signals = sums(Watch.USUAL, 300, 433);
    assertTrue(signals.variation().orElseThrow() != Variation.COMMON_CAUSE);
    assertEquals(Optional.empty(), sums(Watch.USUAL, 300, 432).variation());
    ChartAnalysis after = sums(Watch.USUAL, 433, 360);
    assertTrue(Verdict.of(after).contains("signal of change"), Verdict.of(after));
    assertEquals(Optional.empty(), after.variation());
  }

  /** Both have sums that several months move: by their ratio, or because the user said how far. */
  @Test
  void aChartThatCanSeeSmallerChangesSaysNoSignal() {
    Watch small = looking(OptionalDouble.of(1.2), OptionalDouble.of(1 / 1.2));
    Watch given =
        new Watch(OptionalDouble.of(2), NONE, OptionalDouble.of(0.001), NONE, 0, true, false);
    for (Watch watch : List.of(small, given)) {
      ChartAnalysis usual = sums(watch, 300, 300);
      assertTrue(Verdict.of(usual).endsWith(", with no signal."), Verdict.of(usual));
      assertEquals(Optional.of(Variation.COMMON_CAUSE), usual.variation());
    }
  }

  @Test
  void limitsOfAVladThatWouldRunThroughAllPointsAreNotDrawn() {
    Rates rates = months(360, 360);
    Watch small = looking(OptionalDouble.of(1.2), OptionalDouble.of(1 / 1.2));
    for (Watch watch : List.of(Watch.USUAL, small)) {
      Doubles upper =
          PlainSample.placed(rates, Phases.one(rates.size()))
              .type(new VladChart(watch).type())
              .analysis()
              .points()
              .drawn()
              .upper();
      assertEquals(watch == small, !upper.isMissing(13));
    }
  }

  @Test
  void anIntervalThatIsNotNoughtIsNotWrittenAsNought() {
    assertTrue(Footer.of(worse(Watch.USUAL)).contains("; decision interval 0.001, "));
    assertEquals("0.001", Numbers.ofLines(worse(Watch.USUAL)).text(0.001));
  }

  /** 1 / 1.12 = 0.892857…; what was typed is not rounded. */
  @Test
  void theOtherSideOfARatioHasNoEndlessDecimals() {
    OptionalDouble up = OptionalDouble.of(1.12);
    assertEquals(0.893, looking(up, OptionalDouble.of(1 / 1.12)).settings().get(1).value());
    assertEquals(0.8125, looking(up, OptionalDouble.of(0.8125)).settings().get(1).value());
  }
}
