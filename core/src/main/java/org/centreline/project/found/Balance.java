package org.centreline.project.found;

import java.util.List;
import org.centreline.project.found.Strand.Place;

/**
 * Two sums of figures that are the same number, such as months of one file beside sites of
 * another's quarter; or one that is more than the other by a number that is known.
 *
 * @param left what the one is made of
 * @param right what the other is made of
 * @param more by how much the one is more
 */
public record Balance(List<Term> left, List<Term> right, double more) {

  /**
   * A figure in a sum.
   *
   * @param strand whose
   * @param place where
   * @param sign how often it is added; below 0 where it is taken off
   */
  public record Term(Strand strand, Place place, int sign) {}

  /** Two that are the same. */
  public Balance(List<Term> left, List<Term> right) {
    this(left, right, 0);
  }

  public Balance {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }
}
