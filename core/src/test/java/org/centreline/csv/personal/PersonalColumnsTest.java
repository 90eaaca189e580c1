package org.centreline.csv.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.text.Texts;
import org.junit.jupiter.api.Test;

class PersonalColumnsTest {

  private static final String PATIENTS =
      "date,who,DOB,home\n"
          + "2024-01-01,9434765919,x,M1 1AE\n"
          + "2024-02-01,1000000060,x,B33 8TH\n"
          + "2024-03-01,4010232137,x,CR2 6XH\n";

  @Test
  void headingsAndCells() {
    assertEquals(
        List.of(
            Optional.empty(),
            Optional.of(Identity.NHS_NUMBER),
            Optional.of(Identity.DATE_OF_BIRTH),
            Optional.of(Identity.POSTCODE)),
        PersonalColumns.of(Texts.table(PATIENTS)));
  }

  @Test
  void oneNoticeThatShowsNoCell() {
    FileFindings findings = new FileFindings("x.csv");
    PersonalColumns.note(Texts.table(PATIENTS), findings);
    assertEquals(
        "columns that may identify people: 'who' (NHS numbers), 'DOB' (dates of birth), 'home'"
            + " (postcodes); a chart needs none of them: take them out of the file before it is"
            + " kept or shared",
        findings.notices().get(0).message());
    assertEquals(List.of("identifiable"), Texts.codes(findings));
  }

  @Test
  void ordinaryFilesDrawNoNotice() {
    FileFindings findings = new FileFindings("x.csv");
    PersonalColumns.note(Texts.table("date,n\n2024-01-01,9434765919\n"), findings);
    assertEquals(List.of(), findings.notices());
  }

  @Test
  void onlyTheFirstRowsAreLookedAt() {
    String late = "date,who\n" + "2024-01-01,A\n".repeat(500) + PATIENTS.substring(19);
    assertEquals(
        List.of(Optional.empty(), Optional.empty()), PersonalColumns.of(Texts.table(late)));
  }
}
