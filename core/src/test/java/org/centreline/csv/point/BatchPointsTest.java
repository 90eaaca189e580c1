package org.centreline.csv.point;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.row.Collector;
import org.centreline.csv.row.DataRows;
import org.centreline.csv.row.Layout;
import org.centreline.csv.row.Layout.Axis;
import org.centreline.csv.row.RowRequest;
import org.centreline.csv.text.Texts;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class BatchPointsTest {

  private final FileFindings findings = new FileFindings("x.csv");
  private final StringBuilder rows = new StringBuilder();

  private void row(String date, double numerator, double denominator) {
    rows.append(date).append(',').append(text(numerator)).append(',').append(text(denominator));
    rows.append('\n');
  }

  private static String text(double number) {
    return Double.isNaN(number) ? "" : Double.toString(number);
  }

  private PointsBuilder points(int denominator) {
    Layout layout = new Layout(Axis.DATES, 0, 1, denominator, List.of(), List.of());
    RowRequest request = Texts.request("date,n,d\n" + rows, layout, Grouping.none(), findings);
    Collector collected = Texts.collector(request);
    new DataRows(request, collected::keep).take();
    Denominators denominators = new Denominators(request);
    BatchPoints maker = new BatchPoints(request, collected, denominators);
    PointsBuilder points = maker.byPeriod(collected.batches().byGroup(1).get(0));
    maker.note();
    return points;
  }

  @Test
  void pointsComeInTheOrderOfDates() {
    row("2024-03-01", 3, Double.NaN);
    row("2024-01-01", 1, Double.NaN);
    row("soon", 9, Double.NaN);
    assertEquals(Doubles.of(1, 3), points(-1).numerators());
  }

  @Test
  void rowsOfADateAreAddedExactly() {
    row("2024-01-01", 0.1, 1e16);
    row("2024-01-01", 0.2, 1);
    row("2024-01-01", 0.3, 1);
    PointsBuilder points = points(2);
    assertEquals(0.6, points.numerator(0));
    assertEquals(1e16 + 2, points.denominator(0));
    assertEquals(
        "3 rows that share a date were added up to 1 point", findings.notices().get(0).message());
  }

  @Test
  void missingRowsAreLeftOutOfTheSum() {
    row("2024-01-01", 1, 2);
    row("2024-01-01", Double.NaN, Double.NaN);
    row("2024-02-01", Double.NaN, Double.NaN);
    row("2024-02-01", Double.NaN, Double.NaN);
    PointsBuilder points = points(2);
    assertEquals(1, points.numerator(0));
    assertTrue(Double.isNaN(points.numerator(1)));
    assertEquals(List.of("summed-rows", "partial-sums"), Texts.codes(findings));
  }

  @Test
  void theFirstOfRowsThatShareADateIsReported() {
    row("2024-01-01", 1, Double.NaN);
    row("2024-01-01", 2, Double.NaN);
    row("2024-01-01", 3, Double.NaN);
    points(-1);
    assertEquals(List.of("3 date duplicate-date"), Texts.problems(findings));
  }

  @Test
  void theRowWithAZeroDenominatorIsNamed() {
    row("2024-01-01", 0, 0);
    row("2024-01-01", 1, 0);
    points(2);
    assertEquals(List.of("3 d zero-denominator"), Texts.problems(findings));
  }
}
