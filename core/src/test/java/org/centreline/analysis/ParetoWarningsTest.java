package org.centreline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.analysis.Pareto.Missing;
import org.centreline.series.Doubles;
import org.centreline.series.Tally;
import org.junit.jupiter.api.Test;

class ParetoWarningsTest {

  @Test
  void fewCountsAreBelowThirty() {
    assertEquals(List.of("few-counts"), codes(29, 0));
    assertEquals(List.of(), codes(30, 0));
  }

  @Test
  void muchWithoutACategoryIsMoreThanATenth() {
    assertEquals(List.of(), codes(90, 10));
    assertEquals(List.of("missing-categories"), codes(90, 11));
  }

  private static List<String> codes(double count, double missing) {
    Tally tally = new Tally("cause", List.of("a"), Doubles.of(count), missing);
    return ParetoWarnings.of(Pareto.of(tally, Missing.APART)).stream().map(Warning::code).toList();
  }
}
