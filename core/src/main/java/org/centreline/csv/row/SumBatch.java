package org.centreline.csv.row;

import org.centreline.math.ExactSum;

/** Rows of which the exact sums are held. */
public final class SumBatch extends Batch {

  private static final ExactSum NOTHING = new ExactSum();

  private final ExactSum numerators = new ExactSum();
  private ExactSum denominators = NOTHING;
  private int present;
  private int zeroLine;
  private double greatest;
  private double greatestOver = Double.NaN;
  private int greatestLine;

  @Override
  void take(Entry entry) {
    if (Double.isNaN(entry.numerator())) {
      return;
    }
    present++;
    if (entry.numerator() > greatest) {
      greatest = entry.numerator();
      greatestOver = entry.denominator();
      greatestLine = entry.line();
    }
    numerators.add(entry.numerator());
    if (!Double.isNaN(entry.denominator())) {
      denominators = denominators == NOTHING ? new ExactSum() : denominators;
      denominators.add(entry.denominator());
      zeroLine = entry.denominator() == 0 && entry.numerator() != 0 ? entry.line() : zeroLine;
    }
  }

  @Override
  public double only() {
    return present == 0 ? Double.NaN : numerators.value();
  }

  /** How many rows have numbers. */
  public int present() {
    return present;
  }

  /** The sum of the values or numerators that are there. */
  public double sum() {
    return numerators.value();
  }

  /** Their mean; NaN where there are none. */
  public double mean() {
    return numerators.over(present);
  }

  /** The sum of the denominators that are there. */
  public double denominator() {
    return denominators.value();
  }

  /** The line of the row that is the sum of all others; 0 where none is. */
  public int totalLine() {
    boolean over = denominators == NOTHING || 2 * greatestOver == denominators.value();
    return greatestLine > 0 && 2 * greatest == numerators.value() && over ? greatestLine : 0;
  }

  /** The line of the last row with a denominator of 0 below another number; 0 where none is. */
  public int zeroLine() {
    return zeroLine;
  }
}
