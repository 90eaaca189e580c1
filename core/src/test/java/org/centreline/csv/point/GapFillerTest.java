package org.centreline.csv.point;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.point.Periods.Content;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.series.Doubles;
import org.centreline.series.Rhythm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapFillerTest {

  private final GapFiller filler = new GapFiller();
  private final FileFindings findings = new FileFindings("x.csv");

  private static PointsBuilder points(String... dates) {
    PointsBuilder points = new PointsBuilder();
    for (String date : dates) {
      points.add(LocalDate.parse(date), 1, 2);
    }
    return points;
  }

  @Test
  void aMissingPointForEachMissingPeriod() {
    PointsBuilder whole =
        filler.gaps(points("2024-01-31", "2024-02-29", "2024-05-31"), Rhythm.MONTH, Double.NaN);
    assertEquals(LocalDate.parse("2024-03-31"), whole.dates().get(2));
    assertEquals(LocalDate.parse("2024-04-30"), whole.dates().get(3));
    assertTrue(Double.isNaN(whole.numerator(2)));
    assertTrue(Double.isNaN(whole.denominator(3)));
    assertEquals(1, whole.numerator(4));
    filler.note(Optional.empty(), findings);
    assertEquals(
        "2 periods without a row are shown as missing: 2024-03-31, 2024-04-30",
        findings.notices().get(0).message());
  }

  @Test
  void aWholeCalendarStaysAsItIs() {
    PointsBuilder points = points("2024-01-01", "2024-01-02");
    assertSame(points, filler.gaps(points, Rhythm.DAY, Double.NaN));
    assertSame(points, filler.gaps(points, Rhythm.IRREGULAR, Double.NaN));
    PointsBuilder none = points();
    assertSame(none, filler.gaps(none, Rhythm.IRREGULAR, Double.NaN));
    filler.note(Optional.empty(), findings);
    assertEquals(List.of(), findings.notices());
  }

  @Test
  void aSlipOfACenturyIsNotFilled() {
    PointsBuilder points = points("1924-01-01", "2024-01-02", "2024-01-03");
    assertSame(points, filler.gaps(points, Rhythm.DAY, Double.NaN));
  }

  @Test
  void aLongListIsCutAndGroupsAreCounted() {
    filler.gaps(points("2024-01-01", "2024-01-08"), Rhythm.DAY, Double.NaN);
    filler.gaps(points("2024-01-01", "2024-01-03"), Rhythm.DAY, Double.NaN);
    filler.note(Optional.empty(), findings);
    assertEquals(
        "7 periods without a row are shown as missing: 2024-01-02, 2024-01-03, 2024-01-04, "
            + "2024-01-05, 2024-01-06, ... (in 2 groups)",
        findings.notices().get(0).message());
  }

  @Test
  void whatIsCountedIsZeroInADayWithoutARow() {
    PointsBuilder whole = filler.gaps(points("2024-01-01", "2024-01-03"), Rhythm.DAY, 0);
    assertEquals(0, whole.numerator(1));
    filler.note(Optional.empty(), findings);
    assertEquals(
        "1 period without a row is counted as 0, for rows are events: 2024-01-02",
        findings.notices().get(0).message());
  }

  @Test
  void samplesKeepTheirMembersAndTargets() {
    PointsBuilder samples = new PointsBuilder();
    samples.add(LocalDate.of(2024, 1, 1), Doubles.of(4, 6));
    samples.aim(7);
    samples.add(LocalDate.of(2024, 1, 3), Doubles.of(1, 2, 3));
    samples.aim(8);
    PointsBuilder whole = filler.gaps(samples, Rhythm.DAY, Double.NaN);
    assertEquals(List.of(Doubles.of(4, 6), Doubles.empty(), Doubles.of(1, 2, 3)), whole.members());
    assertEquals("[7.0, NaN, 8.0]", whole.targets().stream().boxed().toList().toString());
    assertTrue(Double.isNaN(whole.numerator(1)));
    assertEquals(2, whole.numerator(2));
    assertEquals(
        0, filler.gaps(points("2024-01-01", "2024-01-03"), Rhythm.DAY, 0).targets().size());
  }

  @ParameterizedTest
  @CsvSource({"10001, true", "10002, false"})
  void tenThousandPeriodsAreFilledAndNoMore(int days, boolean filled) {
    String last = LocalDate.of(2024, 1, 1).plusDays(days).toString();
    PointsBuilder ends = points("2024-01-01", last);
    assertEquals(filled ? days + 1 : 2, filler.gaps(ends, Rhythm.DAY, Double.NaN).size());
    assertEquals(filled ? days + 1 : 2, filler.zeros(ends, periods("2024-01-01", last)).size());
  }

  private static Periods periods(String first, String last) {
    List<LocalDate> days = List.of(LocalDate.parse(first), LocalDate.parse(last));
    return new Periods(
        Every.DAY,
        Grouping.none().with(Every.DAY),
        Coverage.of(days, Optional.empty()),
        List.of(days),
        Content.EVENTS,
        false);
  }

  @Test
  void aFileOfEventsWithoutASilenceStaysAsItIs() {
    PointsBuilder whole = points("2024-01-01", "2024-01-02");
    assertSame(whole, filler.zeros(whole, periods("2024-01-01", "2024-01-02")));
    PointsBuilder none = points();
    assertSame(none, filler.zeros(none, periods("2024-01-01", "2024-01-02")));
    filler.note(Optional.empty(), findings);
    assertEquals(List.of(), findings.notices());
  }

  @Test
  void fivePeriodsAreNamedAndOfOnesThatMayBeNothingItIsSaidHowToSaySo() {
    filler.gaps(points("2024-01-01", "2024-01-07"), Rhythm.DAY, Double.NaN);
    String five =
        "5 periods without a row are shown as missing: 2024-01-02, 2024-01-03, 2024-01-04, "
            + "2024-01-05, 2024-01-06";
    filler.note(Optional.of(Content.MEASUREMENTS), findings);
    assertEquals(five, findings.notices().get(0).message());
    FileFindings either = new FileFindings("x.csv");
    filler.note(Optional.of(Content.EITHER), either);
    assertEquals(
        five + "; where no row means none, write them into the file with 0",
        either.notices().get(0).message());
  }
}
