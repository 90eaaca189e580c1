package org.centreline.project.hide;

import org.centreline.project.found.Figure;
import org.centreline.project.found.Spot;

/** Figures of a pack that hides numbers below 5. */
final class FigureOf {

  static final int LEAST = 5;

  private static final double NONE = Double.POSITIVE_INFINITY;

  private FigureOf() {}

  /** A count of a group in the one month. */
  static Figure count(int reading, int group, double count) {
    return count(new Spot(reading, group, 0), "month", count);
  }

  static Figure count(Spot spot, String month, double count) {
    boolean small = count > 0 && count < LEAST;
    return new Figure(
        spot,
        new Figure.Period(month, "MONTH"),
        small ? Double.NaN : count,
        NONE,
        new Figure.Real(count, NONE),
        small ? Figure.Kind.SMALL_SUM : Figure.Kind.SUM);
  }

  /** A mean, of few people where it is said. */
  static Figure mean(int reading, int group, boolean few) {
    return new Figure(
        new Spot(reading, group, 0),
        new Figure.Period("month", "MONTH"),
        1,
        NONE,
        new Figure.Real(1, NONE),
        few ? Figure.Kind.MEAN_OF_FEW : Figure.Kind.MEAN);
  }

  /** Adds a figure of some rows to a table; its number. */
  static int add(SumTable table, Figure figure, int... rows) {
    int number = table.add(figure);
    for (int row : rows) {
      table.addRow(number, row);
    }
    return number;
  }
}
