package org.centreline.csv.number;

/** The target that rows agree on, or the first two that differ. */
public final class AgreedTarget {

  /** Of rows without targets. */
  public static final AgreedTarget NONE = new AgreedTarget(Double.NaN, 0);

  private final double first;
  private final int firstLine;
  private double other = Double.NaN;
  private int otherLine;

  /** Begins with the target of the row on a line. */
  public AgreedTarget(double target, int line) {
    first = target;
    firstLine = line;
  }

  /** Sees the target of a later row. */
  public void see(double target, int line) {
    if (target != first && otherLine == 0) {
      other = target;
      otherLine = line;
    }
  }

  /** The target of the first row that has one; NaN where none has. */
  public double first() {
    return first;
  }

  /** The line of that row. */
  public int firstLine() {
    return firstLine;
  }

  /** The first target that differs from it; NaN where they agree. */
  public double other() {
    return other;
  }

  /** The line of that row; 0 where they agree. */
  public int otherLine() {
    return otherLine;
  }
}
