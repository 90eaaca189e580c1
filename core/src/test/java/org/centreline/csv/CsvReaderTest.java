package org.centreline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.row.Dialect;
import org.centreline.csv.row.Source;
import org.centreline.csv.row.Unit;
import org.centreline.csv.text.CsvFile;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Joint;
import org.centreline.series.Measured;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

  private static FileContent read(String text, Columns columns) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return CsvReader.read("x.csv", bytes, columns, ReadingOptions.standard());
  }

  /** Site B has no second measure, and site A none on its second day. */
  @Test
  void measuresTogetherAreThoseOfTheSameSiteAndDay() {
    String csv =
        "day,site,a,b\n2024-01-01,A,1,2\n2024-01-02,A,3,\n2024-01-03,A,5,6\n2024-01-01,B,7,\n"
            + "2024-01-02,B,8,\n";
    FileContent content =
        CsvReader.read(
            new CsvFile("x.csv", csv.getBytes(StandardCharsets.UTF_8)),
            Columns.of("day", "a").beside(List.of("b")).by("site"),
            ReadingOptions.standard(),
            Grouping.of(Grouping.Shape.JOINT));
    Joint first = (Joint) content.measured().get(0).series();
    assertEquals(Doubles.of(1, 2), first.means(0));
    assertEquals(
        List.of(true, false, true), List.of(first.isWhole(0), first.isWhole(1), first.isWhole(2)));
    Joint second = (Joint) content.measured().get(1).series();
    assertTrue(!second.isWhole(0) && !second.isWhole(1));
    assertThrows(
        IllegalArgumentException.class,
        () -> new FileContent(content.source(), List.of(), content.unit(), content.dates()));
  }

  /** A first line that names no sign is a line above the heading. */
  @Test
  void aLineThatNamesNoDelimiterIsPassedOver() {
    for (String end : new String[] {"\n", "\r\n", "\n\n", "a\n"}) {
      String csv = "sep=" + end + "month,falls\n2024-01,3\n2024-02,4\n";
      FileContent content =
          CsvReader.read(
              "x.csv",
              csv.getBytes(StandardCharsets.UTF_8),
              Columns.unnamed(),
              ReadingOptions.standard());
      assertEquals(',', content.source().dialect().delimiter());
      assertEquals(2, content.measured().get(0).subgroups().size());
    }
  }

  @Test
  void aMeasureWithItsSource() {
    FileContent reading =
        read("Month,Waits\nMar 2024,3\nFeb 2024,2\nJan 2024,1\n", Columns.of("month", "waits"));
    Measured waits = reading.measured().get(0);
    assertEquals("Waits", waits.measure());
    assertEquals(Optional.empty(), waits.group());
    assertEquals(new Individuals(Doubles.of(1, 2, 3)), waits.series());
    assertEquals(Rhythm.MONTH, waits.subgroups().rhythm());
    assertEquals(
        new Source(
            "x.csv",
            "cf0b919f7dced0915086df34dd3237ae7e371a948ac48d09d5fc042f59c875eb",
            3,
            3,
            List.of(),
            new Dialect("UTF-8", ',', 1, Optional.of("month's name and year as in Mar 2024")),
            List.of()),
        reading.source());
    assertEquals(Unit.NUMBER, reading.unit());
    assertEquals(Optional.of(LocalDate.of(2024, 2, 1)), reading.dates().parse("Feb 2024"));
  }

  @Test
  void aRowAboveItsDenominatorAmongSharesIsRefusedWithItsLine() {
    Columns columns = Columns.of("date", "n").over("d").by("site");
    String proportions = "date,site,n,d\n2024-01-01,A,1,2\n2024-01-01,B,2,2\n";
    for (Measured measured : read(proportions, columns).measured()) {
      assertEquals(Proportions.class, measured.series().getClass());
    }
    DataException refused =
        assertThrows(DataException.class, () -> read(proportions + "2024-02-01,B,3,2\n", columns));
    assertEquals("numerator-above-denominator", refused.problems().get(0).code());
    assertEquals(4, refused.problems().get(0).line());
    String rates = "date,site,n,d\n2024-01-01,A,3,2\n2024-01-01,B,3,2\n2024-02-01,B,1,2\n";
    for (Measured measured : read(rates, columns).measured()) {
      assertEquals(Rates.class, measured.series().getClass());
    }
  }

  @Test
  void percentagesAreSaidToBe() {
    FileContent reading = read("n,v\n2021,93.4%\n2022,12%\n", Columns.of("n", "v"));
    assertEquals(Unit.PERCENTAGE, reading.unit());
  }

  @Test
  void labelsThatAreAllNumbersAreNumbers() {
    Columns order =
        new Columns(
            Optional.empty(),
            Optional.of("n"),
            Optional.of("v"),
            Optional.empty(),
            List.of(),
            List.of());
    assertEquals(
        Subgroups.Kind.NUMBER, read("n,v\n1,5\n2,6\n", order).measured().get(0).subgroups().kind());
    assertEquals(
        Subgroups.Kind.LABEL, read("n,v\n1,5\nB,6\n", order).measured().get(0).subgroups().kind());
  }

  @Test
  void everyRowIsAccountedFor() {
    FileContent reading =
        read(
            "date,site,v\n2024-01-01,A,1\n2024-01-01,B,2\n,A,\n2024-02-01,A,2\nTotal,,3\nNote\n",
            Columns.of("date", "v").where(new Filter("site", "A")));
    assertEquals(6, reading.source().rows());
    assertEquals(2, reading.source().rowsUsed());
    assertEquals(
        List.of(
            "2 rows below the data left out, from line 6",
            "1 row of 4 left out by row filter",
            "1 row with nothing in 'date' left out"),
        reading.source().notices().stream().map(Notice::message).toList());
  }

  @Test
  void aDateTwiceIsAProblemThatNamesTheColumnsThatTellApart() {
    DataException refused =
        assertThrows(
            DataException.class,
            () ->
                read(
                    "date,trust,dept,v\n2024-01-01,A,X,1\n2024-01-01,A,Y,2\n",
                    Columns.of("date", "v")));
    assertEquals(
        "x.csv:3: column 'date': expected one row for each date (line 2 has it too) but found"
            + " '2024-01-01' [duplicate-date]\n"
            + "  fix: add grouping column dept for a chart of each, row filter dept=VALUE for one of them, or combining sum to add them up",
        refused.getMessage());
  }

  @Test
  void aCellOfAMegabyte() {
    String cell = "\"" + "x,\n\"\"".repeat(1 << 18) + "\"";
    FileContent reading = read("date,v,note\n2024-01-01,5," + cell + "\n", Columns.of("date", "v"));
    assertEquals(1, reading.source().rowsUsed());
  }

  @Test
  void tenThousandColumns() {
    StringBuilder text = new StringBuilder("date,value");
    for (int i = 0; i < 10_000; i++) {
      text.append(",c").append(i);
    }
    for (int month = 1; month <= 3; month++) {
      text.append("\n2024-0")
          .append(month)
          .append("-01,")
          .append(month)
          .append(",x".repeat(10_000));
    }
    FileContent reading = read(text.toString(), Columns.unnamed());
    assertEquals(new Individuals(Doubles.of(1, 2, 3)), reading.measured().get(0).series());
  }

  @Test
  void tenThousandProblems() {
    String rows = "2024-01-01,x\n".repeat(20_000);
    DataException refused =
        assertThrows(DataException.class, () -> read("date,v\n" + rows, Columns.of("date", "v")));
    assertTrue(refused.problems().size() > 10_000);
  }
}
