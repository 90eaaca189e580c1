package org.centreline.cli.option.group;

import java.math.BigDecimal;

/**
 * A target as typed.
 *
 * @param text as typed
 * @param number the number in it
 * @param percent whether a percent sign stood behind it
 */
public record TypedTarget(String text, double number, boolean percent) {

  /** On the scale shown: a percentage is a share of one, multiplied as the data is. */
  double shown(double multiply) {
    return percent ? share() * multiply : number;
  }

  /** 95.3% is the double nearest to 0.953, which a division of doubles may miss. */
  private double share() {
    return BigDecimal.valueOf(number).movePointLeft(2).doubleValue();
  }
}
