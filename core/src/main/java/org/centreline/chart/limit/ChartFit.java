package org.centreline.chart.limit;

import java.util.List;
import java.util.stream.IntStream;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Oddity;
import org.centreline.phase.Phase;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;
import org.centreline.series.Samples;

/**
 * A chart's centre and limits over all its phases, on the scale of the data.
 *
 * @param phases the phases as they were used
 * @param fits one a phase
 * @param basePoints how many values counted in each phase's baseline; of several measurements a
 *     subgroup, how many subgroups had a spread to set the limits
 * @param flat whether each phase's baseline never varied, so that limits would have no width while
 *     there are points to be held against them
 */
public record ChartFit(
    Phases phases, List<PhaseFit> fits, List<Integer> basePoints, List<Boolean> flat) {

  public ChartFit {
    fits = List.copyOf(fits);
    basePoints = List.copyOf(basePoints);
    flat = List.copyOf(flat);
  }

  /** Fits each phase of a series alone. */
  public static ChartFit of(ChartType type, Measured measured, Phases asked, LimitOptions options) {
    Convention convention = options.convention();
    boolean unfreeze = convention.has(Oddity.FREEZE_IGNORED_WITH_PHASES) && asked.all().size() > 1;
    Phases phases = unfreeze ? asked.unfrozen() : asked;
    List<PhaseData> data =
        phases.all().stream().map(p -> new PhaseData(measured, phases, p)).toList();
    List<PhaseFit> fits = data.stream().map(d -> type.fit(d, options)).toList();
    List<Boolean> flat =
        IntStream.range(0, fits.size())
            .mapToObj(p -> Flatness.isFlat(fits.get(p), data.get(p), type, options.given()))
            .toList();
    return new ChartFit(
        phases,
        IntStream.range(0, fits.size())
            .mapToObj(p -> shown(fits.get(p), flat.get(p), data.get(p), options))
            .toList(),
        data.stream().map(d -> counted(d, options.given())).toList(),
        flat);
  }

  private static PhaseFit shown(PhaseFit fit, boolean flat, PhaseData data, LimitOptions options) {
    Convention convention = options.convention();
    boolean tooFew =
        counted(data, options.given()) < convention.floor().of(data.phase())
            && !options.given().isAll();
    boolean voided =
        convention.has(Oddity.MISSING_VOIDS_LIMITS) && data.base().size() < baseSize(data);
    boolean withheld = flat && !convention.has(Oddity.LIMITS_WITHOUT_WIDTH);
    return voided || tooFew || withheld ? fit.withoutLimits() : fit;
  }

  /** A subgroup of one measurement says nothing of the spread within subgroups. */
  private static int counted(PhaseData data, Given given) {
    return data.measured().series() instanceof Samples samples && given.sigma().isEmpty()
        ? data.base(data.cut(samples.deviations())).size()
        : data.base().size();
  }

  private static int baseSize(PhaseData data) {
    Phase phase = data.phase();
    return (int) IntStream.range(0, phase.span().length()).filter(data::isBase).count();
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
