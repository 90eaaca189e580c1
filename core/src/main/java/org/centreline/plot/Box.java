package org.centreline.plot;

/**
 * A rectangle on the page, in points.
 *
 * @param left its left edge
 * @param top its upper edge
 * @param width not negative
 * @param height not negative
 */
public record Box(double left, double top, double width, double height) {

  public Box {
    if (!(width >= 0) || !(height >= 0)) {
      throw new IllegalArgumentException("a box of " + width + " by " + height);
    }
  }

  /** The box between two edges each way. */
  public static Box between(double left, double top, double right, double bottom) {
    return new Box(left, top, right - left, bottom - top);
  }

  /** Its right edge. */
  public double right() {
    return left + width;
  }

  /** Its lower edge. */
  public double bottom() {
    return top + height;
  }

  /** Whether the two share more than an edge. */
  public boolean overlaps(Box other) {
    return left < other.right()
        && other.left < right()
        && top < other.bottom()
        && other.top < bottom();
  }

  /** Whether all of the other lies in this one, edges included. */
  public boolean holds(Box other) {
    return left <= other.left
        && top <= other.top
        && other.right() <= right()
        && other.bottom() <= bottom();
  }

  /** The box with its edges moved outwards; inwards if negative. */
  public Box grown(double points) {
    return new Box(left - points, top - points, width + 2 * points, height + 2 * points);
  }
}
