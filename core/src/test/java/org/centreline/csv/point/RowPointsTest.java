package org.centreline.csv.point;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.Kept;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.row.FileRows;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class RowPointsTest {

  private static final Columns LABELS =
      new Columns(
          Optional.empty(),
          Optional.of("x"),
          Optional.of("n"),
          Optional.of("d"),
          List.of(),
          List.of());

  private static RowPoints points(FileRows fileRows) {
    return new RowPoints(fileRows.request(), fileRows.rows(), new Denominators(fileRows.request()));
  }

  @Test
  void rowsInFileOrderKeepTheirLabelsAndBothNumbers() {
    FileRows fileRows = Kept.of("x,n,d\nb,1,2\na,3,4\nb,5,6\n", LABELS, Grouping.none());
    PointsBuilder points = points(fileRows).inFileOrder(new int[] {0, 1, 2});
    assertEquals(List.of("b", "a", "b"), points.labels());
    assertEquals(Doubles.of(1, 3, 5), points.numerators());
    assertEquals(Doubles.of(2, 4, 6), points.denominators());
  }

  @Test
  void onlyTheRowsNamedAreTaken() {
    FileRows fileRows = Kept.of("x,n,d\nb,1,2\na,3,4\nb,5,6\n", LABELS, Grouping.none());
    assertEquals(List.of("b"), points(fileRows).inFileOrder(new int[] {2}).labels());
    assertEquals(0, points(fileRows).inFileOrder(new int[0]).size());
  }

  @Test
  void eachRowIsCheckedOnItsOwnLine() {
    FileRows fileRows = Kept.of("x,n,d\nb,1,2\na,3,0\n", LABELS, Grouping.none());
    points(fileRows).inFileOrder(new int[] {0, 1});
    assertEquals(List.of("3 zero-denominator"), Kept.problems(fileRows.request().findings()));
  }

  @Test
  void rowsByPeriodAreSortedAndThoseOfOneDateStayInFileOrder() {
    String text = "date,n\n2024-02-01,1\n2024-01-01,2\n2024-02-01,3\n1960-05-01,4\n";
    FileRows fileRows = Kept.of(text, Columns.of("date", "n"), Grouping.of(Shape.GAPS));
    PointsBuilder points =
        points(fileRows).byPeriod(new int[] {0, 1, 2, 3}, fileRows.rows().dates());
    assertEquals(
        List.of(
            LocalDate.of(1960, 5, 1),
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2024, 2, 1),
            LocalDate.of(2024, 2, 1)),
        points.dates());
    assertEquals(Doubles.of(4, 2, 1, 3), points.numerators());
    assertTrue(Double.isNaN(points.denominator(0)));
  }

  @Test
  void rowsWhoseDateCannotBeReadArePassedOver() {
    String text = "date,n\n2024-02-01,1\nsoon,2\n2024-01-01,3\n";
    FileRows fileRows = Kept.of(text, Columns.of("date", "n"), Grouping.of(Shape.GAPS));
    PointsBuilder points = points(fileRows).byPeriod(new int[] {0, 1, 2}, fileRows.rows().dates());
    assertEquals(Doubles.of(3, 1), points.numerators());
  }
}
