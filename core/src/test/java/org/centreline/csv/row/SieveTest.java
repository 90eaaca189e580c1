package org.centreline.csv.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.csv.header.Header;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Findings;
import org.centreline.csv.request.Filter;
import org.centreline.csv.text.Texts;
import org.junit.jupiter.api.Test;

class SieveTest {

  private final Header header = Texts.header("site", "sex");
  private final Findings findings = new Findings("x.csv");

  @Test
  void allMustHold() {
    List<Filter> filters = List.of(new Filter("Site", " A "), new Filter("sex", "F"));
    Sieve sieve = new Sieve(filters, header, findings);
    assertTrue(sieve.keeps(Texts.row("A,F")));
    assertFalse(sieve.keeps(Texts.row("A,M")));
    assertFalse(sieve.keeps(Texts.row("a,F")));
    sieve.finish(header, findings);
    assertEquals("2 rows of 3 left out by row filter", findings.notices().get(0).message());
  }

  @Test
  void noFilterLetsEverythingPass() {
    Sieve sieve = new Sieve(List.of(), header, findings);
    assertTrue(sieve.keeps(Texts.row("A,F")));
    sieve.finish(header, findings);
    assertEquals(List.of(), findings.notices());
  }

  @Test
  void aValueThatNoRowHasIsAProblemThatListsTen() {
    Sieve sieve = new Sieve(List.of(new Filter("site", "x")), header, findings);
    for (int i = 0; i < 30; i++) {
      sieve.keeps(Texts.row("S" + i % 15 + ",F"));
    }
    sieve.finish(header, findings);
    DataException refused = assertThrows(DataException.class, findings::stopIfAny);
    assertEquals("no-such-value", refused.problems().get(0).code());
    assertEquals(
        "the values are: S0, S1, S2, S3, S4, S5, S6, S7, S8, S9, ...",
        refused.problems().get(0).fix());
  }
}
