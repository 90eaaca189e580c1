package org.centreline.words.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Finding;
import org.centreline.analysis.risk.LevelFacts;
import org.centreline.chart.RaCusumChart;
import org.centreline.chart.VladChart;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.risk.Display;
import org.centreline.chart.risk.Watch;
import org.centreline.phase.Exclusions;
import org.centreline.phase.Phases;
import org.centreline.rule.sequence.Side;
import org.centreline.series.Cases;
import org.centreline.series.Doubles;
import org.centreline.series.Rates;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Cases with a risk of a half each, watched for doubled and halved odds. An event adds ln 2 - ln
 * 1.5 = 0.288 to the sum upwards and takes -ln 0.5 + ln 0.75 = 0.405 from the one downwards; a case
 * without one does the same the other way. A sum signals above 1, so after four alike from nothing.
 */
class CaseSentenceTest {

  private static final OptionalDouble NONE = OptionalDouble.empty();

  private static Watch watch(OptionalDouble up, OptionalDouble down, double interval) {
    return new Watch(up, down, OptionalDouble.of(interval), NONE, 0, true, false);
  }

  private static final Watch BOTH = watch(OptionalDouble.of(2), OptionalDouble.of(0.5), 1);

  /** Outcomes on a line: {@code _} is not known, {@code x} an event and {@code o} none left out. */
  private static Sample cases(String outcomes, Watch watch) {
    TreeMap<Integer, String> left = new TreeMap<>();
    IntStream.range(0, outcomes.length())
        .filter(i -> "xo".indexOf(outcomes.charAt(i)) >= 0)
        .forEach(i -> left.put(i, "elsewhere"));
    Doubles events =
        Doubles.tabulate(
            outcomes.length(),
            i ->
                switch (outcomes.charAt(i)) {
                  case '1', 'x' -> 1;
                  case '_' -> Double.NaN;
                  default -> 0;
                });
    Cases cases = new Cases(events, Doubles.repeat(outcomes.length(), 0.5));
    Phases one = new Phases(Phases.one(outcomes.length()).all(), new Exclusions(left));
    return PlainSample.placed(cases, one)
        .type(new RaCusumChart(watch).type())
        .convention(Conventions.EXACT)
        .better(Better.DOWN);
  }

  private static Sample cases(String outcomes) {
    return cases(outcomes, BOTH);
  }

