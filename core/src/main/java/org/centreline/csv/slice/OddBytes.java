package org.centreline.csv.slice;

/** Ends the reading of a file as one of plain rows; it is then read as any other. */
public final class OddBytes extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** For the one reason that is given; nobody reads it but a debugger. */
  public OddBytes(String reason) {
    super(reason, null, false, false);
  }
}
