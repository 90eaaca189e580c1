package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.centreline.cli.transcript.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitTest extends InFolder {

  private List<String> files(String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(name))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.resolve(name).relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  /** Every command of the README works as typed. */
  private void theReadmeWorks(String name) throws IOException {
    List<String> commands =
        read(name + "/README.md")
            .lines()
            .filter(line -> line.startsWith("    centreline "))
            .map(line -> line.strip().substring("centreline ".length()))
            .toList();
    assertEquals(5, commands.size());
    for (String command : commands) {
      Run run = Run.in(folder, Words.of(command).toArray(String[]::new));
      assertEquals(0, run.code(), command + "\n" + run.out() + run.err());
    }
  }

  @Test
  void aNewFolderDrawsAChartAndPassesItsCheck() throws IOException {
    Run run = Run.in(folder, "init", "falls");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        List.of(
            "README.md",
            "changes.csv",
            "collection.csv",
            "data/example.csv",
            "drivers.csv",
            "expected/waits.csv",
            "measures.csv",
            "pdsa.csv",
            "project.csv"),
        files("falls"));
    assertEquals(
        new Run(0, "falls: 1 measure, as recorded\n", ""), Run.in(folder, "check", "falls"));
    theReadmeWorks("falls");
  }

  @Test
  void everyColumnOfNumbersOfAFileIsAMeasure() throws IOException {
    write(
        "My data (2).csv",
        "Week,Days waited,Räume,Ward,=x\n2024-01-01,3,4,A,1\n2024-01-08,5,6,B,2\n");
    Run run = Run.in(folder, "init", "waits", "--from", "My data (2).csv");
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.out().contains("No measure was made of =x: its name can't be written into a cell.\n"),
        run.out());
    assertTrue(run.out().startsWith("Made waits with 2 measures.\n"), run.out());
    assertTrue(run.out().contains("Not used: Ward (group), because its heading says 'ward'.\n"));
    assertEquals(read("My data (2).csv"), read("waits/data/My-data-2.csv"));
    String measures = read("waits/measures.csv");
    assertTrue(measures.startsWith("\uFEFFid,title,kind,file,"), measures);
    assertTrue(
        measures.contains("\ndays-waited,Days waited,outcome,data/My-data-2.csv,"), measures);
    assertTrue(measures.contains("\nraume,Räume,outcome,"), measures);
    assertEquals(0, Run.in(folder, "check", "waits").code());
    theReadmeWorks("waits");
  }

  @Test
  void sitesOfOneDateAreChartedApart() throws IOException {
    write(
        "trusts.csv",
        "Month,Trust,Falls\n"
            + "2024-01-01,North Vale,3\n2024-01-01,South,5\n"
            + "2024-02-01,North Vale,4\n2024-02-01,South,2\n");
    assertEquals(0, Run.in(folder, "init", "group", "--from", "trusts.csv").code());
    assertTrue(
        read("group/measures.csv")
            .contains("\nfalls,Falls,outcome,data/trusts.csv,,,,,,Falls,,Trust,"),
        read("group/measures.csv"));
    assertTrue(read("group/README.md").contains("--value \"Falls\" --by \"Trust\"\n"));
    theReadmeWorks("group");
    assertTrue(Files.exists(folder.resolve("group-pack/group.html")));
  }

  @Test
  void twentySitesAreChartedApartWithWhatTheyAreOutOf() throws IOException {
    StringBuilder csv = new StringBuilder("Month,Trust,Breaches,Attendances\n");
    for (int month = 1; month <= 4; month++) {
      for (int trust = 1; trust <= 20; trust++) {
        csv.append("2024-0%d-01,T%d,%d,%d\n".formatted(month, trust, trust, 100 + month));
      }
    }
    write("ae.csv", csv.toString());
    assertEquals(0, Run.in(folder, "init", "group", "--from", "ae.csv").code());
    String measures = read("group/measures.csv");
    assertTrue(measures.contains("data/ae.csv,,,,,,Breaches,Attendances,Trust,"), measures);
    theReadmeWorks("group");
  }

  @Test
  void aTableOfMonthsInColumnsIsOneMeasure() throws IOException {
    write("w.csv", "Ward,Jan 2024,Feb 2024,Mar 2024\nA,1,2,3\nB,2,3,4\n");
    assertEquals(0, Run.in(folder, "init", "p", "--from", "w.csv").code());
    theReadmeWorks("p");
  }

  @Test
  void standardInputWillDo() {
    Run run =
        Run.in(
            org.centreline.cli.terminal.RunEnvironment.piped(folder),
            "day,n\n2024-01-01,3\n2024-01-02,4\n",
            "init",
            "p",
            "--from",
            "-");
    assertEquals(0, run.code(), run.err());
    assertTrue(Files.exists(folder.resolve("p/data/stdin.csv")));
  }

  @Test
  void dataThatCannotBeDrawnMakesNoFolder() throws IOException {
    write("bad.csv", "ward,n\nElm,3\nOak,4\nAsh,7\n");
    Run run = Run.in(folder, "init", "p", "--from", "bad.csv");
    assertEquals(3, run.code());
    assertTrue(run.err().startsWith("bad.csv:1: expected rows that follow"), run.err());
    assertFalse(Files.exists(folder.resolve("p")));
  }

  @Test
  void aFolderThatHoldsAnythingIsRefused() throws IOException {
    Files.createDirectory(folder.resolve("mine"));
    assertEquals(0, Run.in(folder, "init", "mine").code());
    Run run = Run.in(folder, "init", "mine");
    assertEquals(4, run.code());
    assertEquals(
        "centreline: mine can't be made: it holds files already; name a new folder.\n", run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"none/p", "file.txt"})
  void foldersThatCannotBeMade(String name) throws IOException {
    write("file.txt", "mine");
    assertEquals(4, Run.in(folder, "init", name).code());
    assertEquals("mine", read("file.txt"));
  }

  @Test
  void oneFolderAtATime() {
    assertEquals(2, Run.in(folder, "init").code());
    assertEquals(2, Run.in(folder, "init", "a", "b").code());
    assertFalse(Files.exists(folder.resolve("a")));
  }

  @Test
  void everyFileIsUtf8WithLineFeeds() throws IOException {
    Run.in(folder, "init", "p");
    for (String file : files("p")) {
      byte[] bytes = Files.readAllBytes(folder.resolve("p").resolve(file));
      String text = new String(bytes, StandardCharsets.UTF_8);
      assertFalse(text.contains("\r"), file);
      assertTrue(text.endsWith("\n"), file);
    }
  }

  @Test
  void columnsThatMayIdentifyPeopleAreNoMeasuresAndAreNamed() throws IOException {
    write("n.csv", "date,NHS number,days\n2024-01-01,9434765919,3\n2024-01-02,4505577104,5\n");
    Run run = Run.in(folder, "init", "p", "--from", "n.csv");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("with 1 measure."), run.out());
    assertTrue(run.err().contains("Warning: columns that may identify people"), run.err());
  }
}
