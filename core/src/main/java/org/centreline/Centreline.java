package org.centreline;

/** The program as a whole: the version that every output names. */
public final class Centreline {
  /** The version in the poms; a test keeps the two equal. */
  public static final String VERSION = "0.2.0";

  private Centreline() {}
}
