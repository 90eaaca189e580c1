package org.centreline.series;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A period that the data cover only in part: the first or the last of a chart.
 *
 * @param position the place of its subgroup, from 0
 * @param first the first day that the data cover
 * @param last the last one
 * @param there how many days, weeks, months or quarters that is
 * @param due how many the period has; 0 where it is not told of which days there are data
 * @param unit what they are
 * @param use what becomes of the period
 */
public record PartPeriod(
    int position, LocalDate first, LocalDate last, int there, int due, Rhythm unit, Use use) {

  /** What becomes of such a period. */
  public enum Use {
    /**
     * It is drawn, and takes part in nothing: a sum of some of its days is no sum of the period.
     */
    LEFT_OUT,
    /**
     * It counts: a mean of some of its days is an estimate of the same thing, or it was asked for.
     */
    KEPT
  }

  public PartPeriod {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(use, "use");
    if (position < 0 || last.isBefore(first) || there < 0 || due < there) {
      throw new IllegalArgumentException(
          "position " + position + ": " + there + " of " + due + ", " + first + " to " + last);
    }
  }

  /** Whether it takes part in nothing. */
  public boolean isLeftOut() {
    return use == Use.LEFT_OUT;
  }

  /** Whether it may be told of which days there are data. */
  public boolean tellsDays() {
    return due > 0;
  }

  /** The same without telling of days: the last one may be that of one person. */
  public PartPeriod withoutDays() {
    return unit == Rhythm.DAY ? new PartPeriod(position, first, first, 0, 0, unit, use) : this;
  }

  /** The same at another place. */
  public PartPeriod at(int other) {
    return new PartPeriod(other, first, last, there, due, unit, use);
  }

  /** The same with something else becoming of it. */
  public PartPeriod with(Use other) {
    return new PartPeriod(position, first, last, there, due, unit, other);
  }
}
