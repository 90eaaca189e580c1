package org.centreline.analysis.risk;

import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.analysis.MisuseException;
import org.centreline.chart.BernoulliChart;
import org.centreline.chart.RaCusumChart;
import org.centreline.chart.VladChart;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.PhaseData;
import org.centreline.chart.risk.Calibration;
import org.centreline.chart.risk.Calibration.RiskGroup;
import org.centreline.chart.risk.Display;
import org.centreline.chart.risk.IntervalSearch;
import org.centreline.chart.risk.Recalibration;
import org.centreline.chart.risk.Score;
import org.centreline.chart.risk.Watch;
import org.centreline.chart.risk.WatchedCases;
import org.centreline.phase.Phase;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;

/**
 * Events beside the number expected of them, before anything is made of it.
 *
 * @param type the kind of chart
 * @param measured the data
 * @param phases where limits come from
 * @param isRateGiven whether the usual rate of cases alike is known from elsewhere
 */
public record RiskFacts(ChartType type, Measured measured, Phases phases, boolean isRateGiven) {

  private static final double HALF_OF_95 = 1.959963984540054;

  /** The odds ratio that a kind of chart looks for; NaN where it looks for none. */
  public static double ratio(ChartType type, boolean up) {
    return watch(type)
        .map(watch -> up ? watch.up() : watch.down())
        .map(ratio -> ratio.orElse(Double.NaN))
        .orElse(Double.NaN);
  }

  /** How a kind of chart watches events; empty where it is none of these. */
  public static Optional<Watch> watch(ChartType type) {
    if (type.formula() instanceof BernoulliChart alike) {
      return Optional.of(alike.watch());
    }
    if (type.formula() instanceof VladChart vlad) {
      return Optional.of(vlad.watch());
    }
    return type.formula() instanceof RaCusumChart sums
        ? Optional.of(sums.watch())
        : Optional.empty();
  }

  /** What a kind of chart shows beside its sums. */
  public static Display display(ChartType type) {
    return type.formula() instanceof VladChart vlad ? vlad.display() : Display.PLAIN;
  }

  /**
   * How far from nothing a VLAD may be at each case, if that case alone is looked at; all NaN where
   * it is not asked for.
   *
   * <p>Source: G. L. Grunkemeier, R. Jin, Y. Wu, Cumulative sum curves and their prediction limits,
   * Annals of Thoracic Surgery 87 (2009) 361-364.
   */
  public Doubles prediction(Doubles expected) {
    if (!display(type).prediction()) {
      return Doubles.missing(expected.size());
    }
    double[] range = new double[expected.size()];
    for (Phase phase : phases.all()) {
      double variance = 0;
      for (int i = phase.span().first(); i <= phase.span().last(); i++) {
        double p = expected.get(i);
        variance += Double.isNaN(p) ? 0 : areCases() ? p * (1 - p) : p;
        range[i] = HALF_OF_95 * StrictMath.sqrt(variance);
      }
    }
    return Doubles.of(range);
  }

  /** The rate of the cases that set what is usual, of cases alike; NaN where there are none. */
  double usualRate() {
    return data(phases.last()).base().mean();
  }

  /** Whether cases are watched, or totals. */
  public Score.Kind kind() {
    return WatchedCases.kind(measured.series());
  }

  /** Whether events are watched case by case, with risks or one rate of all. */
  public boolean isOfCases() {
    return watch(type).isPresent() && kind() == Score.Kind.CASES;
  }

  /**
   * Whether so many events are expected of each point that the change looked for would show in a
   * single one, and a smaller one that lasts never.
   *
   * @param interval the decision interval that was found; NaN where there is none
   */
  public boolean areTooLarge(double interval) {
    return IntervalSearch.isLeast(interval)
        && kind() == Score.Kind.TOTALS
        && watch(type).filter(watch -> watch.interval().isEmpty()).isPresent();
  }

  /** Whether each point is a case with a risk. */
  public boolean areCases() {
    return type.data() == Data.EXPECTED && kind() == Score.Kind.CASES;
  }

  /** Observed and expected over all that is not excluded; empty where nothing is expected. */
  public Optional<Calibration> calibration() {
    if (type.data() != Data.EXPECTED) {
      return Optional.empty();
    }
    Doubles observed = kept(measured.series().numerators());
    Doubles expected = kept(measured.series().denominators());
    return Optional.of(
        areCases() ? Calibration.of(observed, expected) : Calibration.ofTotals(observed, expected));
  }

  /** The same of cases of like risk. */
  public List<RiskGroup> groups() {
    return areCases()
        ? Calibration.groups(
            kept(measured.series().numerators()), kept(measured.series().denominators()))
        : List.of();
  }

  /** The same of the last phase's baseline; empty where there is none of its own. */
  public Optional<Calibration> baseline() {
    Phase last = phases.last();
    if (!last.isFrozen() || type.data() != Data.EXPECTED) {
      return Optional.empty();
    }
    List<Doubles> base = WatchedCases.baseline(data(last));
    return Optional.of(
        areCases()
            ? Calibration.of(base.get(0), base.get(1))
            : Calibration.ofTotals(base.get(0), base.get(1)));
  }

  /** Whether the risks, as used, are borne out by the baseline, or there is none to tell. */
  public boolean fitsBaseline() {
    return shift().isPresent() || baseline().filter(Calibration::isDoubtful).isEmpty();
  }

  /** By how much risks were moved; empty where they were not. */
  public Optional<Recalibration> shift() {
    if (watch(type).filter(Watch::recalibrates).isEmpty()) {
      return Optional.empty();
    }
    List<Doubles> base = WatchedCases.baseline(data(phases.last()));
    return Optional.of(Recalibration.of(base.get(0), base.get(1)));
  }

  /**
   * Refuses cases of which none has an outcome and a risk, and what cannot be recalibrated.
   *
   * @throws MisuseException with the reason
   */
  public void check() {
    if (type.data() != Data.EXPECTED) {
      return;
    }
    if (areCases() && measured.series().values().present().size() == 0) {
      throw new MisuseException(
          List.of(Matter.RISK + ": no case has both an outcome and a risk; see the two columns"));
    }
    if (watch(type).filter(Watch::recalibrates).isEmpty()) {
      return;
    }
    for (Phase phase : phases.all()) {
      List<Doubles> base = WatchedCases.baseline(data(phase));
      Recalibration.problem(base.get(0), base.get(1))
          .ifPresent(
              why -> {
                throw new MisuseException(
                    List.of(Matter.RECALIBRATE + ": " + why + ", so no shift can be found"));
              });
    }
  }

  private PhaseData data(Phase phase) {
    return new PhaseData(measured, phases, phase);
  }

  private Doubles kept(Doubles column) {
    return Doubles.tabulate(
        column.size(), i -> phases.exclusions().holds(i) ? Double.NaN : column.get(i));
  }
}
