package org.centreline.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.centreline.project.WholeSeries.Strict;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;
import org.centreline.series.Nature;
import org.centreline.series.PartPeriod;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Rhythm;
import org.centreline.series.Samples;
import org.centreline.series.Series;
import org.centreline.series.Subgroups;
import org.centreline.series.TargetBand;
import org.centreline.series.Targets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sites added up by hand. */
class WholeSeriesTest {

  private static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);

  /** A site whose cells are numbers, {@code ?} for one without a value, {@code -} for no row. */
  private static Measured site(String name, String cells) {
    List<LocalDate> months = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    String[] each = cells.split(" ");
    for (int i = 0; i < each.length; i++) {
      if (!each[i].equals("-")) {
        months.add(JANUARY.plusMonths(i));
        values.add(each[i].equals("?") ? Double.NaN : Double.parseDouble(each[i]));
      }
    }
    Series counts = new Counts(Doubles.tabulate(values.size(), values::get));
    return new Measured("m", Optional.of(name), Subgroups.ofDates(months, Rhythm.MONTH), counts);
  }

  private static Measured site(Subgroups subgroups, Series series, Targets targets) {
    return new Measured("m", Optional.of("s"), subgroups, series, targets);
  }

  private static Subgroups months(int count) {
    List<LocalDate> months = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      months.add(JANUARY.plusMonths(i));
    }
    return Subgroups.ofDates(months, Rhythm.MONTH);
  }

  private static WholeSeries of(Measured... sites) {
    return new WholeSeries(List.of(sites), Strict.OF_THOSE_THERE);
  }

  private static String text(Doubles numbers) {
    return numbers.stream()
        .mapToObj(n -> Double.isNaN(n) ? "?" : Double.toString(n).replaceAll("\\.0$", ""))
        .collect(Collectors.joining(" "));
  }

  /** What begins late or has ended adds nothing; what should be there and isn't leaves no sum. */
  @ParameterizedTest
  @CsvSource({
    "3 4 5, 1 2 3, 4 6 8",
    "3 4 5, - 2 3, 3 6 8",
    "3 4 5, 1 - -, 4 4 5",
    "3 4 5, 1 - 3, 4 ? 8",
    "3 4 5, 1 2 -, 4 6 ?",
    "3 4 5, 1 ? 3, 4 ? 8",
    "3 4 5, ? 2 3, ? 6 8",
    "3 4 5, 1 2 ?, 4 6 ?",
    "3 4 5, - 2 -, 3 6 ?",
    "3, ?, ?"
  })
  void aSumIsOfAllThatShouldBeThere(String one, String other, String whole) {
    WholeSeries series = of(site("Ash", one), site("Elm", other));
    assertEquals(whole, text(series.measured().series().values()));
    String[] each = whole.split(" ");
    for (int i = 0; i < each.length; i++) {
      String month = JANUARY.plusMonths(i).toString();
      assertEquals(each[i].equals("?"), List.of("Elm").equals(series.missed().get(month)), month);
    }
    assertEquals(Optional.of("All"), series.measured().group());
  }

  private static Series ratio(boolean rate, String tops, String overs) {
    Doubles numerators = site("n", tops).series().values();
    Doubles denominators = site("d", overs).series().values();
    return rate ? new Rates(numerators, denominators) : new Proportions(numerators, denominators);
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void aRatioIsOfThoseThereOrOfAll(boolean rate) {
    Measured one = site(months(4), ratio(rate, "1 ? 3 ?", "10 20 30 40"), Targets.none());
    Measured other = site(months(4), ratio(rate, "2 4 5 6", "10 20 ? ?"), Targets.none());
    Series there = of(one, other).measured().series();
    assertEquals(one.series().getClass(), there.getClass());
    assertEquals("3 4 3 ?", text(there.numerators()));
    assertEquals("20 20 30 ?", text(there.denominators()));
    Series all = new WholeSeries(List.of(one, other), Strict.OF_ALL).measured().series();
    assertEquals("3 ? ? ?", text(all.numerators()));
    assertEquals("20 ? ? ?", text(all.denominators()));
  }

  @Test
  void samplesAreOfTheMembersOfAllSites() {
    Measured one =
        site(
            months(2),
            new Samples(List.of(Doubles.of(1, 2), Doubles.of(3, 4))),
            Targets.of(Doubles.of(5, 5)));
    Measured other =
        site(months(1), new Samples(List.of(Doubles.of(6))), Targets.of(Doubles.of(5)));
    Measured whole = of(one, other).measured();
    assertEquals(
        List.of(Doubles.of(1, 2, 6), Doubles.of(3, 4)), ((Samples) whole.series()).members());
    assertEquals("5 5", text(whole.targets().each()));
  }

  @Test
  void labelsStandAsTheSitesNameThem() {
    Subgroups first = Subgroups.ofLabels(Subgroups.Kind.LABEL, List.of("week 9", "week 10"));
    Subgroups second = Subgroups.ofLabels(Subgroups.Kind.LABEL, List.of("week 10", "week 1"));
    Measured whole =
        of(
                site(first, new Counts(Doubles.of(1, 2)), Targets.none()),
                site(second, new Counts(Doubles.of(3, 4)), Targets.none()))
            .measured();
    assertEquals(List.of("week 9", "week 10", "week 1"), whole.subgroups().labels());
    assertEquals(Subgroups.Kind.LABEL, whole.subgroups().kind());
    assertEquals("1 5 ?", text(whole.series().values()));
  }

  /** One date alone has no rhythm. */
  @Test
  void theRhythmIsThatOfASiteThatHasOne() {
    Subgroups lone = Subgroups.ofDates(List.of(JANUARY), Rhythm.IRREGULAR);
    Measured one = site(lone, new Counts(Doubles.of(1)), Targets.none());
    Measured many = site(months(3), new Counts(Doubles.of(1, 2, 3)), Targets.none());
    assertEquals(Rhythm.MONTH, of(one, many).measured().subgroups().rhythm());
    assertEquals(Rhythm.IRREGULAR, of(one, one).measured().subgroups().rhythm());
  }

  @Test
  void whatTheNumbersAreIsKnownWhereAllSitesAgree() {
    Nature counted = new Nature(Nature.Kind.COUNT, "rows were counted");
    Measured one = site("Ash", "1 2").of(counted);
    assertEquals(counted, of(one, site("Elm", "1 2").of(counted)).measured().nature());
    assertEquals(Nature.unknown(), of(one, site("Elm", "1 2")).measured().nature());
  }

  private static PartPeriod part(int position) {
    LocalDate first = JANUARY.plusMonths(position);
    return new PartPeriod(
        position, first, first.plusDays(9), 10, 31, Rhythm.DAY, PartPeriod.Use.LEFT_OUT);
  }

  /** A site that ended in the middle of February is no reason to leave March out. */
  @Test
  void thePartsOfPeriodsAreThoseAtTheEndsOfTheWhole() {
    Measured ended = site("Ash", "1 2");
    ended = ended.on(ended.subgroups().with(List.of(part(0), part(1))));
    Measured going = site("Elm", "1 2 3");
    going = going.on(going.subgroups().with(List.of(part(0), part(2))));
    assertEquals(List.of(part(0), part(2)), of(ended, going).measured().subgroups().parts());
  }

  private static Measured share(Targets targets) {
    return site(months(2), ratio(false, "1 2", "10 20"), targets);
  }

  /** A share of all is aimed at what each site is aimed at, where that is one and the same. */
  @Test
  void theTargetsAreThoseThatAllSitesShare() {
    Targets ten = new Targets(Doubles.of(0.1, 0.1), Targets.Kind.SHARES);
    Targets more = new Targets(Doubles.of(0.1, 0.2), Targets.Kind.SHARES);
    Targets both = of(share(ten), share(more)).measured().targets();
    assertEquals("0.1 ?", text(both.each()));
    assertEquals(Targets.Kind.SHARES, both.kind());
    assertTrue(of(share(ten), share(Targets.none())).measured().targets().isNone());
    Targets between =
        new Targets(Doubles.missing(2), Targets.Kind.SHARES, TargetBand.level(2, 0.1, 0.3));
    Targets band = of(share(between), share(between)).measured().targets();
    assertEquals("0.1 0.1", text(band.band().lower()));
    assertEquals("0.3 0.3", text(band.band().upper()));
    Targets mixed = of(share(between), share(ten)).measured().targets();
    assertEquals("? ?", text(mixed.band().lower()));
    assertEquals("? ?", text(mixed.each()));
  }

  @Test
  void aSumOfCountsIsNotAimedAtTheTargetOfASite() {
    Targets five = Targets.of(Doubles.of(5, 5));
    Measured one = site(months(2), new Counts(Doubles.of(1, 2)), five);
    assertTrue(of(one, one).measured().targets().isNone());
    assertEquals(Map.of(), of(one, one).missed());
  }
}
