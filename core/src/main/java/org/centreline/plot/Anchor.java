package org.centreline.plot;

/** Which part of a text stands at its x. */
public enum Anchor {
  START(0),
  MIDDLE(0.5),
  END(1);

  private final double share;

  Anchor(double share) {
    this.share = share;
  }

  /** The share of the text's width that lies left of its x, 0 to 1. */
  public double share() {
    return share;
  }
}
