package org.centreline.csv.point;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.row.Layout;
import org.centreline.csv.row.Layout.Axis;
import org.centreline.csv.row.RowRequest;
import org.centreline.csv.text.Texts;
import org.junit.jupiter.api.Test;

class DuplicateDatesTest {

  private static String fix(String text) {
    FileFindings findings = new FileFindings("x.csv");
    Layout layout = new Layout(Axis.DATES, 0, 1, -1, List.of(), List.of());
    RowRequest request = Texts.request(text, layout, Grouping.none(), findings);
    new DuplicateDates(request).report(2, 3, "2024-01-01");
    DataException refused = assertThrows(DataException.class, findings::stopIfAny);
    return refused.problems().get(0).fix();
  }

  @Test
  void columnsOfWordsThatDifferAreNamed() {
    assertEquals(
        "add grouping column site or grouping column \"Ward name\" for a chart of each, row filter site=VALUE for one"
            + " of them, or combining mean to make one value of them",
        fix("date,n,site,year,Ward name\n2024-01-01,1,A,2023,X\n2024-01-01,2,B,2024,Y\n"));
  }

  @Test
  void whereNoneDoesAnyColumnIsMeant() {
    assertEquals(
        "add combining mean (or sum, median, count, sd) to make one value of them, grouping column COLUMN for a chart of each group, or row filter COLUMN=VALUE for one of them",
        fix("date,n,site\n2024-01-01,1,A\n2024-01-01,2,A\n"));
  }

  @Test
  void threeColumnsAreEnough() {
    String found = fix("date,n,a,b,c,e\n2024-01-01,1,P,Q,R,S\n2024-01-01,2,T,U,V,W\n");
    assertEquals(
        "add grouping column a or grouping column b or grouping column c for a chart of each",
        found.substring(0, found.indexOf(", row filter")));
  }
}
