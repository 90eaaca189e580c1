package org.centreline.series;

/** Shares of one: how many of the denominator had the event; no numerator above its denominator. */
public record Proportions(Doubles numerators, Doubles denominators) implements Series {

  public Proportions {
    Ratio.check(numerators, denominators);
  }

  @Override
  public Doubles values() {
    return Ratio.of(numerators, denominators);
  }
}
