package org.centreline.csv.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.centreline.csv.daily.RowsBehind;
import org.centreline.math.ExactSum;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that share a period or label: their sums, or their values. */
class BatchTest {

  private final Batch.Sums sums = new Batch.Sums();

  private void add(double numerator, double denominator) {
    sums.add(new MeasuredRow(sums.rows() + 2, 0, 0, numerator, denominator, Double.NaN));
  }

  @Test
  void sumsAreExact() {
    add(1e16, 1);
    add(1, 1);
    add(-1e16, Double.NaN);
    add(Double.NaN, Double.NaN);
    assertEquals(1, sums.sum());
    assertEquals(1 / 3.0, sums.mean());
    assertEquals(2, sums.denominator());
    assertEquals(3, sums.present());
    assertEquals(4, sums.rows());
  }

  @Test
  void nothingIsNoNumber() {
    add(Double.NaN, Double.NaN);
    assertTrue(Double.isNaN(sums.only()));
    assertTrue(Double.isNaN(sums.mean()));
  }

  @Test
  void theLastRowOverNothingIsKnown() {
    add(0, 0);
    assertEquals(0, sums.zeroLine());
    add(1, 0);
    add(2, 0);
    add(2, 1);
    assertEquals(4, sums.zeroLine());
  }

  @Test
  void valuesComeOutAsTheyWentIn() {
    Batch.Values values = new Batch.Values();
    for (int i = 0; i < 20_000; i++) {
      double value = i % 10 == 0 ? Double.NaN : i;
      values.add(new MeasuredRow(i + 2, 0, 0, value, Double.NaN, Double.NaN));
    }
    assertEquals(Doubles.tabulate(20_000, i -> i % 10 == 0 ? Double.NaN : i), values.values());
  }

  @Test
  void theFirstTwoRowsAreKnown() {
    Batch.Values values = new Batch.Values();
    values.add(new MeasuredRow(4, 0, 1, 9, Double.NaN, Double.NaN));
    assertEquals(9, values.only());
    values.add(new MeasuredRow(6, 0, 2, 8, Double.NaN, 5));
    values.add(new MeasuredRow(7, 0, 3, 8, Double.NaN, 5));
    assertEquals(4, values.firstLine());
    assertEquals(6, values.secondLine());
    assertEquals(2, values.secondPlace());
    assertEquals(6, values.target().firstLine());
  }

  @Test
  void rowsThatWereSummedUpMayStandBeforeAndBehindTheOthers() {
    Batch.Sums parted = new Batch.Sums();
    for (int line : new int[] {2, 9, 5, 3, 7, 8}) {
      MeasuredRow row = new MeasuredRow(line, 0, 10 * line, line % 7, line % 3, Double.NaN);
      boolean zero = line % 3 == 0 && line % 7 != 0;
      parted.add(
          new Batch.SummedRows(
              1,
              line,
              10 * line,
              0,
              0,
              sum(row.numerator()),
              Optional.of(sum(row.denominator())),
              row.numerator(),
              row.denominator(),
              row.numerator() > 0 ? line : 0,
              zero ? line : 0));
    }
    for (int line : new int[] {2, 3, 5, 7, 8, 9}) {
      sums.add(new MeasuredRow(line, 0, 10 * line, line % 7, line % 3, Double.NaN));
    }
    assertEquals(said(sums), said(parted));
  }

  private static ExactSum sum(double term) {
    ExactSum sum = new ExactSum();
    sum.add(term);
    return sum;
  }

  private static List<Number> said(Batch.Sums batch) {
    return List.of(
        batch.rows(),
        batch.firstLine(),
        batch.secondLine(),
        batch.secondPlace(),
        batch.present(),
        batch.sum(),
        batch.denominator(),
        batch.totalLine(),
        batch.zeroLine());
  }

  /** The line of the row that is the sum of the others, above and below; 0 where none is. */
  @ParameterizedTest
  @CsvSource({
    "3/10 4/20 7/30, 4",
    "7/30 3/10 4/20, 2",
    "3/10 7/30 4/20, 3",
    "3/10 4/20 7/31, 0",
    "3/10 4/20 8/30, 0",
    "3/ 4/ 7/, 4",
    "0/0 0/0 0/0, 0",
    "-3/10 -4/20 -7/30, 0",
    "3/10 / 4/20 7/30, 5"
  })
  void aRowThatIsTheSumOfAllOthersIsFound(String rows, int line) {
    for (String row : rows.split(" ")) {
      String[] both = (row + " ").split("/");
      add(number(both[0]), number(both[1]));
    }
    assertEquals(line, sums.totalLine());
  }

