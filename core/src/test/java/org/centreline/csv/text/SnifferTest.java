package org.centreline.csv.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SnifferTest {

  private static char delimiter(String text) {
    return Sniffer.delimiterOf(Texts.of(text));
  }

  @Test
  void whatCutsMostLinesAlike() {
    assertEquals(',', delimiter("a,b\n1,2\n"));
    assertEquals(';', delimiter("a;b;c\n1;2,5;3,5\n1;2,5;3\n"));
    assertEquals('\t', delimiter("a\tb\n1,5\t2\n"));
    assertEquals('|', delimiter("a|b\r\n1|2"));
  }

  @Test
  void aCommaInsideTheHeaderOfSemicolons() {
    assertEquals(';', delimiter("date;waits, mean\n2024-01-01;3,5\n2024-02-01;4,5\n"));
  }

  @Test
  void quotedDelimitersDoNotCount() {
    assertEquals(',', delimiter("\"a;b;c\",d\n\"1;2;3\",4\n"));
  }

  @Test
  void aLastLineWithoutAnEndCountsAndALineOfDelimitersDoesNot() {
    assertEquals(';', delimiter("a;b\n1;2"));
    assertEquals(',', delimiter("a,b\n;;\n;;\n;;\n1,2\n;;"));
  }

  @Test
  void titlesDoNotCount() {
    assertEquals(',', delimiter("Waits; 2024\n\na,b\n1,2\n3,4\n"));
  }

  @Test
  void aCommaWhereNothingIsFound() {
    assertEquals(',', delimiter("a\n1\n"));
    assertEquals(',', delimiter(""));
  }

  @Test
  void theFileMayNameIt() {
    assertEquals(Optional.of(';'), Sniffer.declared(Texts.of("sep=;\r\na;b\n")));
    assertEquals(Optional.of('\t'), Sniffer.declared(Texts.of("SEP=\t\na\tb\n")));
    assertEquals(Optional.empty(), Sniffer.declared(Texts.of("sep=ab\n")));
    assertEquals(Optional.empty(), Sniffer.declared(Texts.of("sep=")));
    for (String none : new String[] {"\r\n", "\n\n", "\"\n", " \n", "a\n", "7\n"}) {
      assertEquals(Optional.empty(), Sniffer.declared(Texts.of("sep=" + none + "a,b\n")));
    }
    assertEquals(Optional.of('\u00A6'), Sniffer.declared(Texts.of("sep=\u00A6\na\u00A6b\n")));
    assertEquals(Optional.empty(), Sniffer.declared(Texts.of("step=;\n")));
  }
}
