package org.centreline.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.centreline.PlainSample;
import org.centreline.analysis.chart.ChartAnalysis;
import org.junit.jupiter.api.Test;

class SiteOrderTest {

  private static List<String> ordered(SiteOrder order, String... names) {
    List<ChartAnalysis> charts =
        Stream.of(names).map(name -> PlainSample.monthly(1, 2).group(name).analysis()).toList();
    return order.of(charts).stream().map(Comparison::name).toList();
  }

  @Test
  void theFilesOrderStays() {
    assertEquals(List.of("b", "a", "C"), ordered(SiteOrder.FILE, "b", "a", "C"));
  }

  @Test
  void namesAreSortedWhateverTheirCase() {
    assertEquals(List.of("Ash", "birch", "Elm"), ordered(SiteOrder.NAME, "Elm", "birch", "Ash"));
    assertEquals(List.of("A", "a"), ordered(SiteOrder.NAME, "a", "A"));
  }

  @Test
  void numbersInNamesAreSortedBySize() {
    assertEquals(
        List.of("Ward 2", "Ward 10", "Ward 10b", "Ward 100"),
        ordered(SiteOrder.NAME, "Ward 100", "Ward 10b", "Ward 2", "Ward 10"));
    String long1 = "9".repeat(25);
    assertEquals(List.of("2", long1), ordered(SiteOrder.NAME, long1, "2"));
  }
}
