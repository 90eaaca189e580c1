package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.centreline.project.folder.Measure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that can be wrong with a folder is named with file, line and column. */
class BadProjectTest {

  @TempDir Path temporary;
  private Folders folder;

  @BeforeEach
  void aSoundFolder() throws IOException {
    folder = Folders.sound(temporary.resolve("p"));
  }

  private void assertSays(String... parts) throws IOException {
    List<String> messages = folder.messages();
    assertEquals(1, messages.size(), messages.toString());
    for (String part : parts) {
      assertTrue(messages.get(0).contains(part), messages.get(0) + "\nwithout: " + part);
    }
  }

  private void measures(String header, String row) throws IOException {
    folder.write("measures.csv", header + "\n" + row + "\n");
  }

  @Test
  void aSoundOneHasNoProblems() throws IOException {
    assertEquals(List.of(), folder.messages());
  }

  @Test
  void noProject() throws IOException {
    Files.delete(temporary.resolve("p/measures.csv"));
    assertSays("p/measures.csv: ", "[not-a-project]", "centreline init FOLDER");
  }

  @Test
  void noMeasures() throws IOException {
    folder.write("measures.csv", "id,kind,file\n");
    assertSays("p/measures.csv: ", "[not-a-project]");
  }

  @Test
  void anEmptyFile() throws IOException {
    folder.write("measures.csv", "\n");
    List<String> messages = folder.messages();
    assertTrue(messages.get(0).contains("[empty-file]"), messages.toString());
  }

  @Test
  void anUnknownColumn() throws IOException {
    measures("id,kind,file,beter", "waits,outcome,data/w.csv,down");
    assertSays("p/measures.csv:1: column 'beter'", "[unknown-column]", "did you mean better?");
  }

  @Test
  void aMissingColumn() throws IOException {
    measures("id,file", "waits,data/w.csv");
    assertTrue(folder.messages().get(0).contains("p/measures.csv:1: column 'kind'"));
    assertTrue(folder.messages().get(0).contains("[missing-column]"));
  }

  @Test
  void aMeasureDeclaredTwice() throws IOException {
    folder.write("measures.csv", Folders.MEASURES + "WAITS,,outcome,data/w.csv,down\n");
    assertSays("p/measures.csv:3: column 'id'", "'WAITS' [duplicate-measure]", "line 2");
    assertEquals(1, folder.analysis().analysed().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "CON", "a/b", "com1", "a.b", "-a", "ä", "a b", ".."})
  void idsThatAreNoFileNames(String id) throws IOException {
    measures("id,kind,file", id + ",outcome,data/w.csv");
    assertSays("p/measures.csv:2: column 'id'", "[bad-id]");
  }

  @Test
  void anIdOfThreeHundredLetters() throws IOException {
    measures("id,kind,file", "x".repeat(300) + ",outcome,data/w.csv");
    assertSays("p/measures.csv:2: column 'id'", "[bad-id]");
  }

  @ParameterizedTest
  @CsvSource({
    "kind, outcom, unknown-word, did you mean outcome?",
    "better, downn, bad-option, did you mean down?",
    "type, xmrr, bad-option, did you mean xmr?",
    "outcome, perhaps, unknown-word, expected yes or no",
    "percent, perhaps, unknown-word, expected yes or no",
    "min, low, bad-number, expected a number",
    "max, 1e300, bad-number, expected a number",
    "baseline, -3, bad-option, expected a number of subgroups",
    "phase, 2031-01, no-subgroup, the nearest are 2024-11-01 and 2024-12-01",
    "exclude, 2020-01, no-subgroup, the nearest are",
    "target, 95%, bad-option, the values are no shares",
    "rules, mdcc, bad-option, did you mean mdc",
    "note, x, bad-option, expected DATE=TEXT"
  })
  void cellsOfMeasures(String column, String cell, String code, String part) throws IOException {
    String kind = column.equals("kind") ? cell : "outcome";
    String more = column.equals("kind") ? "" : "," + column;
    measures(
        "id,kind,file" + more,
        "waits," + kind + ",data/w.csv" + (more.isEmpty() ? "" : "," + cell));
    assertSays("p/measures.csv:2: column '" + column + "'", "'" + cell + "'", code, part);
  }

  @Test
  void aRangeThatHoldsNothing() throws IOException {
    measures("id,kind,file,min,max", "waits,outcome,data/w.csv,5,4");
    assertSays("p/measures.csv:2: column 'max'", "at least min, which is 5", "[bad-number]");
  }

  @Test
  void aRangeMayBeWrittenInPercent() throws IOException {
    measures("id,kind,file,min,max", "waits,outcome,data/w.csv,0%,95.3 %");
    Measure.Range range = folder.analysis().analysed().get(0).measure().range();
    assertEquals(new Measure.Range(0, .953), range);
  }

  @Test
  void aColumnThatTheDataLacks() throws IOException {
    measures("id,kind,file,value", "waits,outcome,data/w.csv,day");
    assertSays("p/data/w.csv:1: column 'day'", "[missing-column]");
  }

  @ParameterizedTest
  @CsvSource({
    "data/none.csv, missing-file",
    "data, unreadable-file",
    "../w.csv, outside-folder",
    "data/../../w.csv, outside-folder",
    "/etc/hostname, outside-folder",
    "C:w.csv, outside-folder",
    "data\\w.csv, outside-folder"
  })
  void filesThatAreNotThere(String file, String code) throws IOException {
    folder.write("../w.csv", Folders.months(24));
    measures("id,kind,file", "waits,outcome," + file);
    assertSays("p/measures.csv:2: column 'file'", "'" + file + "' [" + code + "]");
  }

