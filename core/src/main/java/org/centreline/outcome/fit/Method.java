package org.centreline.outcome.fit;

/** A way to fit a segmented regression. */
public interface Method {

  /** The word in files and on the command line. */
  String id();

  /** Fits a series, or says why it cannot. */
  Attempt fit(Segmented series);

  /** Whether the method is for this kind of measure. */
  boolean suits(Response response);
}
