package org.centreline.csv.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.centreline.csv.date.DateCells;
import org.centreline.csv.date.DateCells.Part;
import org.centreline.csv.date.DateCells.Unit;
import org.centreline.csv.number.Answers;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What columns are beside one another. */
class TableRolesTest {

  /** Lines are parted by blanks. */
  private static TableRoles roles(String lines) {
    return TableRoles.of(Texts.table(lines.replace(' ', '\n') + "\n"), ReadingOptions.standard());
  }

  private static Role role(TableRoles roles, String name) {
    return roles.named(name).orElseThrow().role();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Year,Month,Day,Falls 2024,1,30,3 2024,1,31,4 2024,2,1,5 | 0 | 1 MONTH 2 DAY",
        // The order in which most of Europe says them.
        "Day,Month,Year,Falls 30,1,2024,3 31,1,2024,4 1,2,2024,5 | 2 | 1 MONTH 0 DAY",
        "Year,Month,Week,Falls 2024,1,1,3 2024,1,2,4 2024,2,5,5 | 0 | 1 MONTH",
        "Year,Week,Day,Falls 2024,1,1,3 2024,1,2,4 2024,2,5,5 | 0 | 1 WEEK",
        "Year,Quarter,Falls 2024,Q1,3 2024,Q2,4 2024,Q3,5 | 0 | 1 QUARTER",
        "Year,Quarter,Falls 2024,1,3 2024,2,4 2024,3,5 | 0 | 1 QUARTER",
        "Year,Month,Falls 2024,Q1,3 2024,Q2,4 2024,Q3,5 | 0 | 1 QUARTER",
        "Year,Period,Falls 2024,Jan,3 2024,Feb,4 2024,Mar,5 | 0 | 1 MONTH"
      })
  void aYearIsJoinedWithThePartBesideItAndAMonthWithItsDay(String lines, int year, String parts) {
    DateCells cells = roles(lines).dateCells().orElseThrow();
    assertEquals(year, cells.column());
    assertEquals(
        List.of(parts.split(" (?=\\d)")),
        cells.parts().stream().map(part -> part.column() + " " + part.unit()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Year,Day,Falls 2024,30,3 2024,31,4 2024,1,5",
        "From,To,Falls 2024-01-01,2024-01-31,3 2024-02-01,2024-02-29,4 2024-03-01,2024-03-31,5",
        "Ward,Falls A,3 B,4 C,5"
      })
  void aDayWithoutItsMonthAndTwoDatesAreNoDate(String lines) {
    assertEquals(Optional.empty(), roles(lines).dateCells());
  }

  @Test
  void aMonthWithoutAYearIsACode() {
    assertEquals(Role.CODE, role(roles("Month,Falls 1,3 2,4 3,5"), "Month"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Done,Out,Result 50,100,0.5 30,120,0.25 20,50,0.4 | SHARE",
        "Done,Out,Result 50,100,50 30,125,24 21,50,42.0 | COUNT",
        "Done,Out,Result 50,100,50 30,120,25.0 21,48,43.75 | PERCENTAGE",
        "Done,Out,Result 5,100,50 3,120,25 2,64,31.25 | RATE",
        "Done,Out,Surname 50,100,0.5 30,120,0.25 20,50,0.4 | PERSONAL",
        // The same quotient in every row may be anything.
        "Done,Out,Result 50,100,0.5 60,120,0.5 25,50,0.5 | MEASUREMENT",
        // Nothing out of something tells nothing, and nothing can be out of nothing.
        "Done,Out,Result 0,100,0.0 0,120,0.1 0,50,0.0 | MEASUREMENT"
      })
  void whatIsWorkedOutOfTwoOthersIsTold(String lines, Role role) {
    TableRoles roles = roles(lines);
    assertEquals(role, roles.columns().get(2).role());
  }

  @Test
  void whatAShareIsWorkedOutOfIsACountWhateverItsHeadingSays() {
    String rows = " 50,100,0.5 30,120,0.25 20,50,0.4";
    assertEquals(Role.COUNT, role(roles("Backlog,Out,Result" + rows), "Backlog"));
    assertEquals(Role.COUNT, role(roles("Score,Out,Result" + rows), "Score"));
    String few = " 1,100,0.01 0,120,0 1,50,0.02";
    assertEquals(Role.COUNT, role(roles("Thing,Out,Result" + few), "Thing"));
  }

  @Test
  void halvesThatAddUpAreSharedCasesUnlessTheyMeasure() {
    String rows = " 1.5,2,3.5 2,2.5,4.5 3,4,7 2,2,4";
    TableRoles shared = roles("North,South,Operations" + rows);
    assertEquals(Role.COUNT, role(shared, "North"));
    assertEquals(Role.MEASUREMENT, role(roles("Minutes,South,Operations" + rows), "Minutes"));
    assertEquals(Role.MEASUREMENT, role(roles("Month,South,Operations" + rows), "Month"));
  }

  @Test
  void daysAreWhatATotalIsOutOfToo() {
    String rows = " 7,3,4,900 9,4,5,910 12,6,6,905";
    TableRoles roles = roles("Falls,North,South,Bed_days" + rows);
    assertEquals(Role.TOTAL, role(roles, "Falls"));
    assertEquals(Role.EXPOSURE, role(roles, "Bed_days"));
  }

  @Test
  void theCommonestTextAndWordsForCodes() {
    TableRoles roles = roles("Site,Trust_codes,Falls A,R1A,3 B,R1B,4 B,R1A,5 C,R1A,6");
    assertEquals("B", roles.commonest(roles.columns().get(0)));
    assertFalse(roles.isCode(roles.columns().get(0)));
    assertTrue(roles.isCode(roles.columns().get(1)));
  }

  @Test
  void ofTwoCodesForYesTheFirstAnswers() {
    TableRoles roles =
        TableRoles.of(
            Texts.table("Fit (1=Yes/2=Yes/3=No),Falls\n1,3\n2,4\n3,5\n1,6\n3,8\n"),
            ReadingOptions.standard());
    assertEquals(
        Optional.of(new Answers("1", "3", Set.of("2"))), roles.answers(roles.columns().get(0)));
    TableRoles words = roles("Fit,Falls Yes,3 No,4 Yes,5 No,6");
    assertEquals(Optional.of(new Answers("Yes", "No")), words.answers(words.columns().get(0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A month that was pasted twice, and each row twice.
        "D,N 2024-01-01,3 2024-01-02,4 2024-01-03,5 2024-01-01,3 2024-01-02,4 2024-01-03,5 | 3",
        "D,N 2024-01-01,3 2024-01-01,3 2024-01-02,4 2024-01-02,4 2024-01-03,5 2024-01-03,5 | 3",
        // Two rows are no block, nor is one that hardly changes.
        "D,N 2024-01-01,3 2024-01-02,4 2024-01-03,5 2024-01-01,3 2024-01-02,4 2024-01-04,5 | 0",
        "D,N 2024-01-01,3 2024-01-01,4 2024-01-01,5 2024-01-01,3 2024-01-01,4 2024-01-01,5 | 0",
        "D,N 2024-01-01,3 2024-01-01,3 2024-01-02,4 2024-01-02,4 | 0",
        "D,N 2024-01-01,3 2024-01-01,3 2024-01-02,4 2024-01-02,4 2024-01-03,5 2024-01-04,5 | 0"
      })
  void rowsThatRepeatOthersAreFoundWhereABlockWasPastedTwice(String lines, int repeated) {
    assertEquals(repeated, roles(lines).repeated().size());
  }

  @Test
  void kindsOfNumbersAreToldByTheNamesThatHaveSomeOfThem() {
    StringBuilder lines = new StringBuilder("Thing,Result");
    for (int i = 0; i < 6; i++) {
      lines.append(" Falls,").append(3 + i).append(" Wait,").append(3 + i).append(".5");
    }
    TableRoles two = roles(lines + " ,7 Falls,");
    assertTrue(two.areOfKinds(two.columns().get(0), two.columns().get(1)));
    TableRoles few = roles("Thing,Result Falls,3 Wait,3.5 Falls,4 Wait,4.5");
    assertFalse(few.areOfKinds(few.columns().get(0), few.columns().get(1)));
    TableRoles whole = roles(lines.toString().replace(".5", ""));
    assertFalse(whole.areOfKinds(whole.columns().get(0), whole.columns().get(1)));
    TableRoles broken = roles(lines.toString().replace("Falls", "Wait"));
    assertFalse(broken.areOfKinds(broken.columns().get(0), broken.columns().get(1)));
    TableRoles fractions = roles(lines.toString().replaceAll("Falls,(\\d)", "Falls,$1.25"));
    assertFalse(fractions.areOfKinds(fractions.columns().get(0), fractions.columns().get(1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Month,2022,2023,2024 Jan,3,4,7 Feb,4,5,7 Mar,5,6,7 Total,12,15,21 | MONTH | Total",
        "Month,2021/22,2022/23,2023/24 Apr,3,4,7 May,4,5,7 June,5,6,7 Mean,4,5,7 | MONTH | Mean",
        "Quarter,2022,2023,2024 Q1,3,4,1 Q2,4,5,1 We Q3,5,6,1 Q4,5,6,1 | QUARTER | ''"
      })
  void monthsBelowYearsAreOneSeriesWithoutTheirTotals(String lines, Unit unit, String total) {
    YearTable found = years(lines).orElseThrow();
    assertEquals(new Part(0, unit), found.months());
    assertEquals(total.isEmpty() ? Set.of() : Set.of(total), found.totals());
  }

  @Test
  void manyTextsBelowYearsAreNoMonths() {
    assertEquals(Optional.empty(), years("Ward,2022,2023,2024 A,3,4,1 B,4,5,1 C,5,6,1"));
    StringBuilder many = new StringBuilder("Ward,2022,2023,2024");
    for (int i = 0; i < 40; i++) {
      many.append(" W").append(i).append(",3,4,5");
    }
    assertEquals(Optional.empty(), years(many.toString()));
    assertEquals(Optional.empty(), years("Month,Jan-24,Feb-24,Mar-24 Jan,3,4,5 Feb,4,5,6"));
  }

  private static Optional<YearTable> years(String lines) {
    return YearTable.of(
        Texts.table(lines.replace(' ', '\n') + "\n"), Columns.unnamed(), ReadingOptions.standard());
  }
}