  @Test
  void aFileBehindALinkThatLeadsOut() throws IOException {
    folder.write("../w.csv", Folders.months(24));
    Files.createSymbolicLink(temporary.resolve("p/data/link.csv"), temporary.resolve("w.csv"));
    measures("id,kind,file", "waits,outcome,data/link.csv");
    assertSays("p/measures.csv:2: column 'file'", "[outside-folder]", "leads out");
  }

  @Test
  void aFolderBehindALinkThatLeadsOut() throws IOException {
    folder.write("../other/w.csv", Folders.months(24));
    Files.createSymbolicLink(temporary.resolve("p/in"), temporary.resolve("other"));
    measures("id,kind,file", "waits,outcome,in/w.csv");
    assertSays("[outside-folder]");
  }

  @Test
  void aFileOfTheFolderItselfBehindALinkThatLeadsOut() throws IOException {
    folder.write("../changes.csv", "date,kind\n");
    Files.createSymbolicLink(temporary.resolve("p/changes.csv"), temporary.resolve("changes.csv"));
    assertSays("p/changes.csv: ", "[outside-folder]");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "2023-05,,wait,,note,x| measure | unknown-measure | did you mean waits?",
        "2023-05,,waits,,phse,x| kind | unknown-word | did you mean phase?",
        "2023-05,,waits,,,x| kind | empty-cell | change, note, phase",
        ",,waits,,phase,x| date | empty-cell | a date",
        "2023-05,,waits,,note,| label | empty-cell | a few words",
        "2023-05,2023-06,waits,,phase,x| until | bad-option | empty the cell",
        "2023-05,,waits,,baseline,x| until | empty-cell | last subgroup",
        "2031-05,,waits,,phase,x| date | no-subgroup | the nearest are",
        "2023-13,,waits,,phase,x| date | bad-option | not a date",
        "2031-05,,waits,,exclude,x| date | no-subgroup | the nearest are",
        "2023-05,2031-05,waits,,exclude,x| date | no-subgroup | the nearest are",
        "2023-07,2023-05,waits,,exclude,x| date | bad-option | swap the two",
        "2023-05,,waits,Cedar,phase,x| group | unknown-group | has no groups",
      },
      delimiter = '|')
  void rowsOfChanges(String row, String column, String code, String part) throws IOException {
    folder.write("changes.csv", "date,until,measure,group,kind,label\n" + row + "\n");
    assertSays("p/changes.csv:2: column '" + column + "'", "[" + code + "]", part);
  }

  @Test
  void twoBaselinesForOnePhase() throws IOException {
    folder.write(
        "changes.csv",
        "date,until,measure,kind\n2023-01,2023-06,waits,baseline\n2023-08,2023-09,,baseline\n");
    assertSays("p/changes.csv:3: column 'date'", "[two-baselines]");
  }

  @Test
  void aBaselineInBothFiles() throws IOException {
    measures("id,kind,file,baseline", "waits,outcome,data/w.csv,6");
    folder.write("changes.csv", "date,until,measure,kind\n2023-01,2023-06,waits,baseline\n");
    assertSays("p/changes.csv:2: column 'date'", "[two-baselines]");
  }

  @Test
  void aRowOfNoMeasureIsAProblemOfTheProject() throws IOException {
    folder.write("changes.csv", "date,kind,label\n2023-05,fase,x\n");
    assertSays("p/changes.csv:2: column 'kind'", "[unknown-word]");
  }

  @Test
  void aChangeOfAllMeasuresOutsideTheDataOfOneIsNone() throws IOException {
    folder.write("changes.csv", "date,kind,label\n2020-05,phase,x\n2020-06,exclude,y\n");
    assertEquals(List.of(), folder.messages());
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "1,2023-05,wait,adopt| measure | unknown-measure",
        "1,2023-05,waits,adopted| decision | unknown-word",
        ",2023-05,waits,adopt| cycle | empty-cell",
        "1,,waits,adopt| start | empty-cell",
        "1,soon,waits,adopt| start | bad-option",
      },
      delimiter = '|')
  void rowsOfCycles(String row, String column, String code) throws IOException {
    folder.write("pdsa.csv", "cycle,start,measure,decision\n" + row + "\n");
    assertSays("p/pdsa.csv:2: column '" + column + "'", "[" + code + "]");
  }

  @Test
  void targetsInBothFiles() throws IOException {
    measures("id,kind,file,target", "waits,outcome,data/w.csv,28");
    folder.write("targets.csv", "measure,target\nwaits,28\n");
    assertSays("p/targets.csv:2: column 'measure'", "[two-targets]");
  }

  @Test
  void aTargetThatIsNoNumber() throws IOException {
    folder.write("targets.csv", "measure,target\nwaits,many\n");
    assertSays("p/targets.csv:2: column 'target'", "'many' [bad-option]");
  }

  @Test
  void aTargetFromNowhere() throws IOException {
    folder.write("targets.csv", "measure,from,target\nwaits,soon,4\n");
    assertSays("p/targets.csv:2: column 'from'", "'soon' [bad-option]", "not a date");
  }

  @Test
  void aKeyTwice() throws IOException {
    folder.write("project.csv", "key,value\ntitle,A\ntitle,B\n");
    assertSays("p/project.csv:3: column 'key'", "[duplicate-key]");
  }

  @Test
  void aRowTooLong() throws IOException {
    folder.write("project.csv", "key,value\ntitle,A, B\n");
    assertSays("p/project.csv:2", "[ragged-row]");
  }
}
