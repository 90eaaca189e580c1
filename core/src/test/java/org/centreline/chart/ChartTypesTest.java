package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Setting;
import org.centreline.chart.limit.Traits;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTypesTest {

  @ParameterizedTest
  @CsvSource({"run, Median", "xmr, Mean", "mr, Mean"})
  void areFoundByTheWordThatAUserTypes(String id, String centre) {
    ChartType type = ChartTypes.named(id).orElseThrow();
    assertEquals(id, type.id());
    assertEquals(centre, type.centreName());
  }

  @Test
  void anUnknownWordNamesNothing() {
    assertEquals(Optional.empty(), ChartTypes.named("auto"));
    assertEquals(Optional.empty(), ChartTypes.named("XMR"));
  }

  @ParameterizedTest
  @CsvSource({
    "run, false, true, false, true",
    "xmr, true, true, true, true",
    "mr, true, false, false, false",
  })
  void sayWhatCanBeAskedOfThem(
      String id, boolean limits, boolean patterns, boolean ranges, boolean target) {
    Traits traits = ChartTypes.named(id).orElseThrow().traits();
    assertEquals(limits, traits.has(Trait.LIMITS));
    assertEquals(patterns, traits.has(Trait.PATTERNS));
    assertEquals(ranges, traits.has(Trait.MOVING_RANGES));
    assertEquals(target, traits.has(Trait.TARGET));
  }

  @Test
  void onlyThoseWithSeveralDefinitionsNameTheirs() {
    for (ChartType type : ChartTypes.all()) {
      boolean several = Set.of("g", "g-percentile", "t", "t2").contains(type.id());
      for (Convention convention : Conventions.all()) {
        assertEquals(several, type.definition(convention).isPresent(), type.id());
      }
    }
    ChartType g = ChartTypes.named("g").orElseThrow();
    assertEquals(
        Optional.of("line at the mean m, limits m ± 3√(m(m - 1))"), g.definition(Conventions.QCC));
    assertNotEquals(g.definition(Conventions.QCC), g.definition(Conventions.MDC));
  }

  @Test
  void settingsAreWhatTheChartWasMadeWith() {
    assertEquals(
        List.of(new Setting("weight of the newest point (lambda)", 0.4, "")),
        new EwmaChart(0.4).settings());
    assertEquals(2, CusumChart.USUAL.settings().size());
    assertEquals(
        List.of(
            new Setting("decision interval upwards only", 4, "sigma"),
            new Setting("made for shifts of", 2, "sigma"),
            new Setting("head start", 2.5, "sigma")),
        new CusumChart(4, 2, 2.5, CusumChart.Sides.UP).settings());
    assertEquals(List.of(), ChartTypes.XMR.settings());
  }

  /** Of p, p′ and np charts the last alone shows how many, not which share. */
  @Test
  void onlyAnNpChartShowsCases() {
    assertEquals(
        List.of("np"),
        ChartTypes.all().stream().filter(ChartType::showsCases).map(ChartType::id).toList());
  }

  @ParameterizedTest
  @CsvSource({"run, run chart", "xmr, XmR chart", "mr, moving-range chart", "uprime, u′ chart"})
  void haveANameWithinASentence(String id, String name) {
    assertEquals(name, ChartTypes.named(id).orElseThrow().nameInSentence());
  }

  @ParameterizedTest
  @CsvSource({"p, true", "pprime, true", "xmr, true", "np, false", "u, false", "c, false"})
  void showSharesWhereTheyDrawThem(String id, boolean shares) {
    ChartType type = ChartTypes.named(id).orElseThrow();
    assertEquals(shares, type.showsShares(new Proportions(Doubles.of(1), Doubles.of(2))));
    assertFalse(type.showsShares(new Rates(Doubles.of(3), Doubles.of(2))));
    assertFalse(type.showsShares(new Individuals(Doubles.of(0.5))));
  }
}
