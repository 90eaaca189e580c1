package org.centreline.outcome.groups;

/**
 * Events out of a number.
 *
 * @param events 0 to {@code n}
 * @param n above 0
 */
public record Share(double events, double n) {

  public Share {
    if (!(n > 0 && events >= 0 && events <= n)) {
      throw new IllegalArgumentException(events + " events of " + n);
    }
  }

  /** 0 to 1. */
  public double proportion() {
    return events / n;
  }
}
