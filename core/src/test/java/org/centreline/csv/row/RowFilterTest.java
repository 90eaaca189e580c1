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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /** One bit for each filter that a row does not meet, by their order. */
  @ParameterizedTest
  @CsvSource({"'A,F', 0", "'B,F', 1", "'A,M', 2", "'B,M', 3"})
  void whatARowDoesNotMeetIsKnown(String row, long unmet) {
    List<Filter> filters = List.of(new Filter("site", "A"), new Filter("sex", "F"));
    RowFilter rowFilter = new RowFilter(filters, header, findings);
    assertEquals(unmet == 0, rowFilter.keeps(Texts.row(row)));
    assertEquals(unmet, rowFilter.unmet());
    assertEquals((unmet & 1) == 0, rowFilter.isMet(0, row.substring(0, 1)));
    assertEquals((unmet & 2) == 0, rowFilter.isMet(1, row.substring(2)));
    assertTrue(rowFilter.isMet(2, "anything"));
    assertEquals(List.of(0, 1), rowFilter.columns());
  }

  @Test
  void rowsThatAreKnownToHoldAllCountToo() {
    RowFilter rowFilter = new RowFilter(List.of(new Filter("site", "A")), header, findings);
    rowFilter.keeps(Texts.row("A,F"));
    rowFilter.keeps(Texts.row("B,F"));
    rowFilter.keep(40);
    rowFilter.finish(header, findings);
    findings.stopIfAny();
    assertEquals("1 row of 42 left out by row filter", findings.notices().get(0).message());
  }

  @Test
  void tenValuesAreListedWhole() {
    RowFilter rowFilter = new RowFilter(List.of(new Filter("site", "x")), header, findings);
    for (int i = 0; i < 10; i++) {
      rowFilter.keeps(Texts.row("S" + i + ",F"));
    }
    rowFilter.finish(header, findings);
    DataException refused = assertThrows(DataException.class, findings::stopIfAny);
    assertTrue(refused.problems().get(0).fix().endsWith("S8, S9"), refused.getMessage());
  }
}
