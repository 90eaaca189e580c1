package org.centreline.words.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.analysis.Better;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.compare.Comparison;
import org.junit.jupiter.api.Test;

class SitesInShortTest {

  private static ChartAnalysis site(String name, double first, double second, Better better) {
    double[] values = PlainSample.steady(24, first);
    double[] later = PlainSample.steady(24, second);
    System.arraycopy(later, 12, values, 12, 12);
    return PlainSample.monthly(values).better(better).target(30).group(name).analysis();
  }

  private static String of(ChartAnalysis... charts) {
    return new SitesInShort(Comparison.of(java.util.List.of(charts))).sentence();
  }

  @Test
  void sitesAreNamedByWhatTheyDo() {
    assertEquals(
        "Concerning: A. Improving: B. Consistently failing the target: C.",
        of(
            site("A", 20, 29, Better.DOWN),
            site("B", 29, 20, Better.DOWN),
            site("C", 60, 60, Better.DOWN)));
  }

  @Test
  void whereNoWayIsBetterTheyAreChanging() {
    assertEquals(
        "Changing: A.", of(site("A", 20, 29, Better.NEITHER), site("B", 20, 20, Better.NEITHER)));
  }

  @Test
  void whereNothingHappensThatIsSaid() {
    assertEquals(
        "None of 2 sites shows a change at its latest point.",
        of(site("A", 20, 20, Better.DOWN), site("B", 20, 20, Better.DOWN)));
  }

  @Test
  void manyAreCounted() {
    ChartAnalysis[] six =
        IntStream.range(0, 6)
            .mapToObj(i -> site("S" + i, 60, 60, Better.DOWN))
            .toArray(ChartAnalysis[]::new);
    assertEquals(
        "None of 6 sites shows a change at its latest point."
            + " Consistently failing the target: 6 of 6 sites.",
        of(six));
  }
}
