package org.centreline.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.centreline.cli.Run;
import org.centreline.csv.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drivers, cycles and the plan of data collection, from the folder to the pack. */
class ImprovementTest {

  private static final String HEADS = "id,kind,name,under,measures,cycles\n";
  private static final String AIM = "aim,aim,Waits of 28 days,,waits,\n";
  private static final String PRIMARY = "P1,primary,Right people,,waits,\n";
  private static final String CYCLES =
      "cycle,start,end,measure,change,prediction,result,decision\n"
          + "1,2024-01-08,2024-02-02,waits,Phone first,Shorter,Shorter,adopt\n";

  @TempDir Path temporary;
  private Folders folder;

  @BeforeEach
  void aSoundFolder() throws IOException {
    folder = Folders.sound(temporary.resolve("p")).write("pdsa.csv", CYCLES);
  }

  private void drivers(String rows) throws IOException {
    folder.write("drivers.csv", HEADS + rows);
  }

  private void assertSays(String... parts) throws IOException {
    List<String> messages = folder.messages();
    assertEquals(1, messages.size(), messages.toString());
    for (String part : parts) {
      assertTrue(messages.get(0).contains(part), messages.get(0) + "\nwithout: " + part);
    }
  }

  private Run report() {
    return Run.in(temporary, "report", "p", "-o", "pack");
  }

  private String pack(String file) throws IOException {
    return Files.readString(temporary.resolve("pack").resolve(file));
  }

  @Test
  void aSoundOneIsDrawnToldAndListed() throws IOException {
    drivers(AIM + PRIMARY + "C1,change idea,Phone first,p1,,1\n");
    folder.write("collection.csv", "measure,who,how often\nwaits,A clerk,Every Monday\n");
    Run run = report();
    assertEquals(0, run.code(), run.err());
    assertFalse(run.err().contains("drivers.csv"), run.err());
    assertTrue(pack("drivers.svg").contains("Waits of 28 days"));
    assertTrue(pack("pdsa.svg").contains("Predicted: Shorter"));
    String page = pack("index.html");
    assertTrue(page.contains("<li><strong>Change idea:</strong> Phone first. PDSA cycles: 1."));
    assertTrue(page.contains("Measure: <a href=\"#chart-waits\">Waits</a>: Common cause."));
    assertTrue(page.contains("<td>A clerk</td><td>Every Monday</td>"), page);
    String json = pack("summary.json");
    assertTrue(json.contains("\"under\": [\"P1\"]"), json);
    assertTrue(json.contains("\"often\": \"Every Monday\""), json);
  }

  @Test
  void withoutTheFilesNothingIsSaid() throws IOException {
    Files.delete(temporary.resolve("p/pdsa.csv"));
    assertEquals(0, report().code());
    assertFalse(Files.exists(temporary.resolve("pack/drivers.svg")));
    assertFalse(Files.exists(temporary.resolve("pack/pdsa.svg")));
    assertFalse(pack("index.html").contains("Driver diagram"));
    assertTrue(pack("summary.json").contains("\"drivers\": []"));
  }

  @Test
  void namesOfTheFirstRowAloneAreNoDiagram() throws IOException {
    drivers("");
    assertEquals(0, report().code());
    assertFalse(Files.exists(temporary.resolve("pack/drivers.svg")));
  }

  @Test
  void theAimOfTheProjectIsTakenWhereNoRowHasOne() throws IOException {
    folder.write("project.csv", "key,value\naim,\"Shorter, by May\"\n");
    drivers(PRIMARY);
    Run run = report();
    assertEquals(0, run.code(), run.err());
    assertTrue(pack("drivers.svg").contains("Shorter, by May"));
    assertTrue(run.err().contains("[unmeasured-driver]"), run.err());
  }

