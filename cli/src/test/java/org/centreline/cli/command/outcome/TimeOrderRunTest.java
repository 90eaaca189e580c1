package org.centreline.cli.command.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An export that is sorted newest first does not turn the sign of the change. */
class TimeOrderRunTest extends InFolder {

  private String told(String design, String before, String after) throws IOException {
    StringBuilder rows = new StringBuilder("person,time,score\n");
    for (int i = 0; i < 20; i++) {
      rows.append('p').append(i).append(',').append(after).append(',').append(20 + i % 5);
      rows.append("\np").append(i).append(',').append(before).append(',').append(10 + i % 4);
      rows.append('\n');
    }
    write("x.csv", rows.toString());
    String person = design.equals("paired") ? " --person person" : "";
    String line = "outcome x.csv --value score --time time --design " + design + person;
    Run run = Run.in(folder, line.split(" "));
    assertEquals(0, run.code(), run.err());
    return run.out().replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @CsvSource({
    "paired,T1,T2", "paired,visit 2,visit 10", "paired,2 weeks,10 weeks",
    "paired,admission,discharge", "before-after,T1,T2", "before-after,admission,discharge"
  })
  void theLaterTimeMayStandFirst(String design, String before, String after) throws IOException {
    String out = told(design, before, after);
    String said = "'" + before + "' was taken for before and '" + after + "' for after, by what";
    assertTrue(out.contains(said), out);
    assertTrue(out.contains("higher"), out);
  }

  @ParameterizedTest
  @CsvSource({"paired", "before-after"})
  void wordsThatSayNothingOfTheirOrderAreToldToDoSo(String design) throws IOException {
    String out = told(design, "form B", "form A");
    assertTrue(out.contains("in the order of the file, as they don't say it"), out);
    assertTrue(out.contains("call them before and after"), out);
  }
}
