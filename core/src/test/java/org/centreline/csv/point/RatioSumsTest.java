package org.centreline.csv.point;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.centreline.csv.Kept;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.row.Batch;
import org.centreline.csv.row.MeasuredRow;
import org.centreline.csv.row.RowRequest;
import org.junit.jupiter.api.Test;

class RatioSumsTest {

  private static final double NONE = Double.NaN;
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  private final RowRequest request = Kept.ratio(Grouping.none()).into(new FileFindings("x.csv"));
  private final RatioSums sums = new RatioSums(request, new Denominators(request));
  private final PointsBuilder points = new PointsBuilder();

  /** Rows from line 2 on: numerator and denominator in turn. */
  private static Batch.Sums rows(double... numbers) {
    Batch.Sums rows = new Batch.Sums();
    for (int i = 0; i < numbers.length; i += 2) {
      rows.add(new MeasuredRow(2 + i / 2, 0, 0, numbers[i], numbers[i + 1], NONE));
    }
    return rows;
  }

  @Test
  void oneRowIsAPointAndNoNews() {
    sums.add(points, DAY, rows(3, 4));
    sums.note();
    assertEquals(3, points.numerator(0));
    assertEquals(4, points.denominator(0));
    assertEquals(List.of(DAY), points.dates());
    assertEquals(List.of(), Kept.notices(request.findings()));
  }

  @Test
  void rowsOfADateAreAddedUpNumeratorAndDenominator() {
    sums.add(points, DAY, rows(1, 10, 2, 30));
    sums.add(points, DAY.plusDays(1), rows(1, 1, 1, 1, 1, 1));
    sums.note();
    assertEquals(3, points.numerator(0));
    assertEquals(40, points.denominator(0));
    assertEquals(
        List.of("5 rows that share a date were added up to 2 points"),
        Kept.notices(request.findings()));
  }

  @Test
  void rowsWithoutNumbersMakeAMissingPoint() {
    sums.add(points, DAY, rows(NONE, NONE));
    sums.note();
    assertTrue(Double.isNaN(points.numerator(0)));
    assertTrue(Double.isNaN(points.denominator(0)));
    assertEquals(List.of(), Kept.notices(request.findings()));
  }

  @Test
  void whatIsMissingAmongOthersIsTold() {
    sums.add(points, DAY, rows(3, 4, NONE, NONE));
    sums.note();
    assertEquals(3, points.numerator(0));
    assertEquals(
        List.of(
            "2 rows that share a date were added up to 1 point",
            "1 point added up from the rows that have both numbers, others missing"),
        Kept.notices(request.findings()));
  }

  @Test
  void aRowOverZeroIsAddedToOthersAndTold() {
    sums.add(points, DAY, rows(3, 0, 1, 10));
    sums.note();
    assertEquals(4, points.numerator(0));
    assertEquals(10, points.denominator(0));
    assertEquals(List.of(), Kept.problems(request.findings()));
    assertEquals(
        "1 point with a row whose denominator is 0, added to the others",
        Kept.notices(request.findings()).get(1));
  }

  @Test
  void allOverZeroIsAProblemOfTheRowThatHasANumber() {
    sums.add(points, DAY, rows(0, 0, 3, 0));
    sums.note();
    assertEquals(List.of("3 zero-denominator"), Kept.problems(request.findings()));
  }

  @Test
  void rowsOfALabelAreAddedUpAsThoseOfADateAre() {
    sums.add(points, "A", rows(1, 10, 2, 30));
    sums.add(points, "B", rows(NONE, NONE));
    assertEquals(List.of("A", "B"), points.labels());
    assertEquals(3, points.numerator(0));
    assertEquals(40, points.denominator(0));
    assertTrue(Double.isNaN(points.numerator(1)));
    assertTrue(Double.isNaN(points.denominator(1)));
  }
}
