package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.Note;
import org.centreline.analysis.Scale;
import org.centreline.analysis.Warning;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.convention.Screening;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;
import org.centreline.series.Samples;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataWarningsTest {

  private static Sample ofSize(int size) {
    double[] values = new double[size];
    Arrays.setAll(values, i -> i * 7 % 5);
    return PlainSample.placed(values).type(ChartTypes.XMR);
  }

  @ParameterizedTest
  @CsvSource({"mdc", "exact", "qicharts2", "nhsrplotthedots", "qcc"})
  void twelvePointsAreFewAndThirteenAreNot(String convention) {
    var named = Conventions.named(convention).orElseThrow();
    assertTrue(ofSize(12).convention(named).warnings().contains("few-points"));
    assertEquals("", ofSize(13).convention(named).warning("few-points"));
  }

  @Test
  void twelveFrozenPointsAreEnoughForMakingDataCountAndElevenAreNot() {
    assertEquals("", ofSize(20).baseline(12).warning("few-points"));
    assertEquals(
        "Only 11 usable points; limits and icons are shown from 12.",
        ofSize(20).baseline(11).warning("few-points"));
  }

  @Test
  void withoutAFloorTwelveFrozenPointsAreFew() {
    Sample trial = ofSize(20).convention(Conventions.EXACT);
    assertTrue(trial.baseline(12).warnings().contains("few-points"));
    assertEquals("", trial.baseline(13).warning("few-points"));
  }

  @Test
  void sayFromWhenLimitsAreShownOnlyWhereTheyAreHeldBack() {
    assertEquals(
        "Only 12 usable points; limits and icons are shown from 13.",
        ofSize(12).warning("few-points"));
    String drawn = "what is drawn may change a good deal with the next points.";
    assertEquals("Only 12 usable points; " + drawn, exact(12).warning("few-points"));
    assertEquals("Only 1 usable point; " + drawn, exact(1).warning("few-points"));
    assertEquals(
        "No usable point; " + drawn,
        PlainSample.placed("_ _").type(ChartTypes.RUN).warning("few-points"));
    assertEquals(
        "Only 12 usable points; " + drawn, ofSize(12).type(ChartTypes.RUN).warning("few-points"));
    assertEquals("Only 12 usable points; " + drawn, ofSize(12).given(2, 1).warning("few-points"));
  }

  private static Sample exact(int size) {
    return ofSize(size).convention(Conventions.EXACT);
  }

  @Test
  void fewPointsNamesThePhase() {
    Sample trial = PlainSample.placed("1 2 1 2 1 2 1 2 1 2 1 2 1 | 5 6 5").type(ChartTypes.XMR);
    assertEquals(
        "Only 3 usable points in phase 2; limits and icons are shown from 13. Limits begin anew at"
            + " each phase; to mark a change use note; to ask whether it helped: outcome with"
            + " change DATE.",
        trial.warning("few-points"));
  }

  @Test
  void missingAndExcludedPointsDoNotCountTowardsThirteen() {
    String twelve = "1 2 1 2 1 2 1 2 1 2 1 2 ";
    for (String last : new String[] {"_", "(1)"}) {
      Sample trial = PlainSample.placed(twelve + last).type(ChartTypes.XMR);
      assertTrue(trial.warning("few-points").startsWith("Only 12 "), last);
    }
  }

  @Test
  void subgroupsOfOneAreCounted() {
    assertEquals(
        "2 subgroups have a single measurement, and so no spread.", ofSizes("r", 1, 3, 1, 2));
    assertEquals(
        "1 subgroup has no value; it is a gap on the chart. 1 subgroup has a single measurement,"
            + " and so no limits.",
        ofSizes("xbar", 2, 0, 1, 3));
    assertEquals("", ofSizes("s", 2, 3));
  }

  private static String ofSizes(String type, int... sizes) {
    Samples samples =
        new Samples(IntStream.of(sizes).mapToObj(n -> Doubles.tabulate(n, i -> 5 + i)).toList());
    Measured measured =
        new Measured("days", Optional.empty(), Subgroups.rows(sizes.length), samples);
    return Sample.of(measured, ChartRequest.standard())
        .placed(Phases.one(sizes.length))
        .type(ChartTypes.named(type).orElseThrow())
        .warning("gaps");
  }

  @Test
  void gapsAreCounted() {
    assertEquals("", PlainSample.placed("1 2 3").warning("gaps"));
    assertEquals(
        "1 subgroup has no value; it is a gap on the chart.",
        PlainSample.placed("1 _ 3").warning("gaps"));
    assertEquals(
        "2 subgroups have no value; they are gaps on the chart.",
        PlainSample.placed("1 _ | _").warning("gaps"));
  }

  @Test
  void screenedRangesAreCounted() {
    Sample two = PlainSample.placed("1 2 1 2 10 1 2 1 2 1 2 1 2 1").type(ChartTypes.XMR);
    assertEquals("", two.warning("screened"));
    assertEquals(
        "2 extreme moving ranges were left out of the limits, which are narrower for it.",
        two.screening(Screening.ON).warning("screened"));
    Sample one = PlainSample.placed("1 2 1 2 1 2 1 2 1 2 1 2 10").type(ChartTypes.XMR);
    assertEquals(
        "1 extreme moving range was left out of the limits, which are narrower for it.",
        one.screening(Screening.ON).warning("screened"));
    Sample none = PlainSample.placed("1 2 1 2 1 2 1 2 1 2 1 2 1").type(ChartTypes.XMR);
    assertEquals("", none.screening(Screening.ON).warning("screened"));
    Sample same =
        PlainSample.placed("7 7 7 7").type(ChartTypes.XMR).convention(Conventions.QICHARTS2);
    assertEquals(
        "3 extreme moving ranges were left out, and there are no limits.",
        same.warning("screened"));
  }

  @ParameterizedTest
  @CsvSource({
    ".5 .7 1, 1.01, true",
    ".5 .7 1, 1, false",
    "0 .7 .9, 95, true",
    "-.1 .7 .9, 95, false",
    ".5 .7 1.01, 95, false",
    "92 95 97, .95, true",
    "92 95 97, 1, true",
    "92 95 97, 1.01, false",
    "92 95 97, 0, false",
    "1 95 97, .95, false",
    "92 95 100, .95, true",
    "92 95 100.5, .95, false",
    "_ _, 95, false",
  })
  void aPercentageAgainstAFractionIsNoticed(String line, double target, boolean warns) {
    Sample trial = PlainSample.placed(line).type(ChartTypes.RUN).target(target);
    assertEquals(warns, trial.warnings().contains("percent-as-fraction"));
  }

  @Test
  void withoutATargetOrWithAShareThereIsNothingToMistake() {
    assertEquals("", PlainSample.placed("92 95 97").warning("percent-as-fraction"));
    Sample share =
        PlainSample.placed("92 95 97").type(ChartTypes.RUN).scale(Scale.percent()).target(.95);
    assertEquals("", share.warning("percent-as-fraction"));
  }

  @ParameterizedTest
  @CsvSource({
    ".11 .5 .9, .01, true",
    ".1 .5 .9, .01, false",
    ".11 .5 .9, .011, false",
    ".11 .5 .9, 0, false",
  })
  void aShareAgainstAHundredthOfItsTargetIsNoticed(String line, double target, boolean warns) {
    Sample trial =
        PlainSample.placed(line).type(ChartTypes.RUN).scale(Scale.percent()).target(target);
    assertEquals(warns, trial.warnings().contains("percent-as-fraction"));
  }

  @Test
  void everyPointBetterAndWorseIsNamed() {
    Sample trial =
        PlainSample.placed("1.7 1.6 1.5 1.4 1.3 1.2 1.1").type(ChartTypes.XMR).given(0, 1);
    assertEquals("", trial.better(Better.NEITHER).warning("both-ways"));
    assertEquals(
        "The points at 1, 2, 3, 4, 5, 6, 7 are marked as better by one rule and as worse by"
            + " another; look at both.",
        trial.better(Better.UP).warning("both-ways"));
  }

  @Test
  void twoSignalsOfOneMindAreNotBothWays() {
    Sample trial =
        PlainSample.placed("1.1 1.2 1.3 1.4 1.5 1.6 1.7").type(ChartTypes.XMR).given(0, 1);
    assertEquals("", trial.better(Better.UP).warning("both-ways"));
  }

  private static String fewOf(int... sizes) {
    return ofSamples(sizes).warning("few-points");
  }

  private static Sample ofSamples(int... sizes) {
    Samples samples =
        new Samples(IntStream.of(sizes).mapToObj(n -> Doubles.tabulate(n, i -> 5 + i)).toList());
    Measured measured =
        new Measured("days", Optional.empty(), Subgroups.rows(sizes.length), samples);
    return Sample.of(measured, ChartRequest.standard())
        .placed(Phases.one(sizes.length))
        .type(ChartTypes.named("xbar").orElseThrow());
  }

  /** Of several measurements a subgroup those with a spread count. */
  @Test
  void subgroupsWithoutASpreadSetNoLimits() {
    String rest = " two measurements or more, and so a spread; limits and icons are shown from 13.";
    assertEquals("Only 2 subgroups have" + rest, fewOf(1, 3, 1, 2));
    assertEquals("Only 1 subgroup has" + rest, fewOf(1, 3));
    assertEquals("No subgroup has" + rest, fewOf(1, 1));
    String given = ofSamples(1, 3, 1, 2).given(5, 1).warning("few-points");
    assertFalse(given.contains("spread"), given);
  }

  @Test
  void whichOfThemMayBeAPercentageIsSaid() {
    String fractions =
        PlainSample.placed(".5 .7 1").type("run").target(95).warning("percent-as-fraction");
    assertTrue(fractions.startsWith("All values lie from 0 to 1 but the target"), fractions);
    String percentages =
        PlainSample.placed("92 95 97").type("run").target(.95).warning("percent-as-fraction");
    assertTrue(percentages.startsWith("All values are above 1 but the target"), percentages);
  }

  /** The first of seven that fall lies above the limit. */
  @Test
  void onePointBetterAndWorseIsNamed() {
    Sample falling =
        PlainSample.placed("3.5 1.9 1.5 .5 -.5 -1.5 -1.9").type(ChartTypes.XMR).given(0, 1);
    assertEquals(
        "The point at 1 is marked as better by one rule and as worse by another; look at both.",
        falling.better(Better.UP).warning("both-ways"));
  }

  /** Who begins a phase to mark a change is told how to ask whether it helped. */
  @Test
  void theWayToAskIsPutIntoTheWarning() {
    ChartAnalysis few =
        PlainSample.placed("1 2 1 2 1 2 1 2 1 2 1 2 1 | 5 6 5").type(ChartTypes.XMR).analysis();
    assertTrue(few.isToBeAsked());
    ChartAnalysis asking = few.asking("centreline outcome a.csv");
    assertFalse(asking.isToBeAsked());
    Warning told = asking.warnings().get(0);
    assertEquals("few-points", told.code());
    assertTrue(told.lead().endsWith("to ask whether it helped:"), told.lead());
    assertTrue(told.message().endsWith("centreline outcome a.csv"), told.message());
    assertFalse(ofSize(12).analysis().isToBeAsked());
  }

  @Test
  void aNoteOnADateLiesOutsideOfRowsWithoutDates() {
    Note note = new Note("2024-03-01", Optional.of(LocalDate.of(2024, 3, 1)), "strike");
    Sample rows = ofSize(13);
    Sample noted = rows.meaning(rows.request().meaning().withNotes(List.of(note)));
    assertEquals("The note at 2024-03-01 lies outside the data.", noted.warning("note-outside"));
  }
}
