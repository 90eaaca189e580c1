package org.centreline.words.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.compare.Comparison;
import org.centreline.analysis.compare.Funnel;
import org.centreline.analysis.compare.Funnel.Place;
import org.centreline.analysis.compare.FunnelConvention;
import org.centreline.analysis.compare.FunnelKind;
import org.centreline.analysis.compare.FunnelRequest;
import org.centreline.analysis.compare.FunnelSubject;
import org.centreline.analysis.compare.Overdispersion.Trimming;
import org.centreline.analysis.compare.SiteCounts;
import org.centreline.series.Doubles;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteSentencesTest {

  private static final double[] STEADY = PlainSample.steady(24, 20);

  private static Funnel funnel(FunnelRequest request, FunnelSubject subject, double... counts) {
    List<String> names = IntStream.range(0, counts.length).mapToObj(i -> "S" + (i + 1)).toList();
    SiteCounts sites =
        new SiteCounts(names, Doubles.of(counts), Doubles.repeat(counts.length, 100));
    return Funnel.of(sites, request, subject);
  }

  private static FunnelRequest chance(FunnelKind kind) {
    return new FunnelRequest(kind, Optional.empty(), FunnelConvention.EXACT, FunnelRequest.TENTH);
  }

  private static Funnel byChance(FunnelKind kind, double... counts) {
    return funnel(chance(kind), FunnelSubject.UNNAMED, counts);
  }

  /**
   * Of 400 with 20% together one of 100 has a standard error of 4: 30 lies 2.5 of them above, 11
   * some 2.2 below, and 40 five above.
   */
  @Test
  void eachPlaceHasItsWordsForASiteATableAndData() {
    Funnel near = byChance(FunnelKind.PROPORTION, 20, 30, 11, 19, 20);
    assertEquals("S2: 30.0% of 100, above the 95% limit.", FunnelWords.site(near, 1));
    assertEquals("S3: 11.0% of 100, below the 95% limit.", FunnelWords.site(near, "S3"));
    assertEquals("S1: 20.0% of 100, within the limits.", FunnelWords.site(near, 0));
    Funnel rate = byChance(FunnelKind.RATE, 20, 60, 1, 20);
    assertEquals("S2: 0.600, out of 100, above the 99.8% limit.", FunnelWords.site(rate, 1));
    assertEquals("S3: 0.010, out of 100, below the 99.8% limit.", FunnelWords.site(rate, 2));
    assertEquals(
        "within, above 95%, below 95%, above 99.8%, below 99.8%",
        String.join(
            ", ",
            Stream.of(
                    Place.WITHIN, Place.ABOVE_95, Place.BELOW_95, Place.ABOVE_998, Place.BELOW_998)
                .map(FunnelWords::brief)
                .toList()));
    assertEquals("above-998", FunnelWords.word(Place.ABOVE_998));
  }

  @Test
  void whatMakesASiteLargeIsNamed() {
    FunnelSubject beds = new FunnelSubject("falls", Optional.of("beds"), Optional.empty(), 0);
    assertEquals(
        "beds (size of the site)", FunnelWords.size(funnel(chance(FunnelKind.RATE), beds, 20, 21)));
    assertEquals(
        "beds (events expected)",
        FunnelWords.size(funnel(chance(FunnelKind.RATIO), beds, 90, 100)));
    assertEquals("size of the site", FunnelWords.size(byChance(FunnelKind.RATE, 20, 21)));
    assertEquals("proportion", FunnelWords.compared(byChance(FunnelKind.PROPORTION, 20, 21)));
    assertEquals(
        "falls out of beds",
        FunnelWords.compared(funnel(chance(FunnelKind.PROPORTION), beds, 20, 21)));
    assertEquals(
        "falls over beds", FunnelWords.compared(funnel(chance(FunnelKind.RATE), beds, 20, 21)));
    assertEquals(
        "falls per 1,000 beds",
        FunnelWords.compared(funnel(chance(FunnelKind.RATE).times(1000), beds, 20, 21)));
    Subgroups one = Subgroups.ofDates(List.of(LocalDate.of(2024, 1, 1)), Rhythm.MONTH);
    assertEquals(
        "Jan 2024",
        FunnelWords.period(new FunnelSubject("", Optional.empty(), Optional.of(one), 0)));
    assertEquals("", FunnelWords.period(beds));
  }

  /** Of 40 sites two, of 20 one, of nine hardly any lies beyond 95% limits by chance. */
  @ParameterizedTest
  @CsvSource({
    "40, 2, 'No site lies beyond the 99.8% limits; 2 of 40 lie beyond the 95% limits, where about 2"
        + " are to be expected.'",
    "20, 1, 'No site lies beyond the 99.8% limits; 1 of 20 lies beyond the 95% limits, where about"
        + " 1 is to be expected.'",
    "9, 1, 'No site lies beyond the 99.8% limits; 1 of 9 lies beyond the 95% limits, where hardly"
        + " any is to be expected.'",
    "2, 0, Both sites lie within the 95% limits.",
    "3, 0, All 3 sites lie within the 95% limits.",
  })
  void howManyAreToBeExpectedIsSaid(int size, int near, String said) {
    double[] counts = IntStream.range(0, size).mapToDouble(i -> i < near ? 30 : 20).toArray();
    assertEquals(said, FunnelWords.verdict(byChance(FunnelKind.PROPORTION, counts)));
  }

  @Test
  void sitesOfOneSideOnlyAreNamedAlone() {
    assertEquals(
        "Beyond the 99.8% limits: S1 below.",
        FunnelWords.verdict(byChance(FunnelKind.PROPORTION, 2, 22, 22, 22)));
    assertEquals(
        "Beyond the 99.8% limits: S1 above.",
        FunnelWords.verdict(byChance(FunnelKind.PROPORTION, 50, 22, 22, 22)));
  }

  /** Two names of 70 letters are as many as there is room for, so one stands for both. */
  @Test
  void longNamesAreNamedAsFarAsThereIsRoom() {
    String first = "a".repeat(70);
    SiteCounts sites =
        new SiteCounts(
            List.of(first, "b".repeat(70), "C", "D", "E", "F", "G", "H"),
            Doubles.of(60, 60, 20, 20, 20, 20, 20, 20),
            Doubles.repeat(8, 100));
    assertEquals(
        "Beyond the 99.8% limits: 2 above (" + first + " and 1 more).",
        FunnelWords.verdict(Funnel.of(sites, chance(FunnelKind.PROPORTION))));
  }

  @Test
  void howLimitsWereWidenedIsSaid() {
    FunnelRequest winsorised = FunnelRequest.usual(FunnelKind.PROPORTION);
    String few = FunnelWords.footer(funnel(winsorised, FunnelSubject.UNNAMED, 5, 50, 10, 40));
    assertTrue(
        few.startsWith(
            "Limits hold 95% and 99.8% of sites that differ as these do, by more than chance"
                + " (phi "),
        few);
    assertTrue(few.contains(", extremes winsorised; hardly known from 4 sites)"), few);
    double[] many = IntStream.range(0, 12).mapToDouble(i -> 10 + 7 * i).toArray();
    FunnelRequest left =
        new FunnelRequest(
            FunnelKind.PROPORTION,
            Optional.of(Trimming.TRUNCATE),
            FunnelConvention.FUNNELPLOTR,
            FunnelRequest.TENTH);
    String apart = FunnelWords.footer(funnel(left, FunnelSubject.UNNAMED, many));
    assertTrue(apart.contains(", extremes left out; chance makes less than a tenth of it)"), apart);
    assertTrue(apart.contains("; as FunnelPlotR. All sites together: "), apart);
    String alike = FunnelWords.footer(funnel(winsorised, FunnelSubject.UNNAMED, 20, 21, 19, 20));
    assertTrue(
        alike.matches(
            "Limits hold .* by chance alone, for phi 0[.0-9]+ is not above 1 \\(extremes"
                + " winsorised\\)\\. All sites together: 20\\.0%"),
        alike);
  }

  private static ChartAnalysis site(String name, double last, Better better) {
    Sample sample = PlainSample.monthly(PlainSample.then(STEADY, last)).better(better);
    return sample.group(name).analysis();
  }

  private static Comparison of(ChartAnalysis... charts) {
    return Comparison.of(List.of(charts));
  }

  @Test
  void waysAreCountedApart() {
    Better down = Better.DOWN;
    assertEquals(
        "3 of 4 sites show a change at their latest points: 1 for the better, 2 for the worse.",
        FunnelWords.changing(
            of(site("A", 2, down), site("B", 40, down), site("C", 41, down), site("D", 20, down))));
    assertEquals(
        "2 of 2 sites show a change at their latest points, all for the better.",
        FunnelWords.changing(of(site("A", 2, down), site("B", 2, down))));
    assertEquals(
        "1 of 2 sites shows a change at its latest point, for the better.",
        FunnelWords.changing(of(site("A", 2, down), site("B", 20, down))));
    assertEquals(
        "2 of 2 sites show a change at their latest points.",
        FunnelWords.changing(of(site("A", 2, Better.NEITHER), site("B", 40, Better.NEITHER))));
  }

  @Test
  void whySomeCannotBeReadIsSaid() {
    ChartAnalysis unread = PlainSample.monthly(STEADY).rules("none").group("N").analysis();
    ChartAnalysis few = PlainSample.monthly(20).group("F").analysis();
    assertEquals(
        "None of 2 sites shows a change at its latest point; 1 with points that cannot be read.",
        FunnelWords.changing(of(site("A", 20, Better.DOWN), unread)));
    assertEquals(
        "None of 3 sites shows a change at its latest point; 2 with points that cannot be read.",
        FunnelWords.changing(of(site("A", 20, Better.DOWN), unread, few)));
    assertEquals("No site can be judged.", FunnelWords.changing(of(unread, few)));
  }

  @Test
  void aSiteOfSmallChartsIsReadByItsIcons() {
    Comparison two = of(site("A", 40, Better.DOWN), site("B", 20, Better.DOWN));
    assertEquals("A: Concern (high).", FunnelWords.site(two, "A"));
    assertEquals("B: Common cause.", FunnelWords.site(two, "B"));
    ChartAnalysis few = PlainSample.monthly(20).group("F").analysis();
    assertEquals("F: too few points to read.", FunnelWords.line(few));
    ChartAnalysis target =
        PlainSample.monthly(STEADY).better(Better.DOWN).target(40).group("T").analysis();
    assertEquals("T: Common cause, Consistently passing.", FunnelWords.line(target));
    assertEquals(
        "Small charts of 2 sites. 1 of 2 sites shows a change at its latest point, for the worse.",
        FunnelWords.altText(two));
    assertEquals("Better than the others", PeerColumn.BETTER.head());
  }
}
