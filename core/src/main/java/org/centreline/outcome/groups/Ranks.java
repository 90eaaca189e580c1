package org.centreline.outcome.groups;

import org.centreline.series.Doubles;

/**
 * The places of values in ascending order, ties sharing the mean of theirs.
 *
 * @param doubled twice the rank of each value, so that all are whole
 * @param tieTerm the sum of t³ − t over all ties of t values
 */
public record Ranks(Doubles doubled, double tieTerm) {

  public static Ranks of(Doubles values) {
    Dominance order = Dominance.over(values);
    Doubles doubled = values.map(value -> order.below(value) + 1 + order.upTo(value));
    Doubles alike = values.map(value -> order.upTo(value) - order.below(value));
    return new Ranks(doubled, alike.map(t -> t * t - 1).sum());
  }

  boolean hasTies() {
    return tieTerm > 0;
  }
}
