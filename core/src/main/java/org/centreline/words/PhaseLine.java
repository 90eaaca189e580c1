package org.centreline.words;

import org.centreline.phase.Span;
import org.centreline.series.Doubles;

/**
 * A line of a chart within one phase.
 *
 * @param line the line over the whole chart
 * @param span the phase
 */
public record PhaseLine(Doubles line, Span span) {

  /** Whether it differs from subgroup to subgroup. */
  public boolean varies() {
    Doubles present = present();
    return present.size() > 0 && present.min() < present.max();
  }

  /** Where it ends; NaN where it is nowhere. */
  public double last() {
    Doubles present = present();
    return present.size() == 0 ? Double.NaN : present.get(present.size() - 1);
  }

  private Doubles present() {
    return line.slice(span.first(), span.last()).present();
  }
}
