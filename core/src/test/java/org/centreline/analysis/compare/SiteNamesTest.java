package org.centreline.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.ChartAnalysis;
import org.junit.jupiter.api.Test;

class SiteNamesTest {

  @Test
  void spacesThatAPageWouldHideAreCounted() {
    List<Warning> told = SiteNames.alike(List.of(site("St Mary"), site("St   mary"), site("Ash")));
    assertEquals(
        List.of(
            "'St Mary' and 'St[3 spaces]mary' differ only by spaces, dashes or capital letters and"
                + " are taken as different sites."),
        told.stream().map(Warning::message).toList());
  }

  @Test
  void twoSitesOfOneNameAreRefused() {
    assertThrows(
        MisuseException.class, () -> Comparison.of(List.of(site("N / B / C"), site("N / B / C"))));
  }

  @Test
  void onlyTheFirstOfManyAreNamed() {
    assertEquals("A, B", SiteNames.some(List.of("A", "B")));
    assertEquals("A, B, C, D, E", SiteNames.some(List.of("A", "B", "C", "D", "E")));
    assertEquals(
        "A, B, C, D, E and 2 more", SiteNames.some(List.of("A", "B", "C", "D", "E", "F", "G")));
  }

  private static ChartAnalysis site(String name) {
    return PlainSample.monthly(1, 2, 3).group(name).analysis();
  }
}
