package org.centreline.csv.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.csv.header.Header;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.request.Filter;
import org.centreline.csv.text.Texts;
import org.junit.jupiter.api.Test;

class RowFilterTest {

  private final Header header = Texts.header("site", "sex");
  private final FileFindings findings = new FileFindings("x.csv");

  @Test
  void allMustHold() {
    List<Filter> filters = List.of(new Filter("Site", " A "), new Filter("sex", "F"));
    RowFilter rowFilter = new RowFilter(filters, header, findings);
    assertTrue(rowFilter.keeps(Texts.row("A,F")));
    assertFalse(rowFilter.keeps(Texts.row("A,M")));
    assertFalse(rowFilter.keeps(Texts.row("a,F")));
    rowFilter.finish(header, findings);
    assertEquals("2 rows of 3 left out by row filter", findings.notices().get(0).message());
  }

  @Test
  void noFilterLetsEverythingPass() {
    RowFilter rowFilter = new RowFilter(List.of(), header, findings);
    assertTrue(rowFilter.keeps(Texts.row("A,F")));
    rowFilter.finish(header, findings);
    assertEquals(List.of(), findings.notices());
  }

  @Test
  void aValueThatNoRowHasIsAProblemThatListsTen() {
    RowFilter rowFilter = new RowFilter(List.of(new Filter("site", "x")), header, findings);
    for (int i = 0; i < 30; i++) {
      rowFilter.keeps(Texts.row("S" + i % 15 + ",F"));
    }
    rowFilter.finish(header, findings);
    DataException refused = assertThrows(DataException.class, findings::stopIfAny);
    assertEquals("no-such-value", refused.problems().get(0).code());
    assertEquals(
        "the values are: S0, S1, S2, S3, S4, S5, S6, S7, S8, S9, ...",
        refused.problems().get(0).fix());
  }
}
