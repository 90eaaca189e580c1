package org.centreline.analysis.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WideTableTest {

  @Test
  void eachRowIsAMeasureOnItsOwnScale() {
    String csv =
        "Measure,Target,Jan-24,Feb-24,Mar-24\nFalls,5,1,2,3\n\"Seen, in 4 h\",95%,94%,95%,93%\n"
            + "Bad,1,1,n/k,2\n";
    FileDescription described = Described.of(csv);
    assertEquals(
        List.of(
            "Falls|| by Measure where Measure=Falls",
            "Seen, in 4 h|| by Measure where Measure=Seen, in 4 h"),
        Described.plans(described));
    assertEquals("bad-number", described.troubles().get(0).code());
  }

  @Test
  void rowsWithoutNamesAreChartedTogether() {
    String csv = ",Jan-24,Feb-24,Mar-24\nFalls,1,2,3\nUlcers,1,2,3\n";
    assertEquals(List.of("every row||"), Described.plans(Described.of(csv)));
    assertEquals(2, Described.of(csv).charts().get(0).groups());
  }
}
