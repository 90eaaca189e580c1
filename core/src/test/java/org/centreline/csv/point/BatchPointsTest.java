package org.centreline.csv.point;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.FileContent;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.row.Collector;
import org.centreline.csv.row.DataRows;
import org.centreline.csv.row.Layout;
import org.centreline.csv.row.Layout.Axis;
import org.centreline.csv.row.RowRequest;
import org.centreline.csv.text.Texts;
import org.centreline.series.Doubles;
import org.centreline.series.Samples;
import org.centreline.series.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /** So many dates, of which some have two rows. */
  private static String dates(int all, int twice) {
    StringBuilder csv = new StringBuilder("date,n,d\n");
    for (int i = 0; i < all; i++) {
      String row = LocalDate.of(2024, 1, 1).plusDays(i) + "," + (i + 1) + ",40\n";
      csv.append(row).append(i < twice ? row.replace(",40", ",50") : "");
    }
    return csv.toString();
  }

  private static Series series(String csv, Columns columns, Grouping grouping) {
    return PeriodsTest.read(csv, columns, grouping).measured().get(0).series();
  }

  /** Thirteen dates or more, most of them with several rows, are samples; else it is a mistake. */
  @ParameterizedTest
  @CsvSource({"13, 7, true", "13, 6, false", "14, 8, true", "14, 7, false", "12, 11, false"})
  void mostDatesWithSeveralRowsAreSamples(int all, int twice, boolean samples) {
    String csv = dates(all, twice);
    Columns plain = Columns.of("date", "n");
    if (samples) {
      Series found = series(csv, plain, Grouping.none());
      assertEquals(Doubles.of(1, 1), ((Samples) found).members().get(0));
      assertEquals(Doubles.of(all), ((Samples) found).members().get(all - 1));
    } else {
      DataException refused =
          assertThrows(DataException.class, () -> series(csv, plain, Grouping.none()));
      assertEquals(twice, refused.problems().size());
    }
    assertEquals(
        Doubles.tabulate(all, i -> i < twice ? 2 * i + 2 : i + 1),
        series(csv, plain, Grouping.none().with(Combine.SUM)).values());
    assertEquals(
        Doubles.tabulate(all, i -> i < twice ? 90 : 40),
        series(csv, plain.over("d"), Grouping.none()).denominators());
    assertThrows(DataException.class, () -> series(csv, plain, Grouping.of(Shape.VALUES)));
    assertEquals(all, ((Samples) series(csv, plain, Grouping.of(Shape.SAMPLES))).members().size());
  }

  @Test
  void onlyASumThatLacksSomethingIsTold() {
    String csv = "date,n\n2024-01-01,1\n2024-01-01,\n2024-01-02,\n2024-01-02,\n2024-01-03,2\n";
    Columns plain = Columns.of("date", "n");
    for (Combine how : Combine.values()) {
      long told =
          PeriodsTest.codes(PeriodsTest.read(csv, plain, Grouping.none().with(how))).stream()
              .filter(code -> code.equals("partial-sums"))
              .count();
      assertEquals(how == Combine.SUM ? 1 : 0, told, how.name());
    }
    String labels = csv.replace("date,", "label,");
    Columns ordered =
        new Columns(
            Optional.empty(),
            Optional.of("label"),
            Optional.of("n"),
            Optional.empty(),
            List.of(),
            List.of());
    FileContent content = PeriodsTest.read(labels, ordered, Grouping.none().with(Combine.SUM));
    assertEquals("[1.0, NaN, 2.0]", boxed(content.measured().get(0).series()));
    assertTrue(PeriodsTest.codes(content).contains("partial-sums"));
    Series apart = series(labels, ordered, Grouping.of(Shape.SAMPLES));
    assertEquals(Doubles.of(1), ((Samples) apart).members().get(0));
  }

  private static String boxed(Series series) {
    return series.values().stream().boxed().toList().toString();
  }
}
