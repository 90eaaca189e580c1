package org.centreline.plot.axis;

/**
 * A mark on an axis.
 *
 * @param at where, as a number of the axis
 * @param label what it says; may be empty
 * @param below what a second row says below the label, such as the year; may be empty
 */
public record Tick(double at, String label, String below) {

  /** A tick with one row. */
  public static Tick of(double at, String label) {
    return new Tick(at, label, "");
  }
}
