package org.centreline.cli.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is there is neither taken for what is not, nor written over where it is read. */
@DisabledOnOs(OS.WINDOWS)
class FilesThereTest extends InFolder {

  private static final String MEASURES =
      """
      id,title,kind,file,value
      waits,Waits,process,data/waits.csv,days
      """;

  @BeforeEach
  void aProject() throws IOException {
    StringBuilder data = new StringBuilder("month,days\n");
    for (int i = 0; i < 24; i++) {
      data.append("20").append(23 + i / 12).append(i % 12 < 9 ? "-0" : "-");
      data.append(i % 12 + 1).append("-01,").append(10 + i * 7 % 5).append('\n');
    }
    write("p/measures.csv", MEASURES);
    write("p/data/waits.csv", data.toString());
  }

  private Run run(String... words) {
    return Run.in(folder, words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "changes.csv",
        "targets.csv",
        "pdsa.csv",
        "project.csv",
        "drivers.csv",
        "collection.csv",
        "sources.csv",
        "expected/waits.csv"
      })
  void aFileOfAProjectThatIsNoneIsNotTakenForAbsent(String name) throws IOException {
    Path place = folder.resolve("p").resolve(name);
    Files.createDirectories(place.getParent());
    Files.createSymbolicLink(place, Path.of("gone.csv"));
    refused(name, "a link that leads to no file");
  }

  @Test
  void norIsAFolderOrADevice() throws IOException {
    Path place = folder.resolve("p/changes.csv");
    Files.createDirectory(place);
    refused("changes.csv", "it is a folder");
    Files.delete(place);
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device));
    Files.createSymbolicLink(place, device);
    refused("changes.csv", "no ordinary file");
    Files.delete(place);
  }

  private void refused(String name, String reason) {
    List<String[]> commands = new ArrayList<>();
    if (!name.equals("drivers.csv") && !name.equals("collection.csv")) {
      commands.add(new String[] {"check", "p"});
    }
    if (!name.startsWith("expected")) {
      commands.add(new String[] {"report", "p", "-o", "pack"});
    }
    for (String[] words : commands) {
      Run run = run(words);
      assertEquals(4, run.code(), name + run.out() + run.err());
      assertTrue((run.out() + run.err()).contains(reason), run.err());
      assertTrue((run.out() + run.err()).contains("unreadable-file"), run.err());
    }
  }

  @Test
  void capitalsAreNotTakenForAbsenceEither() throws IOException {
    assertEquals(0, run("report", "p", "-o", "pack", "-q").code());
    write("p/Changes.csv", "measure,date,label\nwaits,2024-01-01,Nurse\n");
    Run run = run("report", "p", "-o", "pack", "-q");
    assumeTrue(!Files.exists(folder.resolve("p/changes.csv")));
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains("Changes.csv"), run.err());
    assertTrue(run.err().contains("missing-file"), run.err());
  }

  @Test
  void aPlanIsNotWrittenOverByWhatIsHeldAgainstIt() throws IOException {
    Run plan =
        run(
            "plan",
            "p/data/waits.csv",
            "--change",
            "2024-01-01",
            "--shape",
            "level",
            "-o",
            "plan.json",
            "-q");
    assertEquals(0, plan.code(), plan.err());
    String fixed = read("plan.json");
    Files.createLink(folder.resolve("hard.json"), folder.resolve("plan.json"));
    for (String output : List.of("plan.json", "./plan.json", "hard.json")) {
      Run run = run("outcome", "p/data/waits.csv", "--plan", "plan.json", "-o", output, "-q");
      assertEquals(2, run.code(), run.err());
      assertTrue(run.err().contains("--output " + output + ": this is the input"), run.err());
    }
    assertEquals(fixed, read("plan.json"));
    Run other = run("outcome", "p/data/waits.csv", "--plan", "plan.json", "-o", "other.json", "-q");
    assertEquals(0, other.code(), other.err());
  }

  @Test
  void aQueryOrADatabaseIsNotWrittenOver() throws IOException {
    write("ward.csv", "kept");
    write("query.csv", "SELECT 1");
    Run database = run("chart", "jdbc:duckdb:ward.csv", "--table", "ward", "-o", "ward.csv");
    Run query = run("chart", "jdbc:duckdb:", "--query", "query.csv", "-o", "query.csv");
    for (Run run : List.of(database, query)) {
      assertEquals(2, run.code(), run.err());
      assertTrue(run.err().contains("this is the input"), run.err());
    }
    assertEquals("kept", read("ward.csv"));
    assertEquals("SELECT 1", read("query.csv"));
  }

  @Test
  void aLinkThatLeadsNowhereIsSaidToBeOne() throws IOException {
    Files.createSymbolicLink(folder.resolve("link"), Path.of("nowhere"));
    for (Run run : List.of(run("report", "p", "-o", "link"), run("init", "link"))) {
      assertEquals(4, run.code());
      assertTrue(run.err().contains("it is a link that leads to no folder"), run.err());
      assertFalse(run.err().contains(folder.toString()), run.err());
    }
  }

  @Test
  void noCellIsACommandToWhatReadsTheLog() throws IOException {
    write("c.csv", "d,::set-output name=a::yes\n2024-01-01,3\n2024-02-01,2\n2024-03-01,4\n");
    write("b.csv", "cause\n::add-mask::a\n::add-mask::a\n\uFF1D1+1\n##vso[x]y\n");
    for (Run run :
        List.of(
            run("chart", "c.csv"),
            run("chart", "c.csv", "-o", "c.txt"),
            run("describe", "c.csv"),
            run("pareto", "b.csv", "--category", "cause"))) {
      assertEquals(0, run.code(), run.err());
      for (String line : (run.out() + "\n" + run.err()).split("\n")) {
        assertFalse(line.stripLeading().startsWith("::"), line);
        assertFalse(line.contains("##vso["), line);
      }
    }
    Run csv = run("pareto", "b.csv", "--category", "cause", "--format", "csv");
    assertTrue(csv.out().contains("'\uFF1D1+1,"), csv.out());
    assertTrue(csv.out().contains("'::add-mask::a,"), csv.out());
    assertTrue(read("c.txt").startsWith("[U+003A]:set-output"), read("c.txt"));
  }
}