  private static double number(String text) {
    return text.isBlank() ? Double.NaN : Double.parseDouble(text.strip());
  }

  @Test
  void linesThatStandForSeveralRowsAreAddedAsOften() {
    for (int times : new int[] {1, 3, 7}) {
      MeasuredRow row = new MeasuredRow(sums.rows() + 2, 0, times, 0.1, 0.7, 4);
      sums.add(row.of(RowsBehind.of(times)));
    }
    assertEquals(new BigDecimal(0.1).multiply(BigDecimal.valueOf(11)).doubleValue(), sums.sum());
    assertEquals(
        new BigDecimal(0.7).multiply(BigDecimal.valueOf(11)).doubleValue(), sums.denominator());
    assertEquals(11, sums.rows());
    assertEquals(11, sums.present());
    assertEquals(3, sums.secondLine());
    assertEquals(3, sums.secondPlace());
    assertEquals(0, sums.target().otherLine());
    sums.add(new MeasuredRow(40, 0, 0, 1, 1, 5));
    assertEquals(40, sums.target().otherLine());
    Batch.Values values = new Batch.Values();
    values.add(new MeasuredRow(2, 0, 0, 6, Double.NaN, Double.NaN).of(RowsBehind.of(3)));
    assertEquals(Doubles.of(6, 6, 6), values.values());
    assertEquals(2, values.secondLine(), "the second row stands behind the first line");
  }

  /** What a database has added up already: 6 rows of 30 over 50, one of them 12 over 13. */
  @Test
  void sumsOfRowsKeepTheGreatestOfThem() {
    RowsBehind.Sums behind = new RowsBehind.Sums(2, true, 12, 13, true);
    MeasuredRow summed = new MeasuredRow(2, 0, 0, 30, 50, Double.NaN);
    sums.add(summed.of(new RowsBehind(6, Optional.of(behind))));
    assertEquals(30, sums.sum());
    assertEquals(5, sums.mean());
    assertEquals(6, sums.present());
    assertEquals(2, sums.zeroLine());
    assertEquals(0, sums.totalLine());
    sums.add(new MeasuredRow(3, 0, 0, 30, 50, Double.NaN));
    assertEquals(3, sums.totalLine());
    assertEquals(7, sums.rows());
  }

  /** Some rows one by one in order, the others summed up by three hands, against all in order. */
  @Test
  void whoeverSumsUpWhichRowsTheyComeToTheSame() {
    Random random = new Random(4);
    for (int file = 0; file < 400; file++) {
      List<List<MeasuredRow>> hands =
          List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      Batch.Sums whole = new Batch.Sums();
      int line = 2;
      for (int row = 0; row < 1 + file % 7; row++) {
        line += 1 + random.nextInt(3);
        double top = random.nextInt(4);
        MeasuredRow next = new MeasuredRow(line, 0, 10 * line, top, random.nextInt(3), Double.NaN);
        whole.add(next);
        hands.get(random.nextInt(4)).add(next);
      }
      Batch.Sums parted = new Batch.Sums();
      hands.get(0).forEach(parted::add);
      hands.subList(1, 4).stream()
          .filter(rows -> !rows.isEmpty())
          .map(BatchTest::summed)
          .forEach(parted::add);
      assertEquals(said(whole), said(parted), hands.toString());
    }
  }

  private static Batch.SummedRows summed(List<MeasuredRow> rows) {
    ExactSum tops = new ExactSum();
    ExactSum overs = new ExactSum();
    MeasuredRow greatest = new MeasuredRow(0, 0, 0, 0, Double.NaN, Double.NaN);
    int zero = 0;
    for (MeasuredRow row : rows) {
      tops.add(row.numerator());
      overs.add(row.denominator());
      greatest = row.numerator() > greatest.numerator() ? row : greatest;
      zero = row.denominator() == 0 && row.numerator() > 0 ? row.line() : zero;
    }
    MeasuredRow second = rows.get(Math.min(1, rows.size() - 1));
    boolean several = rows.size() > 1;
    return new Batch.SummedRows(
        rows.size(),
        rows.get(0).line(),
        rows.get(0).place(),
        several ? second.line() : 0,
        several ? second.place() : 0,
        tops,
        Optional.of(overs),
        greatest.numerator(),
        greatest.denominator(),
        greatest.line(),
        zero);
  }
}
