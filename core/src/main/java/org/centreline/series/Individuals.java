package org.centreline.series;

import java.util.Objects;

/** One measurement a subgroup. */
public record Individuals(Doubles values) implements Series {

  public Individuals {
    Objects.requireNonNull(values, "values");
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
