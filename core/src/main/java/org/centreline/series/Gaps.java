package org.centreline.series;

/** How much passed between one event and the next */
public record Gaps(Doubles values) implements Series {

  public Gaps {
    if (values.min() < 0) {
      throw new IllegalArgumentException("below 0: " + values.min());
    }
  }

  @Override
  public Doubles numerators() {
    return Doubles.missing(values.size());
  }

  @Override
  public Doubles denominators() {
    return Doubles.missing(values.size());
  }
}