  /** A run begins after its sum was last at nothing, or after the last signal of its side. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0101111 | Of 7 cases 5 had the event, 3.5 expected (O/E 1.43); signal of concern: more"
            + " events than chance explains at case 7, in a run that began at case 4 (4 seen, 2.0"
            + " expected).",
        "1111 | Of 4 cases 4 had the event, 2.0 expected (O/E 2.00); signal of concern: more events"
            + " than chance explains at case 4, in a run that began at case 1 (4 seen, 2.0"
            + " expected).",
        "10000 | Of 5 cases 1 had the event, 2.5 expected (O/E 0.40); signal of improvement: fewer"
            + " events than chance explains at case 5, in a run that began at case 2 (0 seen, 2.0"
            + " expected).",
        "11111111 | Of 8 cases 8 had the event, 4.0 expected (O/E 2.00); 2 signals, the last of"
            + " concern: more events than chance explains at case 8, in a run that began at case 5"
            + " (4 seen, 2.0 expected).",
        "11110000 | Of 8 cases 4 had the event, 4.0 expected (O/E 1.00); 2 signals, the last of"
            + " improvement: fewer events than chance explains at case 8, in a run that began at"
            + " case 5 (0 seen, 2.0 expected).",
        "00001111 | Of 8 cases 4 had the event, 4.0 expected (O/E 1.00); 2 signals, the last of"
            + " concern: more events than chance explains at case 8, in a run that began at case 5"
            + " (4 seen, 2.0 expected).",
        "11_11 | Of 4 cases 4 had the event, 2.0 expected (O/E 2.00); signal of concern: more events"
            + " than chance explains at case 5, in a run that began at case 1 (4 seen, 2.0"
            + " expected).",
        "1oo111 | Of 4 cases 4 had the event, 2.0 expected (O/E 2.00); signal of concern: more"
            + " events than chance explains at case 6, in a run that began at case 1 (4 seen, 2.0"
            + " expected).",
        "0xx111 | Of 4 cases 3 had the event, 2.0 expected (O/E 1.50)",
        "1101111 | Of 7 cases 6 had the event, 3.5 expected (O/E 1.71); signal of concern: more"
            + " events than chance explains at case 6, in a run that began at case 1 (5 seen, 3.0"
            + " expected).",
      })
  void aSignalIsToldWithTheRunThatMadeIt(String outcomes, String told) {
    String said = Verdict.of(cases(outcomes).analysis());
    assertEquals(told, told.endsWith(".") ? said : said.substring(0, told.length()));
  }

  @Test
  void theShortFormHasTheLastSignal() {
    assertEquals(
        "4 seen, 4.0 expected, last signal of improvement at case 8",
        new CaseWords(cases("11110000").analysis()).alt());
    assertEquals(
        "4 seen, 4.0 expected, last signal of concern at case 8",
        new CaseWords(cases("00001111").analysis()).alt());
    assertEquals("2 seen, 2.0 expected, no signal", new CaseWords(cases("1010").analysis()).alt());
  }

  @Test
  void theSignalIsToldWhereverSignalsAre() {
    ChartAnalysis analysis = cases("0101111").analysis();
    assertEquals(
        List.of(
            "Concern: more events than chance explains at case 7, in a run that began at case 4 (4"
                + " seen, 2.0 expected)."),
        SignalSentence.all(analysis));
    assertEquals(
        "Check first the data, then the case-mix, then the process, and last the people.",
        NextQuestion.of(analysis));
    String whole = LongDescription.of(analysis);
    assertTrue(whole.contains(new CaseWords(analysis).alarms()), whole);
    assertFalse(whole.contains("Mean "), whole);
    assertTrue(
        PointTitles.of(cases("0101111").type(new VladChart(BOTH).type()).analysis())
            .drawn()
            .get(6)
            .contains("concern: beyond its signal limit (rule decision-interval-up)"));
  }

  @Test
  void fewCasesAreTooFew() {
    Sample few = cases("0101").convention(Conventions.MDC);
    assertEquals(
        "Of 4 cases 2 had the event, 2.0 expected (O/E 1.00): too few to tell a change from chance.",
        Verdict.of(few.analysis()));
    assertEquals("false-alarm chance: there are no limits", new CaseWords(few.analysis()).alarm());
  }

  @Test
  void withoutRulesNothingWasLookedFor() {
    assertEquals(
        "Of 4 cases 4 had the event, 2.0 expected (O/E 2.00), and no rule was used to look for"
            + " signals.",
        Verdict.of(cases("1111").rules("none").analysis()));
  }

  /** Twenty at a half: 20 seen where 10 are expected is 10 over √5 = 4.5 sigmas off. */
  @Test
  void risksThatDoNotFitTheirBaselineJudgeNothing() {
    assertEquals(
        "Of 24 cases 24 had the event, 12.0 expected (O/E 2.00); the risks do not fit the baseline,"
            + " so nothing is said of what follows.",
        Verdict.of(cases("1".repeat(24)).baseline(20).analysis()));
  }

  /** 1 January and six days. */
  @Test
  void aCaseHasItsDay() {
    List<LocalDate> days =
        IntStream.range(0, 7).mapToObj(i -> LocalDate.of(2024, 1, 1).plusDays(i)).toList();
    Sample dated = cases("0101111").on(Subgroups.ofDates(days, Rhythm.IRREGULAR));
    String said = Verdict.of(dated.analysis());
    assertTrue(
        said.contains(
            " at case 7 (7 Jan 2024), in a run that began at case 4 (4 Jan 2024) (4 seen"),
        said);
  }

  /** Of ten expected 15 add 15 ln 2 - 10 = 0.397 to the sum; three of them pass 1. */
  @Test
  void totalsAreOfMonths() {
    Rates rates = new Rates(Doubles.of(10, 10, 15, 15, 15), Doubles.repeat(5, 10));
    Sample months =
        PlainSample.monthly(rates)
            .type(new RaCusumChart(BOTH).type())
            .convention(Conventions.EXACT)
            .better(Better.DOWN);
    assertEquals(
        "In 5 months 65 events, 50.0 expected (O/E 1.30); signal of concern: more events than"
            + " chance explains in May 2024, in a run that began in Mar 2024 (45 seen, 30.0"
            + " expected).",
        Verdict.of(months.analysis()));
    assertTrue(
        new CaseWords(months.analysis()).alarm().contains(" months, "),
        new CaseWords(months.analysis()).alarm());
  }

