package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {

  @TempDir Path temporary;
  private Folders folder;
  private Path expected;

  @BeforeEach
  void aRecordedProject() throws IOException {
    folder = Folders.sound(temporary.resolve("p"));
    expected = temporary.resolve("p/expected/waits.csv");
    assertEquals(0, check("--record").code());
  }

  private Run check(String... options) {
    String[] words = new String[options.length + 2];
    words[0] = "check";
    words[1] = "p";
    System.arraycopy(options, 0, words, 2, options.length);
    return Run.in(temporary, words);
  }

  private void replace(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(from), text);
    Files.writeString(file, text.replace(from, to));
  }

  @Test
  void whatWasRecordedIsFoundAgain() {
    assertEquals(new Run(0, "p: 1 measure, as recorded\n", ""), check());
    assertEquals(new Run(0, "p: 1 measure, as recorded\n", ""), check("--record"));
  }

  @Test
  void aFindingThatMovedIsShownOldAndNew() throws IOException {
    replace(temporary.resolve("p/measures.csv"), ",better\n", ",better,baseline\n");
    replace(temporary.resolve("p/measures.csv"), ",down\n", ",down,12\n");
    Run run = check();
    assertEquals(1, run.code());
    assertTrue(
        run.out()
            .startsWith(
                "p: 0 of 1 measure as recorded\n\nLimits moved in 1 of 1 chart; Waits: upper limit "),
        run.out());
    assertTrue(check("--all").out().contains("\nupper "), run.out());
  }

  @Test
  void numbersAgreeToNineDigits() throws IOException {
    String text = Files.readString(expected);
    String line = text.lines().filter(l -> l.startsWith(",upper,")).findFirst().orElseThrow();
    double upper = Double.parseDouble(line.substring(line.lastIndexOf(',') + 1));
    Files.writeString(expected, text.replace(line, ",upper,2023-01-01," + upper * (1 + 5e-10)));
    assertEquals(0, check().code());
    Files.writeString(expected, text.replace(line, ",upper,2023-01-01," + upper * (1 + 2e-9)));
    Run run = check();
    assertEquals(1, run.code());
    assertTrue(run.out().contains("Limits moved in 1 of 1 chart; Waits: upper limit "), run.out());
    assertTrue(check("--all").out().contains("waits: 1 difference\n"), run.out());
  }

  @Test
  void whatIsGoneAndWhatIsNewDiffer() throws IOException {
    replace(expected, ",variation,,common-cause\n", "");
    replace(expected, ",type,,xmr\n", ",type,,xmr\n,sort,,xmr\n");
    Run run = check("--all");
    assertEquals(1, run.code());
    assertTrue(run.out().contains("sort          xmr       (none)\n"), run.out());
    assertTrue(run.out().contains("variation     (none)    common-cause\n"), run.out());
    String news = check().out();
    assertTrue(news.contains("Waits: variation: none → Common cause\n"), news);
    assertTrue(news.contains("Otherwise different\n  - Waits: sort: xmr → nothing\n"), news);
  }

  @Test
  void recordingShowsWhatChangesAndSettlesIt() throws IOException {
    replace(expected, ",type,,xmr\n", ",type,,run\n");
    Run run = check("--record");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("Waits: kind of chart: run → xmr\n"), run.out());
    assertEquals("Wrote p/expected/waits.csv.\n", run.err());
    assertEquals(0, check().code());
  }

  @Test
  void nothingRecordedIsADifference() throws IOException {
    Files.delete(expected);
    Run run = check();
    assertEquals(1, run.code());
    assertTrue(run.out().contains("Waits: new measure; nothing was recorded before"), run.out());
    assertTrue(run.err().contains("add --record"), run.err());
  }

  @Test
  void aRecordingOfNoMeasureIsNamed() throws IOException {
    folder.write("expected/calls.csv", "group,finding,x,value\n");
    folder.write("expected/notes.txt", "mine\n");
    Run run = check();
    assertEquals(1, run.code());
    assertTrue(
        run.out().startsWith("p: 1 measure as recorded; 1 is recorded of no measure\n"), run.out());
    assertTrue(
        run.out().contains("  - calls: this measure is no longer in measures.csv\n"), run.out());
    assertFalse(run.out().contains("notes"), run.out());
    Run recorded = check("--record");
    assertEquals(0, recorded.code(), recorded.out());
    assertEquals("Removed p/expected/calls.csv, recorded of no measure.\n", recorded.err());
    assertFalse(Files.exists(temporary.resolve("p/expected/calls.csv")));
    assertTrue(Files.exists(temporary.resolve("p/expected/notes.txt")));
    assertEquals(new Run(0, "p: 1 measure, as recorded\n", ""), check());
  }

  @Test
  void aRecordingThatCannotBeReadIsNamedWithItsLine() throws IOException {
    Files.writeString(expected, "group,finding,x,value\n,type,,xmr,more,cells\n");
    Run run = check();
    assertEquals(1, run.code());
    assertTrue(check("--format", "github").out().contains("file=p/expected/waits.csv,line=2"));
    assertTrue(run.out().contains("p/expected/waits.csv:2: expected 4 cells"), run.out());
    assertEquals(0, check("--record").code());
    assertEquals(0, check().code());
  }

  @ParameterizedTest
  @CsvSource({
    "min, 30.5, expected a value of at least 30.5 but found '30', 2023-01-01",
    "max, 33, expected a value of at most 33 but found '34', 2023-03-01"
  })
  void valuesOutsideTheirRangeAreNamed(String end, String number, String what, String where)
      throws IOException {
    replace(temporary.resolve("p/measures.csv"), ",better\n", ",better," + end + "\n");
    replace(temporary.resolve("p/measures.csv"), ",down\n", ",down," + number + "\n");
    Run run = check();
    assertEquals(1, run.code());
    String out = run.out().replaceAll("\\s+", " ");
    assertTrue(out.contains("column '" + end + "': " + what), out);
    assertTrue(out.contains("mend the value at " + where + " in data/w.csv"), out);
    assertEquals(1, check("--record").code());
  }

  @Test
  void allTellsWhatWasNoticedAboutTheData() throws IOException {
    folder.write("data/w.csv", Folders.months(24) + ",,\n2025-01,\n");
    String out = check("--all").out();
    assertTrue(out.contains("waits: about the data\n"), out);
    folder.write("data/w.csv", Folders.months(25));
    out = check("--all").out();
    assertFalse(out.contains("about the data"), out);
    assertTrue(out.contains("waits: "), out);
  }

  @Test
  void aMeasureThatFailsDoesNotHideTheOthers() throws IOException {
    folder.write("measures.csv", Folders.MEASURES + "calls,,process,data/none.csv,\n");
    Run run = check();
    assertEquals(3, run.code());
    assertTrue(run.out().contains("p: 1 of 2 measures as recorded\n"), run.out());
    assertTrue(run.out().contains("calls: could not be worked out [missing-file]"), run.out());
    assertTrue(run.err().startsWith("p/measures.csv:3: column 'file'"), run.err());
  }

  @Test
  void aProjectThatFailsDoesNotHideTheOthers() throws IOException {
    Files.createDirectories(temporary.resolve("q"));
    Run run = Run.in(temporary, "check", "q", "p");
    assertEquals(3, run.code());
    assertTrue(run.out().contains("p: 1 measure, as recorded"), run.out());
    assertTrue(run.err().contains("[not-a-project]"), run.err());
  }

  @Test
  void foldersThatAreNotThereStopEverything() {
    Run run = Run.in(temporary, "check", "p", "nowhere", "p/measures.csv");
    assertEquals(4, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("nowhere can't be read: there is no such folder"), run.err());
    assertTrue(run.err().contains("it is a file; name the folder of a project"), run.err());
    assertEquals(2, Run.in(temporary, "check").code());
  }

  @Test
  void nothingIsRecordedOutsideTheFolder() throws IOException {
    Path out = Files.writeString(temporary.resolve("out.csv"), "mine\n");
    Files.delete(expected);
    Files.createSymbolicLink(expected, out);
    assertEquals(4, check("--record").code());
    assertEquals("mine\n", Files.readString(out));
    Files.delete(expected);
    Files.delete(expected.getParent());
    Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
    Files.createSymbolicLink(expected.getParent(), elsewhere);
    assertEquals(4, check("--record").code());
    assertEquals(0, elsewhere.toFile().list().length);
  }

  @Test
  void labelsThatASpreadsheetWouldTakeForFormulasAreFoundAgain() throws IOException {
    folder.write("data/w.csv", "month,days\n=A,1\n@B,2\n-C,3\n+D,4\n\"E, \"\"F\"\"\",5\n");
    folder.write("measures.csv", "id,kind,file,order\nwaits,process,data/w.csv,month\n");
    assertEquals(0, check("--record").code());
    assertEquals("", check().err());
    assertEquals(0, check().code());
  }
}