  @Test
  void aMeasureOfTheSameNameKeepsItsPicture() throws IOException {
    folder.write("measures.csv", Folders.MEASURES.replace("waits,", "Drivers,"));
    Files.delete(temporary.resolve("p/pdsa.csv"));
    drivers("aim,aim,Waits of 28 days,,Drivers,\n");
    assertEquals(0, report().code());
    assertFalse(pack("Drivers.svg").contains("Driver diagram"));
    assertTrue(pack("drivers-2.svg").contains("Driver diagram"));
  }

  @Test
  void anEmptyFile() throws IOException {
    folder.write("drivers.csv", "");
    assertSays("p/drivers.csv", "[empty-file]");
  }

  @Test
  void noAim() throws IOException {
    drivers(PRIMARY);
    assertSays("p/drivers.csv: column 'kind'", "[one-aim]", "add the row");
  }

  @Test
  void twoAims() throws IOException {
    drivers(AIM + "aim2,aim,Happy staff,,waits,\n");
    assertSays("p/drivers.csv:3: column 'kind'", "'Waits of 28 days' of line 2", "[one-aim]");
  }

  @Test
  void aDuplicateId() throws IOException {
    drivers(AIM + PRIMARY + "p1,primary,Other,,waits,\n");
    assertSays("p/drivers.csv:4: column 'id'", "[duplicate-driver]", "line 3 has it already");
  }

  @Test
  void anUnknownMeasureIsNamedWithTheNearest() throws IOException {
    drivers(AIM + "P1,primary,Right people,,wait,\n");
    assertSays("p/drivers.csv:3: column 'measures'", "[unknown-measure]", "did you mean waits?");
  }

  @Test
  void anUnknownCycle() throws IOException {
    drivers(AIM + "P1,primary,Right people,,waits,1; 7\n");
    assertSays("p/drivers.csv:3: column 'cycles'", "found '7'", "[unknown-cycle]");
  }

  @Test
  void anUnknownDriver() throws IOException {
    drivers(AIM + PRIMARY + "S1,secondary,Soon,P12,waits,\n");
    assertSays("p/drivers.csv:4: column 'under'", "[unknown-driver]", "did you mean P1?");
  }

  @Test
  void anOrphan() throws IOException {
    drivers(AIM + PRIMARY + "S1,secondary,Soon,,waits,\n");
    assertSays("p/drivers.csv:4: column 'under'", "'Soon'", "[empty-cell]", "name one of: P1");
  }

  @Test
  void aCircleIsToldOnceByItsNames() throws IOException {
    drivers(
        AIM
            + "P1,primary,One,S1,waits,\nS1,secondary,Two,S2,waits,\nS2,secondary,Three,P1,waits,\n");
    assertSays(
        "p/drivers.csv:3: column 'under'",
        "'One under Two under Three under One'",
        "[driver-circle]",
        "one of the lines 3, 4, 5");
  }

  @Test
  void aDriverUnderItself() throws IOException {
    drivers(AIM + "P1,primary,One,P1,waits,\n");
    assertSays("'One under One'", "[driver-circle]", "in line 3");
  }

  @Test
  void aDriverUnderWhatStandsRightOfIt() throws IOException {
    drivers(AIM + PRIMARY + "S1,secondary,Two,P1,waits,\nS2,secondary,Three,S1,waits,\n");
    assertSays("p/drivers.csv:5: column 'under'", "[driver-order]", "S1, a secondary driver");
  }

  @Test
  void everyProblemOfTheFilesIsTold() throws IOException {
    drivers(AIM + "P1,primry,One,,wait,9\n,primary,Two,,waits,\nS1,secondary,Three,,waits,\n");
    folder.write("collection.csv", "measure,who\nwaitz,A clerk\n,B\n");
    assertEquals(7, folder.messages().size(), folder.messages().toString());
  }

  @Test
  void moreThanAPictureHolds() throws IOException {
    StringBuilder rows = new StringBuilder(AIM);
    for (int i = 0; i < 120; i++) {
      rows.append("P").append(i).append(",primary,One,,waits,\n");
    }
    drivers(rows.toString());
    assertSays("p/drivers.csv", "at most 120 rows", "found '121'", "[many-drivers]");
  }

