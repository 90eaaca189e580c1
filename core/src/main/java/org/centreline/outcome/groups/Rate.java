package org.centreline.outcome.groups;

/**
 * Events in an exposure, such as falls in bed days.
 *
 * @param events a whole number, 0 or more
 * @param exposure above 0
 */
public record Rate(double events, double exposure) {

  private static final double MOST = 1e7;

  public Rate {
    if (!(events >= 0 && events <= MOST && events == Math.rint(events))) {
      throw new IllegalArgumentException("events must be a whole number, not " + events);
    }
    if (!(exposure > 0)) {
      throw new IllegalArgumentException("exposure must be above 0 but is " + exposure);
    }
  }

  /** Events for one unit of exposure. */
  public double perUnit() {
    return events / exposure;
  }
}
