package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.centreline.cli.option.verb.ProjectWords;
import org.centreline.project.PlannedMeasure;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.project.folder.ProjectReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a measure of a project was before it was changed, for its plan. */
class PlannedMeasureTest extends InFolder {

  private static final String HEAD = "id,kind,file,date,value,by,phase,decimal-comma\n";

  @BeforeEach
  void waits() throws IOException {
    write("p/measures.csv", HEAD + "waits,outcome,w.csv,month,days,site;ward,,yes\n");
    StringBuilder rows = new StringBuilder("month,site,ward,days\n");
    for (int i = 0; i < 24; i++) {
      for (String ward : List.of("A,Oak", "B,Oak", "B,Elm")) {
        String month = LocalDate.of(2023, 1, 1).plusMonths(i).toString();
        rows.append(month).append(',').append(ward).append(',').append(20 + i * 7 % 5).append('\n');
      }
    }
    write("p/w.csv", rows.toString());
  }

  private void changes(String... rows) throws IOException {
    write(
        "p/changes.csv",
        "date,until,measure,group,kind,label,reason\n" + String.join("\n", rows) + "\n");
  }

  private PlannedMeasure planned(String... where) throws IOException {
    ProjectFolder project = ProjectFolder.open(folder.resolve("p"), "p");
    return PlannedMeasure.of(
        ProjectReader.read(project, new ProjectWords()), "waits", List.of(where));
  }

  private static Optional<LocalDate> day(String date) {
    return Optional.of(LocalDate.parse(date));
  }

  /** Of one group, what is said of another is no reason to stop; of all groups the first is. */
  @Test
  void thePlanEndsBeforeTheFirstChangeOfItsGroup() throws IOException {
    changes(
        "2024-03-01,,waits,B / Elm,change,Nurse,",
        "2024-05-01,,waits,,phase,,",
        "2023-02-01,,waits,,note,A flood,");
    assertEquals(day("2024-02-29"), planned().lastDayBefore());
    assertEquals(day("2024-02-29"), planned("site=B", "ward=Elm").lastDayBefore());
    assertEquals(day("2024-04-30"), planned("site=B", "ward=Oak").lastDayBefore());
    assertEquals(day("2024-02-29"), planned("site=B").lastDayBefore(), "two wards are left");
    assertEquals(List.of(), planned().words().get("decimal-comma"));
    assertFalse(planned().words().containsKey("by"));
  }

  @Test
  void aPhaseOfTheMeasureEndsThePlanToo() throws IOException {
    change("p/measures.csv", "site;ward,,", "site;ward,2023-09=New; 2023-06,");
    assertEquals(day("2023-05-31"), planned().lastDayBefore());
  }

  /** What is left out after the change is no part of what comes before it. */
  @ParameterizedTest
  @CsvSource({
    "2023-02-01, '', Strike, 2023-02-01=Strike",
    "2023-02-01, 2023-03-01, '', 2023-02-01..2023-03-01",
    "2023-05-01, 2023-08-01, Strike, 2023-05-01..2023-05-31=Strike",
    "2023-05-01, 2023-08-01, '', 2023-05-01..2023-05-31",
    "2023-07-01, '', '', ''",
    "2023-06-01, 2023-08-01, Strike, ''"
  })
  void exclusionsAreThoseBeforeTheChange(String from, String until, String why, String left)
      throws IOException {
    changes("2023-06-01,,waits,,change,Nurse,", from + "," + until + ",waits,,exclude,," + why);
    Optional<List<String>> exclude = Optional.ofNullable(planned().words().get("exclude"));
    assertEquals(left.isEmpty() ? Optional.empty() : Optional.of(List.of(left)), exclude);
  }

  @Test
  void withoutAChangeAllIsBefore() throws IOException {
    changes("2024-09-01,2024-12-01,waits,,exclude,,Strike");
    assertEquals(Optional.empty(), planned().lastDayBefore());
    assertEquals(List.of("2024-09-01..2024-12-01=Strike"), planned().words().get("exclude"));
  }

  @Test
  void aGroupIsToBeChosenWhereThereAreSeveral() throws IOException {
    Run several = Run.in(folder, "plan", "p", "waits", "--where", "site=B");
    assertEquals(3, several.code());
    assertTrue(several.err().contains("[choose-group]"), several.err());
    assertTrue(several.err().contains("--where ward=Elm"), several.err());
    Run one = Run.in(folder, "plan", "p", "waits", "--where", "site=B", "--where", "ward=Elm");
    assertEquals(0, one.code(), one.err());
    change("p/measures.csv", "site;ward", "ward");
    change("p/w.csv", "Elm", "Oak");
    Run alone = Run.in(folder, "plan", "p", "waits", "--where", "site=A");
    assertEquals(0, alone.code(), alone.err());
  }

  @Test
  void aRowThatDeclaresNothingIsToldAsItIs() throws IOException {
    change("p/measures.csv", "outcome", "outcom");
    Run run = Run.in(folder, "plan", "p", "waits");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("p/measures.csv:2: column 'kind'"), run.err());
    assertTrue(run.err().contains("did you mean outcome?"), run.err());
  }
}
