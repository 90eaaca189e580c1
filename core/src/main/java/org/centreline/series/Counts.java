package org.centreline.series;

/** How many events each subgroup has, over the same opportunity each time; whole numbers from 0. */
public record Counts(Doubles values) implements Series {

  public Counts {
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
