package org.centreline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.analysis.Better;
import org.centreline.analysis.Comparison;
import org.centreline.analysis.Funnel;
import org.centreline.analysis.FunnelConvention;
import org.centreline.analysis.FunnelKind;
import org.centreline.analysis.FunnelRequest;
import org.centreline.analysis.SiteCounts;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class FunnelWordsTest {

  @Test
  void sitesBeyondTheOuterLimitsAreNamed() {
    assertEquals(
        "Beyond the 99.8% limits: B above; C below.", FunnelWords.verdict(funnel(20, 60, 1, 20)));
    assertEquals(
        "No site lies beyond the 99.8% limits; 0 of 4 lie beyond the 95% limits, where about 0"
            + " would by chance.",
        FunnelWords.verdict(funnel(20, 21, 19, 20)));
  }

  @Test
  void howLimitsWereMadeIsSaid() {
    assertEquals(
        "Limits by chance alone. All sites together: 20.0%",
        FunnelWords.footer(funnel(20, 21, 19, 20)));
  }

  @Test
  void valuesAreReadAsTheirKindIs() {
    assertEquals("20.0%", FunnelWords.value(funnel(20, 20), 0.2));
    Funnel rates = of(FunnelKind.RATE, 20, 20);
    assertEquals("0.00633", FunnelWords.value(rates, 0.006331));
    assertEquals("12.3", FunnelWords.value(rates, 12.34));
    assertEquals("0", FunnelWords.value(rates, 0));
  }

  @Test
  void theAltTextIsShort() {
    double[] apart = IntStream.range(0, 90).mapToDouble(i -> i).toArray();
    assertTrue(FunnelWords.altText(funnel(apart)).length() <= AltText.MOST);
  }

  @Test
  void sitesThatChangeAreCounted() {
    Sample steady = Sample.monthly(Sample.steady(24, 20)).better(Better.DOWN);
    Sample worse = Sample.monthly(Sample.then(Sample.steady(23, 20), 99)).better(Better.DOWN);
    Comparison one =
        Comparison.of(List.of(steady.group("A").analysis(), worse.group("B").analysis()));
    assertEquals(
        "1 of 2 sites shows a change by its own limits: 0 for the better, 1 for the worse.",
        FunnelWords.verdict(one));
    Comparison none =
        Comparison.of(List.of(steady.group("A").analysis(), steady.group("B").analysis()));
    assertEquals("None of 2 sites shows a change by its own limits.", FunnelWords.verdict(none));
  }

  private static Funnel funnel(double... counts) {
    return of(FunnelKind.PROPORTION, counts);
  }

  private static Funnel of(FunnelKind kind, double... counts) {
    List<String> names =
        IntStream.range(0, counts.length)
            .mapToObj(i -> i < 26 ? "" + (char) ('A' + i) : "S" + i)
            .toList();
    SiteCounts sites =
        new SiteCounts(names, Doubles.of(counts), Doubles.repeat(counts.length, 100));
    return Funnel.of(
        sites,
        new FunnelRequest(kind, Optional.empty(), FunnelConvention.EXACT, FunnelRequest.TENTH));
  }
}
