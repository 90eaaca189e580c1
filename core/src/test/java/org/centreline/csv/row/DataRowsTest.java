package org.centreline.csv.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.row.Layout.Axis;
import org.centreline.csv.text.Texts;
import org.junit.jupiter.api.Test;

class DataRowsTest {

  private final FileFindings findings = new FileFindings("x.csv");

  private int[] taken(String text) {
    Layout layout = new Layout(Axis.DATES, 0, 1, -1, List.of(), List.of());
    RowRequest request = Texts.request(text, layout, Grouping.none(), findings);
    Collector collector = Texts.collector(request);
    DataRows dataRows = new DataRows(request, collector);
    dataRows.take();
    return new int[] {dataRows.rows(), collector.rowsUsed()};
  }

  @Test
  void rowsThatLookLikeFootersAreDataWhereDataFollow() {
    int[] taken = taken("date,n\n2024-01-01,1\nsoon,\n2024-02-01,2\nSource\n");
    assertEquals(4, taken[0]);
    assertEquals(3, taken[1]);
    assertEquals(List.of("footer-rows"), Texts.codes(findings));
  }

  @Test
  void emptyRowsCountOnlyBetweenOthers() {
    assertEquals(2, taken("date,n\n\n2024-01-01,1\n,\n\n2024-02-01,2\n\n,\n")[0]);
    assertEquals("3 empty rows left out", findings.notices().get(0).message());
  }

  @Test
  void nothingButFootersIsNothing() {
    assertThrows(DataException.class, () -> taken("date,n\nSource\n"));
    assertEquals(List.of("1  no-rows"), Texts.problems(findings));
  }

  @Test
  void rowsOfAnotherWidthAreReported() {
    taken("date,n,x\n2024-01-01,1,a\n2024-01-01,1\n2024-01-01,1,a,b\n2024-01-01,1,a,,\n");
    assertEquals(List.of("3  ragged-row", "4  ragged-row"), Texts.problems(findings));
  }

  @Test
  void noNumberMayBeCutByAHeadingWithoutAName() {
    taken("date,n,,\n2024-01-01,1,,\n2024-02-01,1,007,\n2024-03-01,5,12,\n2024-04-01,1\n");
    assertEquals(List.of("3  ragged-row", "4  ragged-row"), Texts.problems(findings));
  }

  @Test
  void aRemarkUnderAHeadingWithoutANameIsTold() {
    taken("date,n,,\n2024-01-01,1,,\n2024-02-01,1,see diary,\n2024-03-01,1,,7\n");
    assertEquals(List.of(), Texts.problems(findings));
    assertEquals(
        "2 rows with a cell under a heading without a name, from line 3: not read",
        findings.notices().get(0).message());
  }

  @Test
  void betweenNamesNoNumberMayBeCutInTwo() {
    taken("date,n,,x\n2024-01-01,5,12,a\n2024-02-01,1,007,\n2024-03-01,1234,007,\n");
    assertEquals(List.of("3  ragged-row"), Texts.problems(findings));
  }
}
