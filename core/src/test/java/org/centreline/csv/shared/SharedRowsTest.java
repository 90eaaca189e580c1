package org.centreline.csv.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.Tries;
import org.centreline.csv.point.Assembler;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.request.ReadingOptions.Decimal;
import org.centreline.csv.row.FileRows;
import org.centreline.csv.shared.SharedRows.Wanted;
import org.centreline.csv.text.CsvFile;
import org.centreline.series.Measured;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class SharedRowsTest {

  private static final int MEASURES = 25;

  /** Above four megabytes, where rows are cut on several cores. */
  private static byte[] table(int rows, String quote) {
    StringBuilder csv = new StringBuilder("date,site");
    for (int i = 0; i < MEASURES; i++) {
      csv.append(",m").append(i);
    }
    csv.append('\n');
    for (int row = 0; row < rows; row++) {
      csv.append("2024-").append(10 + row * 3 / rows).append('-').append(10 + row % 19);
      csv.append(',').append(quote).append('s').append(row % 3).append(quote);
      for (int i = 0; i < MEASURES; i++) {
        csv.append(',').append((row * 7L + i * 13L) % 1000 / 10.0);
      }
      csv.append('\n');
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Wanted wanted(int measure) {
    Columns columns = Columns.of("date", "m" + measure).by("site");
    return new Wanted(columns, ReadingOptions.standard(), Grouping.none().with(Combine.MEDIAN));
  }

  private static List<Measured> measured(FileRows rows) {
    return new Assembler(rows.request(), rows.rows()).assemble(rows.dates());
  }

  private static void assertAsAlone(byte[] bytes, int passes, long mostHeld) {
    List<Integer> compared = Tries.some(IntStream.range(0, MEASURES).boxed().toList(), 6);
    CountedBytes counted = new CountedBytes(bytes);
    SharedRows shared = new SharedRows(new CsvFile("x.csv", counted), mostHeld);
    for (int i = 0; i < MEASURES; i++) {
      shared.expect(wanted(i));
    }
    for (int i = 0; i < MEASURES; i++) {
      Wanted wanted = wanted(i);
      if (!compared.contains(i)) {
        shared.rows(wanted);
        shared.done(wanted);
        continue;
      }
      FileRows alone =
          FileRows.of(
              new CsvFile("x.csv", bytes),
              wanted.columns(),
              FileRows.RowOptions.of(wanted.options(), wanted.grouping()));
      FileRows together = shared.rows(wanted);
      assertEquals(measured(alone), measured(together));
      assertEquals(alone.source(), together.source());
      shared.done(wanted);
    }
    assertEquals(passes, counted.taken());
  }

  @Test
  void smallFileGoesByOnce() {
    assertAsAlone(table(200, ""), 1, 1L << 27);
  }

  @Test
  void largeFileOfPlainRowsGoesByOnce() {
    assertAsAlone(table(40_000, ""), 1, 1L << 27);
  }

  @Test
  void largeFileWithQuotationMarksGoesByOnceOnceThatIsKnown() {
    byte[] quoted = table(40_000, "\"");
    assertAsAlone(quoted, 1, 1L << 27);
  }

  @Test
  void quotationMarksFarBelowAreFoundOnce() {
    byte[] late = table(40_000, "");
    int at = late.length - 1;
    while (late[at] != 's') {
      at--;
    }
    String text = new String(late, StandardCharsets.UTF_8);
    String quoted = text.substring(0, at) + "\"s1\n\"" + text.substring(at + 2);
    assertAsAlone(quoted.getBytes(StandardCharsets.UTF_8), 2, 1L << 27);
  }

  @Test
  void noMoreIsHeldThanIsAllowed() {
    byte[] bytes = table(40_000, "");
    CountedBytes counted = new CountedBytes(bytes);
    // One measure holds 320,000 bytes of values; four fit.
    SharedRows shared = new SharedRows(new CsvFile("x.csv", counted), 1_400_000);
    List<Wanted> all = new ArrayList<>();
    for (int i = 0; i < MEASURES; i++) {
      all.add(wanted(i));
      shared.expect(all.get(i));
    }
    for (Wanted wanted : all) {
      shared.rows(wanted);
      shared.done(wanted);
    }
    assertTrue(counted.taken() > 5 && counted.taken() < 15, counted.taken() + " times");
    assertAsAlone(bytes, counted.taken(), 1_400_000);
  }

  @Test
  void datesThatAreWrittenOtherwiseThanItSeemedGoByOnceMoreForAll() {
    StringBuilder csv = new StringBuilder("date,m0,m1\n");
    for (int day = 1; day <= 28; day++) {
      csv.append("02/").append(day < 10 ? "0" : "").append(day).append("/2024,1,2\n");
    }
    byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
    CountedBytes counted = new CountedBytes(bytes);
    SharedRows shared = new SharedRows(new CsvFile("x.csv", counted));
    Grouping weekly = Grouping.none().with(Every.WEEK).with(Combine.SUM);
    List<Wanted> all = new ArrayList<>();
    for (String value : List.of("m0", "m1")) {
      Columns columns = Columns.of("date", value);
      all.add(new Wanted(columns, ReadingOptions.standard(), weekly));
    }
    assertAsAlone(shared, bytes, all);
    assertEquals(2, counted.taken());
  }

  @Test
  void whatStandsAgainstOneStandsNotAgainstTheOthers() {
    byte[] bytes =
        "date,a,b\n2024-01-01,1,x1\n2024-01-02,2,x2\n2024-01-03,3,4\n"
            .getBytes(StandardCharsets.UTF_8);
    SharedRows shared = new SharedRows(new CsvFile("x.csv", bytes));
    Wanted good = wanted("a");
    Wanted bad = wanted("b");
    Wanted missing = wanted("c");
    List.of(bad, missing, good).forEach(shared::expect);
    for (Wanted wanted : List.of(bad, missing)) {
      DataException alone =
          assertThrows(
              DataException.class,
              () ->
                  measured(
                      FileRows.of(
                          new CsvFile("x.csv", bytes),
                          wanted.columns(),
                          FileRows.RowOptions.of(wanted.options(), wanted.grouping()))));
      for (int again = 0; again < 2; again++) {
        DataException together =
            assertThrows(DataException.class, () -> measured(shared.rows(wanted)));
        assertEquals(alone.problems(), together.problems());
        assertEquals(alone.ways(), together.ways());
      }
    }
    assertEquals(3, measured(shared.rows(good)).get(0).series().size());
  }

  @Test
  void twoReadersOfTheSameTellTheirOwnNotices() {
    byte[] bytes = "date,a\n2024-01-01,1\n,\n2024-01-03,3\n".getBytes(StandardCharsets.UTF_8);
    SharedRows shared = new SharedRows(new CsvFile("x.csv", bytes));
    Wanted wanted = wanted("a");
    FileRows first = shared.rows(wanted);
    measured(first);
    FileRows second = shared.rows(wanted);
    measured(second);
    assertEquals(first.source(), second.source());
  }

  private static Wanted wanted(String value) {
    Columns columns = Columns.of("date", value);
    return new Wanted(columns, ReadingOptions.standard(), Grouping.none());
  }

  private static void assertAsAlone(byte[] bytes, List<Wanted> all) {
    assertAsAlone(new SharedRows(new CsvFile("x.csv", bytes)), bytes, all);
  }

  private static void assertAsAlone(SharedRows shared, byte[] bytes, List<Wanted> all) {
    all.forEach(shared::expect);
    for (Wanted wanted : all) {
      FileRows alone =
          FileRows.of(
              new CsvFile("x.csv", bytes),
              wanted.columns(),
              FileRows.RowOptions.of(wanted.options(), wanted.grouping()));
      assertEquals(measured(alone), measured(shared.rows(wanted)));
    }
  }

  @Test
  void whatIsANumberForOneMayChooseRowsForAnother() {
    Grouping median = Grouping.none().with(Combine.MEDIAN);
    Columns filtered = Columns.of("date", "m1").where(new Filter("m0", "0.7"));
    Wanted other = new Wanted(filtered, ReadingOptions.standard(), median);
    assertAsAlone(table(40_000, ""), List.of(wanted(0), other));
    assertAsAlone(table(40_000, ""), List.of(other, wanted(0)));
  }

  @Test
  void eachReadsNumbersAsItWasTold() {
    byte[] bytes =
        "date;a;b\n2024-01-01;1,5;2.5\n2024-01-02;2,25;3.75\n".getBytes(StandardCharsets.UTF_8);
    ReadingOptions comma = ReadingOptions.standard().with(Decimal.COMMA);
    ReadingOptions point = ReadingOptions.standard().with(Decimal.POINT);
    Wanted first = new Wanted(Columns.of("date", "a"), comma, Grouping.none());
    Wanted second = new Wanted(Columns.of("date", "b"), point, Grouping.none());
    ReadingOptions standard = ReadingOptions.standard();
    ReadingOptions below =
        new ReadingOptions(
            Optional.empty(),
            Optional.of(';'),
            Optional.of(StandardCharsets.ISO_8859_1),
            Decimal.COMMA,
            0,
            standard.percent(),
            standard.undated(),
            standard.gaps(),
            standard.zero());
    Wanted third = new Wanted(Columns.of("date", "a"), below, Grouping.none());
    assertAsAlone(bytes, List.of(first, second, third));
  }
}
