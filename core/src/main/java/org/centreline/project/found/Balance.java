package org.centreline.project.found;

import java.util.List;
import org.centreline.project.found.Strand.Place;

/**
 * Two sums of figures that are the same number, each of one column: months of one file beside sites
 * of another's quarter.
 *
 * @param left what the one is made of
 * @param right what the other is made of
 */
public record Balance(List<Term> left, List<Term> right) {

  /**
   * A figure in a sum.
   *
   * @param strand whose
   * @param place where
   * @param sign 1 where it is added, -1 where it is taken off
   */
  public record Term(Strand strand, Place place, int sign) {}

  public Balance {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }
}
