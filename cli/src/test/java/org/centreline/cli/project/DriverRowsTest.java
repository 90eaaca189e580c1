package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a driver serves, however its row says so. */
class DriverRowsTest extends InFolder {

  private Folders project;

  @BeforeEach
  void aSoundFolder() throws IOException {
    project = Folders.sound(folder.resolve("p"));
  }

  private void drivers(String... rows) throws IOException {
    project.write(
        "drivers.csv", "id,kind,name,under,measures,cycles\n" + String.join("\n", rows) + "\n");
  }

  /** What each driver serves, as summary.json has it. */
  private List<String> under() throws IOException {
    Run run = Run.in(folder, "report", "p", "-o", "pack");
    assertEquals(0, run.code(), run.err());
    return read("pack/summary.json")
        .lines()
        .filter(line -> line.contains("\"under\": "))
        .map(line -> line.replaceAll(".*\"under\": (\\[[^\\]]*\\]).*", "$1"))
        .toList();
  }

  @Test
  void theAimIsServedByItsWordToo() throws IOException {
    drivers(
        "goal,aim,Waits of 28 days,,waits,", "P1,primary,Right people,AIM,,", "C1,Idea,Phone,p1,,");
    assertEquals(List.of("[]", "[\"goal\"]", "[\"P1\"]"), under());
  }

  @Test
  void anAimOfTheProjectHasAnIdOfItsOwn() throws IOException {
    project.write("project.csv", "key,value\naim,Waits of 28 days\n");
    drivers("aim,primary,Right people,,,", "aim',primary,Right place,,,");
    assertEquals(List.of("[]", "[\"aim''\"]", "[\"aim''\"]"), under());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "aim,aim,Waits,P1,,|column 'under'|a way that leads to the aim",
        "aim,aim,Waits,,,7|column 'cycles'|pdsa.csv has no cycle: add a row there",
        "aim,aim,Waits,,,;aim2,aim,More,,,|column 'kind'|one aim, which is 'Waits' of line 2"
      })
  void whatCannotBeIsNamed(String rows, String where, String what) throws IOException {
    drivers((rows + ";P1,primary,Right people,,,").split(";"));
    List<String> messages = project.messages();
    assertEquals(1, messages.size(), messages::toString);
    assertTrue(messages.get(0).contains(where), messages.get(0));
    assertTrue(messages.get(0).contains(what), messages.get(0));
  }

  /** The cycles of a measure that can't be read can't be known. */
  @Test
  void cyclesOfAMeasureThatBrokeAreNotMissed() throws IOException {
    project.write("measures.csv", Folders.MEASURES + "calls,Calls,outcom,data/w.csv,\n");
    project.write("pdsa.csv", "cycle,start,measure\n7,2024-01-08,calls\n");
    drivers("aim,aim,Waits,,,7");
    List<String> messages = project.messages();
    assertEquals(1, messages.size(), messages::toString);
    assertTrue(messages.get(0).contains("measures.csv:3: column 'kind'"), messages.get(0));
  }
}
