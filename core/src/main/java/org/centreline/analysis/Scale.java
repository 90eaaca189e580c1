package org.centreline.analysis;

import org.centreline.Matter;

/**
 * From the numbers of the data to the numbers shown: each is multiplied. On the scale shown 3 falls
 * in 1,500 bed days, 0.002 in the data, are 2 a thousand; a percentage stays a fraction of one,
 * such as 0.95, which sentences and axes write as 95%.
 *
 * @param multiply from the data to the scale shown, above 0
 * @param unit what people read behind a number, such as "days" or "%"; may be empty
 * @param kind whether people see percentages, which are fractions of one in data and JSON
 */
public record Scale(double multiply, String unit, Kind kind) {

  /** How people see the numbers. */
  public enum Kind {
    PLAIN,
    PERCENT
  }

  public Scale {
    if (!(multiply > 0) || Double.isInfinite(multiply)) {
      throw new IllegalArgumentException(Matter.MULTIPLY + " must be above 0 but is " + multiply);
    }
  }

  /** Numbers as they are, without a unit. */
  public static Scale plain() {
    return new Scale(1, "", Kind.PLAIN);
  }

  /** Fractions of one that people read as percentages. */
  public static Scale percent() {
    return new Scale(1, "%", Kind.PERCENT);
  }

  /** Whether people see percentages. */
  public boolean isPercent() {
    return kind == Kind.PERCENT;
  }
}
