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

  @Test
  void aHeadingOfAWideTableIsToldOnceAndNotInEachRow() {
    String text = "ward,22-Jan,2024-01-01,2024-02-01,2024-03-01\nA,1,2,3,4\nB,2,3,4,5\n";
    assertEquals(
        List.of("1 mixed-date-formats"),
        Kept.problems(report(text, Columns.unnamed(), Grouping.none())));
  }

  private static List<String> far(String text, Columns columns) {
    return Kept.notices(report(text, columns, Grouping.none())).stream()
        .filter(told -> told.contains("lies far"))
        .map(told -> told.substring(0, told.indexOf(" lies")))
        .toList();
  }

  @Test
  void fiveRowsOfADateThatLiesFarFromTheOthersAreNamed() {
    StringBuilder text = new StringBuilder("date,site,n\n,A,\n");
    for (int month = 1; month <= 9; month++) {
      text.append("2024-0" + month + "-01,A,1\n");
    }
    for (int site = 1; site <= 7; site++) {
      text.append("2034-10-01,S" + site + ",1\n");
    }
    Columns columns = Columns.of("date", "n").by("site");
    assertEquals(
        List.of(
            "line 12: 2034-10-01",
            "line 13: 2034-10-01",
            "line 14: 2034-10-01",
            "line 15: 2034-10-01",
            "line 16: 2034-10-01"),
        far(text.toString(), columns));
    assertEquals(
        List.of("line 12: 2034-10-01"),
        far(
            text.toString().replaceAll("(?s)2034-10-01,S[2-7],1\n", "").replace("2024-05", "soon"),
            columns));
  }

  @Test
  void aFarDateInAHeadingIsBeforeEyesAlready() {
    String text =
        "ward,2024-01-01,2024-02-01,2024-03-01,2024-04-01,2024-05-01,2024-06-01,2024-07-01,2024-08-01,"
            + "2034-09-01\nA,1,2,3,4,5,6,7,8,9\n";
    assertEquals(List.of(), far(text, Columns.unnamed()));
  }
}
