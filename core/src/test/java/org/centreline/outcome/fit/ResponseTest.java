package org.centreline.outcome.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class ResponseTest {

  private final Response rates = new Response.Counts(Doubles.of(2, 6), Doubles.of(100, 200));
  private final Response shares = new Response.Proportions(Doubles.of(5, 20), Doubles.of(10, 25));

  @Test
  void ratesAndProportionsAreShown() {
    assertEquals(Doubles.of(0.02, 0.03), rates.shown());
    assertEquals(Doubles.of(0.5, 0.8), shares.shown());
    assertEquals(Doubles.of(100, 200), rates.weights());
    assertEquals(Doubles.of(0.8), shares.where(i -> i == 1).shown());
    assertEquals(Doubles.of(0.03), rates.where(i -> i == 1).shown());
  }

  @Test
  void pearsonIsInUnitsOfChance() {
    Doubles found = rates.pearson(Doubles.of(0.04, 0.03));
    assertEquals((2 - 4) / Math.sqrt(4), found.get(0), 1e-12);
    assertEquals(0, found.get(1), 1e-12);
    Doubles share = shares.pearson(Doubles.of(0.4, 0.8));
    assertEquals((5 - 4) / Math.sqrt(10 * 0.4 * 0.6), share.get(0), 1e-12);
  }

  @Test
  void numbersThatCannotBeAreRefused() {
    Doubles ten = Doubles.of(10);
    Doubles none = Doubles.of(0);
    Doubles eleven = Doubles.of(11);
    Doubles missing = Doubles.of(Double.NaN);
    Doubles endless = Doubles.of(Double.POSITIVE_INFINITY);
    assertThrows(IllegalArgumentException.class, () -> new Response.Measurements(missing));
    assertThrows(IllegalArgumentException.class, () -> new Response.Measurements(endless));
    assertThrows(IllegalArgumentException.class, () -> new Response.Counts(ten, none));
    assertThrows(IllegalArgumentException.class, () -> new Response.Counts(missing, ten));
    assertThrows(IllegalArgumentException.class, () -> new Response.Proportions(eleven, ten));
    assertThrows(IllegalArgumentException.class, () -> new Response.Counts(Doubles.of(1, 2), ten));
    Doubles two = Doubles.of(1, 2);
    assertThrows(IllegalArgumentException.class, () -> new Response.Proportions(two, ten));
    assertThrows(IllegalArgumentException.class, () -> new Response.Proportions(missing, ten));
    assertThrows(IllegalArgumentException.class, () -> new Response.Proportions(none, none));
    assertThrows(IllegalArgumentException.class, () -> new Response.Proportions(ten, endless));
    assertThrows(
        IllegalArgumentException.class, () -> new Response.Proportions(Doubles.of(-1), ten));
  }
}
