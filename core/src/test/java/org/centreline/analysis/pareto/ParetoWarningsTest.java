package org.centreline.analysis.pareto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.analysis.Warning;
import org.centreline.analysis.pareto.Pareto.Missing;
import org.centreline.series.Doubles;
import org.centreline.series.Tally;
import org.junit.jupiter.api.Test;

class ParetoWarningsTest {

  @Test
  void fewCountsAreBelowThirty() {
    assertEquals(List.of("few-counts"), codes(29, 0));
    assertEquals(List.of(), codes(30, 0));
    assertEquals(List.of(), codes(7.5, 0));
  }

  @Test
  void muchWithoutACategoryIsMoreThanATenth() {
    assertEquals(List.of(), codes(90, 10));
    assertEquals(List.of("missing-categories"), codes(90, 11));
  }

  @Test
  void aBoxForTheRestIsNoCause() {
    assertEquals(List.of("large-other"), codes("Other ", 50, "Falls", 50));
    assertEquals(List.of("large-other"), codes("Falls", 60, "not recorded", 40));
    assertEquals(List.of(), codes("Falls", 80, "Other", 20));
    assertEquals(List.of(), codes("Other ward", 90, "Falls", 10));
  }

  @Test
  void whatTheChartFoldsItselfIsNotWarnedOf() {
    Tally tally = new Tally("cause", List.of("a", "b", "c"), Doubles.repeat(3, 30), 0);
    assertEquals(List.of(), ParetoWarnings.of(Pareto.of(tally, Missing.APART).top(1)));
  }

  private static List<String> codes(String first, double one, String second, double two) {
    Tally tally = new Tally("cause", List.of(first, second), Doubles.of(one, two), 0);
    return ParetoWarnings.of(Pareto.of(tally, Missing.APART)).stream().map(Warning::code).toList();
  }

  private static List<String> codes(double count, double missing) {
    Tally tally = new Tally("cause", List.of("a"), Doubles.of(count), missing);
    return ParetoWarnings.of(Pareto.of(tally, Missing.APART)).stream().map(Warning::code).toList();
  }

  @Test
  void aSingleCategoryIsNoneAmongOthers() {
    Tally one = new Tally("cause", List.of("Other"), Doubles.of(50), 0);
    assertEquals(List.of(), ParetoWarnings.of(Pareto.of(one, Missing.APART)));
  }
}
