package org.centreline.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Scale;
import org.centreline.series.Doubles;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Series;
import org.junit.jupiter.api.Test;

class FunnelKindTest {

  private static final Doubles FEW = Doubles.of(1, 2, 3);
  private static final Doubles MANY = Doubles.of(100, 100, 100);

  @Test
  void partsOfCasesAreProportions() {
    Series shares = new Proportions(FEW, MANY);
    assertEquals(Optional.of(FunnelKind.PROPORTION), of(PlainSample.monthly(shares).type("p")));
  }

  @Test
  void eventsOverOpportunitiesAreRatesHoweverThatIsSaid() {
    Series shares = new Proportions(FEW, MANY);
    Scale perThousand = new Scale(1000, "", Scale.Kind.PLAIN);
    Optional<FunnelKind> rate = Optional.of(FunnelKind.RATE);
    assertEquals(rate, of(PlainSample.monthly(new Rates(MANY, FEW)).type("u")));
    assertEquals(rate, of(PlainSample.monthly(shares).type("u")));
    assertEquals(rate, of(PlainSample.monthly(shares).auto().scale(perThousand)));
  }

  @Test
  void percentagesAndWhatIsSaidToBeSharesAreProportions() {
    Series shares = new Proportions(FEW, MANY);
    Optional<FunnelKind> share = Optional.of(FunnelKind.PROPORTION);
    Scale percent = new Scale(100, "%", Scale.Kind.PLAIN);
    Scale perThousand = new Scale(1000, "", Scale.Kind.PLAIN);
    assertEquals(share, of(PlainSample.monthly(shares).auto().scale(percent)));
    assertEquals(share, of(PlainSample.monthly(shares).type("p").scale(perThousand)));
  }

  @Test
  void valuesWithoutDenominatorsHaveNoFunnel() {
    assertEquals(Optional.empty(), of(PlainSample.monthly(1, 2, 3)));
  }

  private static Optional<FunnelKind> of(Sample sample) {
    return FunnelKind.of(List.of(sample.group("A").analysis()));
  }

  @Test
  void theKindOfChartAndTheScaleTellRatesFromShares() {
    Series shares = new Proportions(FEW, MANY);
    Scale perThousand = new Scale(1000, "", Scale.Kind.PLAIN);
    assertEquals(
        Optional.of(FunnelKind.RATE), of(PlainSample.monthly(new Rates(MANY, FEW)).type("run")));
    assertEquals(
        Optional.of(FunnelKind.PROPORTION), of(PlainSample.monthly(shares).type("iprime")));
    assertEquals(
        Optional.of(FunnelKind.RATE),
        of(PlainSample.monthly(shares).type("run").scale(perThousand)));
    Series year = new Proportions(Doubles.repeat(13, 3), Doubles.repeat(13, 100));
    Scale perFiveHundred = new Scale(500, "", Scale.Kind.PLAIN);
    assertEquals(
        Optional.of(FunnelKind.RATE), of(PlainSample.monthly(year).auto().scale(perFiveHundred)));
    assertEquals(Optional.of(FunnelKind.PROPORTION), of(PlainSample.monthly(year).auto()));
  }

  @Test
  void noughtsAndOnesAreProportions() {
    assertEquals(Optional.of(FunnelKind.PROPORTION), of(PlainSample.rows(0, 1, 1)));
    assertEquals(
        List.of("proportion", "rate", "ratio"),
        Stream.of(FunnelKind.values()).map(FunnelKind::word).toList());
  }
}
