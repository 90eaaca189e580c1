package org.centreline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.problem.Way;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which columns are taken where some are named and others are not. */
class TakenColumnsTest {

  private static FileContent read(String csv, Columns columns) {
    CsvFile file = new CsvFile("x.csv", csv.getBytes(StandardCharsets.UTF_8));
    return CsvReader.read(file, columns, ReadingOptions.standard(), Grouping.none());
  }

  private static List<String> codes(FileContent reading) {
    return reading.source().notices().stream().map(Notice::code).toList();
  }

  private static DataException refused(String csv) {
    return assertThrows(DataException.class, () -> read(csv, Columns.unnamed()));
  }

  private static boolean joins(Columns columns) {
    String rows = "Year,Month,n\n2023,11,4\n2023,12,5\n2024,1,3\n";
    return codes(read(rows, columns)).contains("joined-dates");
  }

  @Test
  void aYearAndAMonthAreOneDateUnlessTheyAreUsedForSomethingElse() {
    assertEquals(true, joins(Columns.unnamed()));
    assertEquals(true, joins(Columns.of("Month", "n")));
    assertEquals(false, joins(Columns.unnamed().valued("n").by("Month")));
    Columns ordered =
        new Columns(
            Optional.empty(),
            Optional.of("Month"),
            Optional.of("n"),
            Optional.empty(),
            List.of(),
            List.of());
    assertEquals(false, joins(ordered));
  }

  @Test
  void monthsBesideTwoDatesAreNotToldToLackAYear() {
    String rows = "Month,n\nJan,4\nFeb,5\nMar,3\n";
    assertEquals(true, codes(read(rows, Columns.unnamed())).contains("row-numbers"));
    String two =
        "From,To,Month,n\n2024-01-01,2024-01-31,Jan,4\n2024-02-01,2024-02-29,Feb,5\n"
            + "2024-03-01,2024-03-31,Mar,3\n";
    Columns named = Columns.unnamed().valued("n").dated("From");
    assertEquals(false, codes(read(two, named)).contains("row-numbers"));
  }

  @Test
  void aDenominatorAloneIsForTheOneNumberBesideIt() {
    String rows = "Month,Falls,Bed days\n2024-01,4,400\n2024-02,6,300\n2024-03,3,600\n";
    FileContent reading = read(rows, Columns.unnamed().over("Bed days"));
    assertEquals(
        List.of(0.01, 0.02, 0.005),
        reading.measured().get(0).series().values().stream().boxed().toList());
  }

  @Test
  void twoOppositeCountsAreChartedEachAlone() {
    StringBuilder rows = new StringBuilder("Month,Targets met,Targets missed\n");
    for (int i = 1; i < 10; i++) {
      rows.append("2024-0" + i + "," + (90 + i * 7 % 5) + "," + (i % 4) + "\n");
    }
    assertEquals(
        List.of("these alone", "those alone"),
        refused(rows.toString()).ways().stream().map(Way::shows).toList());
  }

  @Test
  void financialYearsInHeadingsOfWhichNobodyKnowsWhenTheyBeginAreAskedAbout() {
    DataException asked = refused("Ward,FY2021,FY2022,FY2023\nA,3,4,5\nB,4,5,6\n");
    assertEquals("ambiguous-dates", asked.problems().get(0).code());
    assertEquals(1, asked.problems().get(0).line());
  }

  @Test
  void headingsAfterTheLastDayAreLeftOut() {
    String rows = "Ward,Jan-24,Feb-24,Mar-24\nA,3,4,5\n";
    CsvFile file = new CsvFile("x.csv", rows.getBytes(StandardCharsets.UTF_8));
    Grouping until = Grouping.none().until(LocalDate.of(2024, 2, 29));
    FileContent reading = CsvReader.read(file, Columns.unnamed(), ReadingOptions.standard(), until);
    assertEquals(
        List.of(3.0, 4.0), reading.measured().get(0).series().values().stream().boxed().toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A row without anything is none; one with a number lacks its date.
        "2024-01,1,9 2024-02,2,8 ,, 2024-03,1,7 | read",
        "2024-01,1,9 2024-02,2,8 ,,5 2024-03,1,7 | bad-date",
        "2024-01,1,9 2024-02,2,8 ,1, 2024-03,1,7 | bad-date",
        // What something is out of is a number of its own, as is that itself.
        "2024-01,1,90% 2024-02,2,80% 2024-03,1,70% | percent-over-denominator",
        "2024-01,10%,9 2024-02,20%,8 2024-03,10%,7 | percent-over-denominator",
        "2024-01,1,9 2024-02,2,0 2024-03,1,7 | zero-denominator"
      })
  void rowsOfTwoNumbersHaveBothAndTheirDate(String rows, String code) {
    String text = "date,n,d\n" + rows.replace(' ', '\n') + "\n";
    Columns columns = Columns.of("date", "n").over("d");
    String found;
    try {
      read(text, columns);
      found = "read";
    } catch (DataException refused) {
      found = refused.problems().get(0).code();
    }
    assertEquals(code, found);
  }
}
