package org.centreline.phase;

/**
 * Consecutive positions, counted from 0.
 *
 * @param first the first position
 * @param last the last position, included
 */
public record Span(int first, int last) {

  public Span {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("no span runs from " + first + " to " + last);
    }
  }

  /** How many positions. */
  public int length() {
    return last - first + 1;
  }

  /** Whether a position lies in it. */
  public boolean contains(int position) {
    return position >= first && position <= last;
  }

  /** Whether another span lies wholly in it. */
  public boolean contains(Span other) {
    return contains(other.first) && contains(other.last);
  }
}
