package org.centreline.chart.limit;

import org.centreline.phase.Phase;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;

/**
 * The data of one phase; positions count from 0 at the phase's first subgroup.
 *
 * @param measured the data of the whole chart
 * @param phases all its phases
 * @param phase the phase meant
 */
public record PhaseData(Measured measured, Phases phases, Phase phase) {

  /** How many subgroups. */
  public int size() {
    return phase.span().length();
  }

  /** What was measured in each subgroup. */
  public Doubles values() {
    return cut(measured.series().values());
  }

  /** The numerators; all NaN where there are none. */
  public Doubles numerators() {
    return cut(measured.series().numerators());
  }

  /** The denominators; all NaN where there are none. */
  public Doubles denominators() {
    return cut(measured.series().denominators());
  }

  /** The phase's part of a column of the whole chart. */
  public Doubles cut(Doubles column) {
    return column.slice(phase.span().first(), phase.span().last());
  }

  /** Whether a subgroup takes part in calculations. */
  public boolean isIncluded(int position) {
    return !phases.exclusions().holds(phase.span().first() + position);
  }

  /** Whether the data cover the whole period of a subgroup. */
  public boolean isWhole(int position) {
    return !phases.exclusions().isPart(phase.span().first() + position);
  }

  /** Whether a subgroup sets the centre and limits. */
  public boolean isBase(int position) {
    return isIncluded(position) && phase.baseline().contains(phase.span().first() + position);
  }

  /** The numbers of a column of the phase that set the centre and limits, missing ones left out. */
  public Doubles base(Doubles column) {
    return column.where(i -> isBase(i) && !column.isMissing(i));
  }

  /** The values that set the centre and limits, missing ones left out. */
  public Doubles base() {
    return base(values());
  }
}
