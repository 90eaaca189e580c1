package org.centreline.csv.point;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.csv.Kept;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.row.FileRows;
import org.junit.jupiter.api.Test;

class DateProblemsTest {

  private static FileFindings report(String text, Columns columns, Grouping grouping) {
    FileRows fileRows = Kept.of(text, columns, grouping);
    FileFindings findings = new FileFindings("x.csv");
    new DateProblems(fileRows.request().into(findings), fileRows.rows()).report(fileRows.dates());
    return findings;
  }

  private static List<String> problems(String rows) {
    String text = "date,n\n" + rows;
    return Kept.problems(report(text, Columns.of("date", "n"), Grouping.none()));
  }

  @Test
  void datesThatCanBeReadAreNoProblem() {
    assertEquals(List.of(), problems("2024-01-01,1\n2024-02-29,2\n"));
  }

  @Test
  void everyRowOfADateThatCannotBeReadIsNamed() {
    assertEquals(
        List.of("3 bad-date", "5 bad-date", "6 bad-date"),
        problems("2024-01-01,1\nsoon,2\n2024-02-01,1\nsoon,3\n2024-02-30,4\n"));
  }

  @Test
  void aDateWrittenAnotherWayIsNamedAsSuch() {
    assertEquals(
        List.of("4 mixed-date-formats"),
        problems("2024-01-01,1\n2024-02-01,2\n14/03/2024,3\n2024-04-01,4\n"));
  }

  @Test
  void rowsLeftOutByAFilterAreNoProblem() {
    String text = "date,site,n\n2024-01-01,A,1\nsoon,B,2\nlater,A,2\n2024-02-01,A,2\n";
    Columns columns = Columns.of("date", "n").where(new Filter("site", "A"));
    assertEquals(List.of("4 bad-date"), Kept.problems(report(text, columns, Grouping.none())));
  }

  @Test
  void rowsKeptApartAreNamedToo() {
    String text = "date,n\n2024-01-01,1\nsoon,2\n";
    Columns columns = Columns.of("date", "n");
    assertEquals(
        List.of("3 bad-date"), Kept.problems(report(text, columns, Grouping.of(Shape.GAPS))));
  }

  @Test
  void yearsThatCouldBeMonthsAreAskedAboutOnce() {
    List<String> found = problems("2010-11,1\n2011-12,2\n");
    assertEquals(List.of("2 ambiguous-dates"), found);
    assertEquals(List.of(), problems("2010/11,1\n2011/12,2\n"));
  }
}
