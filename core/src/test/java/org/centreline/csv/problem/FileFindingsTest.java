package org.centreline.csv.problem;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.centreline.csv.text.Texts;
import org.junit.jupiter.api.Test;

class FileFindingsTest {

  private final FileFindings findings = new FileFindings("x.csv");
  private final Mismatch what = new Mismatch("this", "that", "fix");

  @Test
  void nothingWrongNothingThrown() {
    findings.note(Code.DELIMITER, "tabs");
    assertDoesNotThrow(findings::stopIfAny);
    assertEquals(List.of(new Notice("delimiter", "tabs")), findings.notices());
  }

  @Test
  void problemsComeInTheOrderOfTheirLines() {
    findings.problem(Code.BAD_DATE, new Place(9, "d"), what);
    findings.problem(Code.BAD_NUMBER, new Place(3, "n"), what);
    assertEquals(List.of("3 n bad-number", "9 d bad-date"), Texts.problems(findings));
  }

  @Test
  void readingStopsAfterTenThousand() {
    DataException refused =
        assertThrows(
            DataException.class,
            () -> {
              for (int i = 1; i <= 20_000; i++) {
                findings.problem(Code.BAD_NUMBER, Place.line(i), what);
              }
            });
    assertEquals(10_001, refused.problems().size());
    assertEquals("too-many-problems", refused.problems().get(10_000).code());
  }
}