  @Test
  void sixtyDriversOfFourHundredLettersAreDrawn() throws IOException {
    StringBuilder rows = new StringBuilder(AIM);
    for (int i = 0; i < 60; i++) {
      rows.append("P")
          .append(i)
          .append(",primary,\"")
          .append("a, b ".repeat(80))
          .append("\",,waits,\n");
    }
    drivers(rows.toString());
    assertEquals(0, report().code());
    assertTrue(pack("index.html").contains("a, b ".repeat(80).strip()));
  }

  @Test
  void namesAreEscapedEverywhere() throws IOException {
    drivers("aim,aim,\"<script>alert('x')</script> & \u202Eevil\u202C, \"\"so\"\"\",,waits,\n");
    assertEquals(0, report().code());
    for (String file : List.of("drivers.svg", "index.html")) {
      assertFalse(pack(file).contains("<script"), file);
      assertTrue(pack(file).contains("&lt;script&gt;"), file);
      assertFalse(pack(file).contains("\u202E"), file);
    }
  }

  @Test
  void whatIsDoubtfulIsToldAndDrawn() throws IOException {
    drivers(AIM + "P1,primary,Unseen,,,\n");
    folder.write(
        "pdsa.csv",
        CYCLES
            + "2,2024-01-15,2024-03-01,waits,Overlaps,,Longer,adapt\n"
            + "3,2024-02-05,soon,waits,Ends soon,Shorter,,\n"
            + "4,2024-03-04,2024-02-01,waits,Ends before,Shorter,,\n"
            + "5,2024-04-01,,waits,Goes on,Shorter,,\n");
    List<String> codes =
        folder.analysis().improvement().doubts().stream().map(Problem::code).toList();
    assertEquals(
        List.of("unmeasured-driver", "unpredicted-result", "undated-cycle", "undated-cycle"),
        codes);
    Run run = report();
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("'Unseen' is seen"), run.err());
    assertTrue(pack("drivers.svg").contains("Unseen"));
    assertTrue(
        pack("index.html").contains("<p>No measure is linked to:</p>\n<ul>\n<li>Unseen</li>"));
    String ramp = pack("pdsa.svg");
    assertTrue(ramp.contains("Predicted: nothing was written down"));
    assertTrue(ramp.contains("Cycle 3: 5 Feb 2024, end not known"));
    assertTrue(ramp.contains("Cycle 5: 1 Apr 2024, goes on"));
    assertTrue(pack("index.html").contains("pdsa.csv, line 3: expected what cycle 2"));
    assertEquals("", Run.in(temporary, "report", "p", "-o", "pack", "-q").err());
  }

  @Test
  void aMonthIsNamedAsOneAndEndsOnItsLastDay() throws IOException {
    folder.write(
        "pdsa.csv",
        "cycle,start,end,measure\n1,2024-01,2024-02,waits\n2,2024-02,Feb 2024,waits\n"
            + "3,03/2024,2024-03-15,waits\n");
    assertEquals(0, report().code());
    String ramp = pack("pdsa.svg");
    assertTrue(ramp.contains(">Cycle 1: Jan 2024 to Feb 2024<"), ramp);
    assertTrue(ramp.contains(">Cycle 2: Feb 2024<"), ramp);
    assertTrue(ramp.contains(">Cycle 3: Mar 2024 to 15 Mar 2024<"), ramp);
  }

  @Test
  void theWholeDiagramIsThereWhereOneMeasureIsAskedFor() throws IOException {
    folder.write("measures.csv", Folders.MEASURES + "other,Other,process,data/w.csv,up\n");
    drivers(AIM + "P1,primary,Right people,,other,\n");
    Run run = Run.in(temporary, "report", "p", "--only", "waits", "-o", "pack", "--png");
    assertEquals(0, run.code(), run.err());
    assertTrue(pack("drivers.svg").contains("Right people"));
    assertTrue(Files.exists(temporary.resolve("pack/drivers.png")));
    assertTrue(Files.exists(temporary.resolve("pack/pdsa.png")));
  }
}
