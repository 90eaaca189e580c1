package org.centreline.csv.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.text.Texts;
import org.junit.jupiter.api.Test;

class HeaderSearchTest {

  private static final FileFindings NONE = new FileFindings("x.csv");

  private static int line(String text, String... names) {
    return HeaderSearch.find(Texts.of(text), ',', List.of(names), NONE).line();
  }

  @Test
  void theFirstRowThatHoldsAnything() {
    assertEquals(1, line("a,b\nc,d\n"));
    assertEquals(3, line("\n,,\na,b\n"));
    assertEquals(1, line("a,b\nc,d\n", "a", "b"));
    assertEquals(0, HeaderSearch.find(Texts.of(",\n\n"), ',', List.of(), NONE).width());
  }

  @Test
  void theRowWithTheNamesBelowTitles() {
    assertEquals(3, line("Waits,,2024\nNorth\na,b\n1,2\n", "a", "b"));
    assertEquals(3, line("Waits,,2024\nNorth\na,b\n1,2\n", "a", "typo"));
  }

  @Test
  void aRowOfDataIsNoHeader() {
    assertEquals(1, line("when,waits\n2024-01-01,5\n", "5"));
  }

  @Test
  void aTitleOfOneCellIsPassedOver() {
    assertEquals(3, line("Waits\n\na,b\n1,2\n"));
    assertEquals(3, line("Waits\n\na,b\n1,2\n", "typo"));
    assertEquals(1, line("waits\n1\n2\n"));
    assertEquals(1, line("waits\n1,2\n3,3\n"));
  }

  @Test
  void theNamesAreSoughtInFortyRows() {
    assertEquals(40, line("t\n".repeat(39) + "a,b\n", "a"));
    assertEquals(1, line("t\n".repeat(40) + "a,b\n", "a"));
  }

  @Test
  void linesThatWereLeftOutAreNotLookedAt() {
    assertEquals(2, HeaderSearch.first(Texts.of("a,b\n1,2\n").below(1), ',', NONE).line());
  }

  @Test
  void commentsAndWhatIsKnownOfATableArePassedOver() {
    assertEquals(3, line("# by ward, and month\n# n (number): falls, all\nmonth,n\n2024-01,4\n"));
    assertEquals(2, line("# of x\n# month,n\n2024-01,4\n2024-02,5\n"));
    String block = "Title:,Falls,,\nPeriod:,May 2024,,\nAll sites,,,\nYear,Month,Site,n\n";
    assertEquals(4, line(block + "2024,May,Elm,4\n2024,June,Elm,5\n"));
    assertEquals(3, line("Source:,Returns\nStatus:,Public\nMonth,Falls\n2024-01,4\n"));
    assertEquals(1, line("a,b\nx,y,2024-01-01\nx,y,2024-02-01\n"));
  }

  @Test
  void namesMayStandBehindASignOfComment() {
    assertEquals(1, line("# month,n\n2024-01,4\n2024-02,5\n"));
  }

  @Test
  void moreColumnsThanASpreadsheetHasTwiceAreRefused() {
    assertEquals(1, line("a" + ",b".repeat(32_766) + "\n"));
    String wide = "a" + ",b".repeat(32_767) + "\n";
    DataException refused = assertThrows(DataException.class, () -> line("t\n" + wide));
    assertEquals("too-large", refused.problems().get(0).code());
    assertEquals(2, refused.problems().get(0).line());
    assertEquals("32768", refused.problems().get(0).found());
  }

  /** A c may hide a number in a cell; above all others it is a name. */
  @Test
  void aNameMayBeALetter() {
    assertEquals(1, line("c\nfall\nfall\n"));
    assertEquals(1, line("c\nfall\nfall\n", "c"));
    assertEquals(1, line("C,x\nfall,a\nfall,b\n"));
    assertEquals(1, line("Na\nlow\nhigh\n"));
    assertEquals(1, line("site,a,b\nElm,c,c\nOak,c,c\nAsh,1,2\n"));
    assertEquals(2, line("*\nfall\nfall\n"));
  }
}
