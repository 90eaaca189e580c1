package org.centreline.chart.limit;

import java.util.List;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Oddity;
import org.centreline.phase.Phase;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;

/**
 * A chart's centre and limits over all its phases, on the scale of the data.
 *
 * @param phases the phases as they were used
 * @param fits one a phase
 * @param basePoints how many values counted in each phase's baseline
 */
public record ChartFit(Phases phases, List<PhaseFit> fits, List<Integer> basePoints) {

  public ChartFit {
    fits = List.copyOf(fits);
    basePoints = List.copyOf(basePoints);
  }

  /** Fits each phase of a series alone. */
  public static ChartFit of(ChartType type, Measured measured, Phases asked, LimitOptions options) {
    Convention convention = options.convention();
    boolean unfreeze = convention.has(Oddity.FREEZE_IGNORED_WITH_PHASES) && asked.all().size() > 1;
    Phases phases = unfreeze ? asked.unfrozen() : asked;
    List<PhaseData> data =
        phases.all().stream().map(p -> new PhaseData(measured, phases, p)).toList();
    return new ChartFit(
        phases,
        data.stream().map(d -> floored(type.fit(d, options), d, options)).toList(),
        data.stream().map(d -> d.base().size()).toList());
  }

  private static PhaseFit floored(PhaseFit fit, PhaseData data, LimitOptions options) {
    Convention convention = options.convention();
    boolean tooFew = data.base().size() < convention.floor().of(data.phase());
    boolean voided =
        convention.has(Oddity.MISSING_VOIDS_LIMITS) && data.base().size() < baseSize(data);
    return voided || tooFew && !options.given().isAll() ? fit.withoutLimits() : fit;
  }

  private static int baseSize(PhaseData data) {
    Phase phase = data.phase();
    return (int)
        java.util.stream.IntStream.range(0, phase.span().length()).filter(data::isBase).count();
  }

  /** What is followed, over all phases. */
  public Track track() {
    return fits.stream().map(PhaseFit::track).reduce(Track::followedBy).orElseThrow();
  }

  /** What the rules look at, over all phases. */
  public Doubles statistic() {
    return track().statistic();
  }

  /** The lines as worked out, over all phases. */
  public Lines lines() {
    return fits.stream().map(PhaseFit::lines).reduce(Lines::followedBy).orElseThrow();
  }

  /** The lines as drawn, over all phases. */
  public Lines drawn() {
    return fits.stream().map(PhaseFit::drawn).reduce(Lines::followedBy).orElseThrow();
  }
}
