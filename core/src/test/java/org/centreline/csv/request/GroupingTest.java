package org.centreline.csv.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.CsvReader;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.request.Grouping.Checks;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.text.CsvFile;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Gaps;
import org.centreline.series.Measured;
import org.centreline.series.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupingTest {

  private static final String DAILY =
      "day,n\n2024-01-30,1\n2024-01-31,2\n2024-02-01,4\n2024-04-05,8\n2024-04-05,6\n";

  private static Measured read(String text, Grouping grouping) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    CsvFile file = new CsvFile("x.csv", bytes);
    return CsvReader.read(file, Columns.unnamed(), ReadingOptions.standard(), grouping)
        .measured()
        .get(0);
  }

  private static Grouping every(Every every, Combine combine) {
    return new Grouping(Optional.of(every), Optional.of(combine), Shape.VALUES, Checks.STRICT);
  }

  @ParameterizedTest
  @CsvSource({
    "SUM, 3 4 NaN 14",
    "MEAN, 1.5 4 NaN 7",
    "MEDIAN, 1.5 4 NaN 7",
    "COUNT, 2 1 0 2",
    "SD, 0.7071067811865476 NaN NaN 1.4142135623730951"
  })
  void monthsAreCombined(Combine combine, String expected) {
    Measured measured = read(DAILY, every(Every.MONTH, combine));
    assertEquals(
        List.of("2024-01-01", "2024-02-01", "2024-03-01", "2024-04-01"),
        measured.subgroups().labels());
    double[] numbers = List.of(expected.split(" ")).stream().mapToDouble(Double::valueOf).toArray();
    assertEquals(Doubles.of(numbers), measured.series().values());
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, 2024-01-30",
    "WEEK, 2024-01-29",
    "MONTH, 2024-01-01",
    "QUARTER, 2024-01-01",
    "YEAR, 2024-01-01"
  })
  void aPeriodCarriesItsFirstDay(Every every, String first) {
    assertEquals(first, read(DAILY, every(every, Combine.SUM)).subgroups().labels().get(0));
  }

  @Test
  void rowsOfADateStayApartAsASample() {
    Measured measured = read(DAILY, Grouping.of(Shape.SAMPLES));
    Samples samples = (Samples) measured.series();
    Doubles sizes = samples.sizes();
    assertEquals(Doubles.of(1, 1, 1, 0), sizes.slice(0, 3));
    assertEquals(2, sizes.get(sizes.size() - 1));
    assertEquals(7, samples.values().get(sizes.size() - 1));
  }

  @Test
  void eventsOfADayStayApart() {
    Measured measured = read(DAILY, Grouping.of(Shape.GAPS));
    assertTrue(measured.series() instanceof Gaps);
    assertEquals(Doubles.of(1, 2, 4, 8, 6), measured.series().values());
  }

  @Test
  void countsBecomeCounts() {
    Grouping sums =
        new Grouping(
            Optional.of(Every.MONTH), Optional.of(Combine.SUM), Shape.COUNTS, Checks.STRICT);
    assertTrue(read(DAILY, sums).series() instanceof Counts);
  }

  @Test
  void severalRowsAPeriodNeedAWayToCombineThem() {
    Grouping months =
        new Grouping(Optional.of(Every.MONTH), Optional.empty(), Shape.VALUES, Checks.STRICT);
    DataException refused = assertThrows(DataException.class, () -> read(DAILY, months));
    assertEquals(Code.DUPLICATE_DATE.word(), refused.problems().get(0).code());
  }

  @ParameterizedTest
  @CsvSource({
    "COUNTS, -1, negative-count",
    "COUNTS, 1.5, fraction-in-count",
    "GAPS, -1, negative-count",
    "TIMES, 0, time-between-not-above-zero",
    "TIMES, -1, time-between-not-above-zero"
  })
  void impossibleCountsAreRefused(Shape shape, String value, String code) {
    String text = "day,n\n2024-01-01,3\n2024-01-02," + value + "\n";
    DataException refused = assertThrows(DataException.class, () -> read(text, Grouping.of(shape)));
    assertEquals(1, refused.problems().size());
    assertEquals(code, refused.problems().get(0).code());
    assertEquals(3, refused.problems().get(0).line());
  }

  @ParameterizedTest
  @CsvSource({"COUNTS, 0", "GAPS, 0", "TIMES, 0.5", "VALUES, -1.5", "SAMPLES, -1.5"})
  void possibleOnesAreNot(Shape shape, String value) {
    String text = "day,n\n2024-01-01,3\n2024-01-02," + value + "\n";
    assertEquals(
        Double.parseDouble(value), read(text, Grouping.of(shape)).series().values().get(1));
  }

  @Test
  void moreEventsThanCasesAreRefusedForShares() {
    byte[] bytes = "day,y,n\n2024-01-01,12,10\n".getBytes(StandardCharsets.UTF_8);
    CsvFile file = new CsvFile("x.csv", bytes);
    Columns columns = Columns.of("day", "y").over("n");
    DataException refused =
        assertThrows(
            DataException.class,
            () ->
                CsvReader.read(
                    file, columns, ReadingOptions.standard(), Grouping.of(Shape.SHARES)));
    assertEquals("numerator-above-denominator", refused.problems().get(0).code());
  }
}
