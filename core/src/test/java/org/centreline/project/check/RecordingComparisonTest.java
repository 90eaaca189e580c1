package org.centreline.project.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.centreline.csv.text.CsvFile;
import org.junit.jupiter.api.Test;

class RecordingComparisonTest {

  private static Recording recording(String rows) {
    byte[] bytes = ("group,finding,x,value\n" + rows).getBytes(StandardCharsets.UTF_8);
    return Recording.read(new CsvFile("r.csv", bytes));
  }

  private static List<String> compare(String recorded, String found) {
    return RecordingComparison.of(recording(recorded), recording(found)).stream()
        .map(
            d ->
                d.kind()
                    + " "
                    + d.finding()
                    + " "
                    + d.line()
                    + " "
                    + d.recorded().value()
                    + ">"
                    + d.found().value())
        .toList();
  }

  @Test
  void theSameInAnotherOrderIsTheSame() {
    assertEquals(List.of(), compare(",a,1,5\n,b,,x\n", ",b,,x\n,a,1,5.0\n"));
  }

  @Test
  void eachDifferenceHasItsKindAndLine() {
    assertEquals(
        List.of("CHANGED a 2 5>6", "GONE b 3 x>", "NEW c 0 >y"),
        compare(",a,1,5\n,b,,x\n", ",c,,y\n,a,1,6\n"));
  }

  @Test
  void groupAndPlaceTellEntriesApart() {
    assertEquals(
        List.of("GONE a 2 5>", "NEW a 0 >5", "NEW a 0 >5"),
        compare("G,a,1,5\n", "H,a,1,5\nG,a,2,5\n"));
  }

  @Test
  void severalOfOneKindAreComparedInOrder() {
    assertEquals(List.of("CHANGED g 3 2>3"), compare(",g,d,1\n,g,d,2\n", ",g,d,1\n,g,d,3\n"));
    assertEquals(List.of("GONE g 3 2>"), compare(",g,d,1\n,g,d,2\n", ",g,d,1\n"));
    assertEquals(List.of("NEW g 0 >2"), compare(",g,d,1\n", ",g,d,1\n,g,d,2\n"));
  }
}
