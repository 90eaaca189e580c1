package org.centreline.chart.risk;

/**
 * When a sum gives a signal and what follows.
 *
 * @param interval the decision interval h; a sum strictly beyond it gives a signal
 * @param headStart where a sum begins, from 0 to below the interval
 * @param restarts whether the case after a signal begins anew
 */
public record Alarm(double interval, double headStart, boolean restarts) {

  public Alarm {
    if (!(headStart >= 0 && headStart < interval)) {
      throw new IllegalArgumentException(
          "a decision interval must be above 0 and a head start from 0 to below it, but they are "
              + interval
              + " and "
              + headStart);
    }
  }

  /** Beginning at 0, and again after a signal. */
  public static Alarm at(double interval) {
    return new Alarm(interval, 0, true);
  }
}
