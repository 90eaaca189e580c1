package org.centreline.analysis.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.chart.Variation;
import org.centreline.phase.Exclusions;
import org.centreline.phase.Phases;
import org.centreline.series.Cases;
import org.centreline.series.Doubles;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.centreline.words.chart.Verdict;
import org.junit.jupiter.api.Test;

/** Cases that are too much alike, and what is asked of the newest ones. */
class EventWarningsTest {

  private static final Doubles RISKS = Doubles.tabulate(400, i -> i % 2 == 0 ? 0.09 : 0.11);

  private static Sample cases(Doubles outcomes) {
    return PlainSample.placed(new Cases(outcomes, RISKS), Phases.one(400)).type("vlad");
  }

  private static Sample alike(Doubles outcomes) {
    return PlainSample.placed(outcomes.stream().toArray()).type("bernoulli");
  }

  @Test
  void aLongSilenceMayBeOneOfTheRecord() {
    Doubles silent = Doubles.tabulate(400, i -> i % 10 == 4 && i < 325 ? 1 : 0);
    String said = cases(silent).warning("long-silence");
    assertTrue(said.startsWith("The last 75 cases are without an event where 7.5"), said);
    Doubles usual = Doubles.tabulate(400, i -> i % 10 == 4 ? 1 : 0);
    assertFalse(cases(usual).warnings().contains("long-silence"));
    assertTrue(cases(usual.map(y -> 0)).warnings().contains("long-silence"), "none at all");
  }

  @Test
  void oneRiskForAllAdjustsForNothing() {
    Doubles usual = Doubles.tabulate(400, i -> i % 10 == 4 ? 1 : 0);
    Sample one =
        PlainSample.placed(new Cases(usual, Doubles.repeat(400, 0.1)), Phases.one(400))
            .type("vlad");
    assertTrue(one.warnings().contains("same-risk"));
    assertFalse(cases(usual).warnings().contains("same-risk"));
  }

  @Test
  void aRateOfNothingOrAllIsNone() {
    Sample none = alike(Doubles.repeat(60, 0));
    assertTrue(none.warning("no-rate").startsWith("No case that sets the usual rate"));
    assertFalse(none.warnings().contains("no-baseline"));
    assertTrue(Verdict.of(none.analysis()).contains("no usual rate to hold them against"));
    assertTrue(alike(Doubles.repeat(60, 1)).warning("no-rate").startsWith("Every case"));
    assertFalse(none.centre(0.05).warnings().contains("no-rate"));
    assertThrows(MisuseException.class, () -> none.centre(0).analysis());
    assertThrows(MisuseException.class, () -> none.centre(1).analysis());
  }

  /** Nine cases are a unit's own, and too few for it. */
  @Test
  void nineCasesAreDrawnAndNotJudged() {
    Doubles nine = Doubles.tabulate(9, i -> i == 4 ? 1 : 0);
    Sample few = PlainSample.placed(new Cases(nine, RISKS.slice(0, 8)), Phases.one(9)).type("vlad");
    assertTrue(few.warnings().containsAll(List.of("few-events", "few-points")));
    assertTrue(Verdict.of(few.analysis()).contains("too few to tell a change from chance"));
    assertEquals(Optional.empty(), few.analysis().variation());
  }

  /** Two a day; a run of events ends some days before the last case. */
  @Test
  void theIconIsAboutTheNewestMonth() {
    Doubles run = Doubles.tabulate(400, i -> i >= 370 && i < 390 || i % 10 == 4 ? 1 : 0);
    List<LocalDate> days = days("2024-01-01");
    assertEquals("2024-07-18", days.get(399).toString());
    Sample dated = cases(run).on(Subgroups.ofDates(days, Rhythm.IRREGULAR));
    assertEquals(Optional.of(Variation.CONCERNING_HIGH), icon(dated));
    Doubles early = Doubles.tabulate(400, i -> i >= 300 && i < 320 || i % 10 == 4 ? 1 : 0);
    Sample past = cases(early).on(Subgroups.ofDates(days, Rhythm.IRREGULAR));
    assertFalse(past.analysis().findings().isEmpty());
    assertEquals(Optional.of(Variation.COMMON_CAUSE), icon(past));
  }

  private static Optional<Variation> icon(Sample sample) {
    return sample.better(org.centreline.analysis.Better.DOWN).analysis().variation();
  }

  private static List<LocalDate> days(String first) {
    return IntStream.range(0, 400).mapToObj(i -> LocalDate.parse(first).plusDays(i / 2)).toList();
  }

  /** Seventy of a risk of 0.1 expect seven, however the sum is rounded. */
  @Test
  void sevenExpectedWithoutOneSeenAreALongSilence() {
    Doubles risks = Doubles.repeat(200, 0.1);
    for (int silent : new int[] {69, 70}) {
      Doubles outcomes = Doubles.tabulate(200, i -> i < 200 - silent && i % 10 == 9 ? 1 : 0);
      Doubles last = Doubles.tabulate(200, i -> i == 199 - silent ? 1 : outcomes.get(i));
      Sample sample = PlainSample.placed(new Cases(last, risks), Phases.one(200)).type("vlad");
      assertEquals(silent == 70, sample.warnings().contains("long-silence"), silent + "");
    }
  }

  /** What was left out expects nothing, but an event in it breaks the silence. */
  @Test
  void casesThatAreLeftOutAreNotSilent() {
    Doubles silent = Doubles.tabulate(400, i -> i % 10 == 4 && i < 325 ? 1 : 0);
    Sample dated = cases(silent).on(Subgroups.ofDates(days("2024-01-01"), Rhythm.IRREGULAR));
    String said = dated.warning("long-silence");
    assertTrue(said.startsWith("The last 75 cases, since 2024-06-11, are without"), said);
    TreeMap<Integer, String> strike = new TreeMap<>();
    IntStream.rangeClosed(330, 340).forEach(i -> strike.put(i, "strike"));
    Phases but = new Phases(Phases.one(400).all(), new Exclusions(strike));
    Sample less = cases(silent).placed(but);
    assertFalse(less.warnings().contains("long-silence"), "64 cases expect 6.4");
  }
}