  /** With a limit of 0.2 each event signals, every other case: 1 - exp(-5 / 2) is 0.918. */
  @Test
  void theChanceOfAFalseAlarmIsThatOfTheCases() {
    Watch each = watch(OptionalDouble.of(2), NONE, 0.2);
    CaseWords words = new CaseWords(cases("00000", each).analysis());
    assertEquals(
        "decision interval 0.20, with nothing changed a false alarm about once in 2 cases, 92 in"
            + " 100 within these",
        words.alarm());
    assertEquals("D" + words.alarm().substring(1) + ".", words.alarms());
  }

  @Test
  void aVladSaysWhichWayIsUp() {
    Sample vlad = cases("0101").type(new VladChart(BOTH).type());
    String start = "VLAD (expected minus observed";
    assertTrue(subtitle(vlad).startsWith(start + ", up is better than expected) of 4 cases"));
    assertTrue(
        subtitle(vlad.better(Better.UP)).startsWith(start + ", up is worse than expected) of "));
    assertTrue(subtitle(vlad.better(Better.NEITHER)).startsWith(start + ") of 4 cases"));
    assertTrue(subtitle(cases("0101")).startsWith("Risk-adjusted CUSUM chart of 4 cases"));
    assertTrue(subtitle(PlainSample.monthly(1, 2)).startsWith("XmR chart of 2 "));
    assertEquals("Zero", LineNames.of(vlad.analysis()).centre("0.0"));
    assertEquals(
        new LineNames("Zero", "Signal", "Signal", "signal limits"), LineNames.of(vlad.analysis()));
  }

  /**
   * 300 cases without an event, so that the sums upwards stand at nothing, then 40 with one: a run
   * begins at case 301, or after the last flag of the highest level that flags.
   */
  @Test
  void aFlagNamesItsLevelsAndTheRunOfTheHighest() {
    Doubles events = Doubles.tabulate(340, i -> i < 300 ? 0 : 1);
    Watch up = new Watch(OptionalDouble.of(2), NONE, NONE, NONE, 0, true, false);
    Display shown = new Display(List.of(30.0, 50.0), true);
    ChartAnalysis analysis =
        PlainSample.placed(new Cases(events, Doubles.repeat(340, 0.1)), Phases.one(340))
            .type(VladChart.showing(up, shown).type())
            .analysis();
    CaseWords words = new CaseWords(analysis);
    assertTrue(analysis.findings().size() > 2);
    Map<Double, Integer> begun = new HashMap<>(Map.of(30.0, 301, 50.0, 301));
    for (Finding finding : analysis.findings()) {
      int end = finding.signal().last() + 1;
      List<Double> flagging =
          analysis.levels().stream()
              .filter(l -> l.flags().contains(new LevelFacts.Flag(end - 1, Side.ABOVE)))
              .map(LevelFacts::percent)
              .toList();
      int begin = begun.get(flagging.get(flagging.size() - 1));
      String levels =
          flagging.stream().map(l -> Math.round(l) + "%").collect(Collectors.joining(" and "));
      double expected = Math.round(end + 1 - begin) / 10.0;
      assertEquals(
          "more events than chance explains at case "
              + end
              + " (flagged at "
              + levels
              + "), in a"
              + " run that began at case "
              + begin
              + " ("
              + (end + 1 - begin)
              + " seen, "
              + expected
              + " expected)",
          words.signal(finding));
      flagging.forEach(level -> begun.put(level, end + 1));
    }
    levelsStandBeside(analysis);
  }

  private static void levelsStandBeside(ChartAnalysis analysis) {
    String alarm = new CaseWords(analysis).alarm();
    assertTrue(alarm.contains(" at each of 2 levels, at most "), alarm);
    assertEquals(
        new LineNames("Zero", "at 30%", "at 30%", "signal limits"), LineNames.of(analysis));
    assertTrue(Footer.of(analysis).contains("; the dotted range, ±1.96 √Σp(1 - p), holds at one"));
    assertTrue(Footer.of(analysis).contains("; flags at odds apart by 30%; by 50%; "));
  }

  private static String subtitle(Sample sample) {
    return Titles.subtitle(sample.analysis());
  }
}
