package org.centreline.csv.row;

/**
 * What is held of the rows of one group that share a period or label: how many they are, where the
 * first two stand, what they aim at, and what their numbers come to.
 */
public abstract class Batch {

  private int rows;
  private int firstLine;
  private int secondLine;
  private int secondPlace;
  private Aim aim = Aim.NONE;

  /** Adds a row; rows come in file order. */
  public final void add(Entry entry) {
    rows++;
    if (rows == 1) {
      firstLine = entry.line();
    } else if (rows == 2) {
      secondLine = entry.line();
      secondPlace = entry.place();
    }
    if (!Double.isNaN(entry.target())) {
      aim = aim == Aim.NONE ? new Aim(entry.target(), entry.line()) : aim;
      aim.see(entry.target(), entry.line());
    }
    take(entry);
  }

  /** Takes in the numbers of a row. */
  abstract void take(Entry entry);

  /** The value of the only row. */
  public abstract double only();

  /** How many rows. */
  public final int rows() {
    return rows;
  }

  /** The line on which the first row begins. */
  public final int firstLine() {
    return firstLine;
  }

  /** The line on which the second row begins; 0 where there is none. */
  public final int secondLine() {
    return secondLine;
  }

  /** The number of the text that the second row has in the date or order column. */
  public final int secondPlace() {
    return secondPlace;
  }

  /** What the rows aim at. */
  public final Aim aim() {
    return aim;
  }
}
