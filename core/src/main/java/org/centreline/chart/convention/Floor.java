package org.centreline.chart.convention;

import org.centreline.phase.Phase;

/**
 * The fewest usable base points for which limits and icons are shown.
 *
 * @param whole where the whole phase is the baseline
 * @param frozen where the user froze a shorter baseline
 */
public record Floor(int whole, int frozen) {

  /** No floor. */
  public static final Floor NONE = new Floor(0, 0);

  /** The floor for a phase. */
  public int of(Phase phase) {
    return phase.isFrozen() ? frozen : whole;
  }
}
