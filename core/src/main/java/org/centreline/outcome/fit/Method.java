package org.centreline.outcome.fit;

/** A way to fit a segmented regression. */
public interface Method {

  /** The word in files and on the command line. */
  String id();

  /** What people call it, for numbers whose effects add up on this scale. */
  String name(Link link);

  /** Fits a series, or says why it cannot. */
  Attempt fit(Segmented series);

  /** Whether the method is for this kind of measure. */
  boolean suits(Response response);

  /** Whether its intervals allow for what carries over from point to point. */
  boolean allowsForCarryOver();

  /** Whether it estimates what carries over so well that a series is judged by it. */
  default boolean tellsCarryOver() {
    return false;
  }
}
