package org.centreline.series;

/** Events over an area of opportunity, which may exceed one. */
public record Rates(Doubles numerators, Doubles denominators) implements Series {

  public Rates {
    Ratio.check(numerators, denominators);
  }

  @Override
  public Doubles values() {
    return Ratio.of(numerators, denominators);
  }
}
