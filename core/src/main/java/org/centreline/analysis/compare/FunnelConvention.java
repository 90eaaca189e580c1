package org.centreline.analysis.compare;

/** Whose formulas a funnel follows where tools differ. */
public enum FunnelConvention {
  /** Limits that hold for the distribution: see {@link FunnelScale} and {@link Funnel}. */
  EXACT("exact"),
  /**
   * Those of the R package FunnelPlotR 0.6.0: rates as though each unit of the denominator were an
   * event, and limits of standardised ratios by square roots left on the scale of square roots.
   */
  FUNNELPLOTR("funnelplotr");

  private final String id;

  FunnelConvention(String id) {
    this.id = id;
  }

  /** The word that a user types. */
  public String id() {
    return id;
  }
}
