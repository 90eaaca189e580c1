package org.centreline.csv.point;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.problem.FileFindings;
import org.centreline.series.Rhythm;
import org.junit.jupiter.api.Test;

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
}
