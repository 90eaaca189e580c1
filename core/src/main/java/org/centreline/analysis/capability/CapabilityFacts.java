package org.centreline.analysis.capability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.centreline.Matter;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.TwoDecimals;
import org.centreline.analysis.Warning;
import org.centreline.chart.capability.Capability;
import org.centreline.chart.capability.Capability.Index;
import org.centreline.chart.capability.ProcessSpread;
import org.centreline.chart.capability.Specification;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.LimitOptions;
import org.centreline.chart.limit.PhaseData;
import org.centreline.math.Quantiles;
import org.centreline.phase.Phases;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Samples;

/**
 * How single measurements of the last phase keep a specification, on the scale shown.
 *
 * @param specification what has to be kept, and what is best
 * @param spread the measurements
 * @param stable whether the phase has no signal
 */
public record CapabilityFacts(Specification specification, ProcessSpread spread, boolean stable) {

  private static final double CONFIDENCE = 0.95;
  private static final int FEW = 50;
  private static final int ENOUGH_FOR_PERCENTILES = 1000;
  private static final double HIGH_PERCENTILE = 0.99865;

  /**
   * An index.
   *
   * @param name as people write it
   * @param within whether it rests on the spread from one to the next, not on that over all
   * @param index its number and where it may lie; NaN where that is not known
   */
  public record NamedIndex(String name, boolean within, Index index) {}

  /** Of the last phase; empty where nothing is specified. */
  public static Optional<CapabilityFacts> of(
      Meaning meaning, Measured measured, Phases phases, LimitOptions options) {
    return meaning.specification().map(kept -> new Phased(measured, phases).of(meaning, options));
  }

  /** Data and their phases. */
  private record Phased(Measured measured, Phases phases) {

    CapabilityFacts of(Meaning meaning, LimitOptions options) {
      Phases whole = phases.unfrozen();
      ProcessSpread raw = ProcessSpread.of(new PhaseData(measured, whole, whole.last()), options);
      double multiply = meaning.scale().multiply();
      Specification kept = meaning.specification().orElseThrow();
      return new CapabilityFacts(
          kept.with(meaning.target()),
          new ProcessSpread(raw.values().map(v -> v * multiply), raw.within() * multiply),
          true);
    }
  }

  /** The same of a phase with signals. */
  public CapabilityFacts unstable() {
    return new CapabilityFacts(specification, spread, false);
  }

  /** Why a specification means nothing for a chart; empty where it does, or where there is none. */
  public static Optional<String> problem(Meaning meaning, ChartType type, Measured measured) {
    if (meaning.specification().isEmpty()) {
      return Optional.empty();
    }
    return reason(meaning, type, measured)
        .map(
            reason ->
                Matter.SPEC_LOWER
                    + ", "
                    + Matter.SPEC_UPPER
                    + ": a specification is for single measurements, "
                    + reason);
  }

  private static Optional<String> reason(Meaning meaning, ChartType type, Measured measured) {
    boolean single = measured.series() instanceof Individuals;
    boolean several = measured.series() instanceof Samples;
    boolean values = type.data() == Data.VALUES || type.data() == Data.SAMPLES;
    if (type.data() == Data.JOINT) {
      return Optional.of("and T² is none; chart each measure alone");
    }
    if (!(single || several) || !values) {
      return Optional.of(
          "and shares, rates, counts and gaps spread by chance with how many there are; use "
              + Matter.TARGET
              + ", or "
              + Matter.TYPE
              + " xmr for whole numbers that were measured");
    }
    return meaning.scale().isPercent()
        ? Optional.of(
            "and percentages of cases are none; use " + Matter.TARGET + ", which is for a level")
        : Optional.empty();
  }

  /** How many measurements. */
  public int size() {
    return spread.values().size();
  }

  /** How many lie below the lower limit; 0 where there is none. */
  public int below() {
    double limit = specification.lower().orElse(Double.NEGATIVE_INFINITY);
    return (int) spread.values().stream().filter(v -> v < limit).count();
  }

  /** How many lie above the upper limit; 0 where there is none. */
  public int above() {
    double limit = specification.upper().orElse(Double.POSITIVE_INFINITY);
    return (int) spread.values().stream().filter(v -> v > limit).count();
  }

  /** Whether a normal law is a picture of the measurements: no long tail, no floor at 0. */
  public boolean isNormal() {
    boolean tail = Math.abs(spread.skewness()) > 1;
    boolean floor = spread.values().min() >= 0 && spread.mean() - 3 * spread.overall() < 0;
    return !tail && !floor;
  }

  private boolean isSpread() {
    return spread.within() > 0;
  }

  private Capability capability(double sigma) {
    return new Capability(specification, spread.mean(), sigma, size());
  }

  /** The share below by a normal law with the spread over all; NaN where that is no picture. */
  public double expectedBelow() {
    return isSpread() && isNormal() ? capability(spread.overall()).normalBelow() : Double.NaN;
  }

  /** The same above. */
  public double expectedAbove() {
    return isSpread() && isNormal() ? capability(spread.overall()).normalAbove() : Double.NaN;
  }

  /** Every index that the specification has; none where nothing varies. */
  public List<NamedIndex> indices() {
    List<NamedIndex> all = new ArrayList<>();
    if (isSpread()) {
      add(all, true, 'C', capability(spread.within()));
      add(all, false, 'P', capability(spread.overall()));
    }
    if (isSpread() && !isNormal() && size() >= ENOUGH_FOR_PERCENTILES) {
      Index index = new Index(byPercentiles(), Double.NaN, Double.NaN);
      all.add(new NamedIndex("Ppk by percentiles", false, index));
    }
    return all;
  }

  private static void add(List<NamedIndex> all, boolean within, char letter, Capability found) {
    boolean both = found.specification().isTwoSided();
    if (both) {
      all.add(new NamedIndex(letter + "p", within, found.width(CONFIDENCE)));
      all.add(new NamedIndex(letter + "pl", within, found.low(CONFIDENCE)));
      all.add(new NamedIndex(letter + "pu", within, found.high(CONFIDENCE)));
    }
    all.add(new NamedIndex(letter + "pk", within, found.nearer(CONFIDENCE)));
    if (both) {
      all.add(new NamedIndex(letter + "pm", within, found.aroundTarget(CONFIDENCE)));
    }
  }

  /** Without any law: how often the way from the median to the farthest 0.135 % fits. */
  private double byPercentiles() {
    double[] sorted = spread.values().stream().sorted().toArray();
    double median = Quantiles.type7(sorted, 0.5);
    double high = Quantiles.type7(sorted, HIGH_PERCENTILE) - median;
    double low = median - Quantiles.type7(sorted, 1 - HIGH_PERCENTILE);
    OptionalDouble upper = specification.upper();
    OptionalDouble lower = specification.lower();
    double above = upper.isPresent() ? (upper.getAsDouble() - median) / high : Double.NaN;
    double below = lower.isPresent() ? (median - lower.getAsDouble()) / low : Double.NaN;
    return Double.isNaN(above) ? below : Double.isNaN(below) ? above : Math.min(above, below);
  }

  /** What a reader of the numbers should know first. */
  public List<Warning> warnings() {
    List<Warning> found = new ArrayList<>();
    if (!stable) {
      found.add(
          new Warning(
              "not-stable",
              "The process is not stable, so what it was capable of says nothing of what comes:"
                  + " ask about the signals first."));
    }
    if (!isSpread()) {
      return found;
    }
    if (!isNormal()) {
      found.add(
          new Warning(
              "not-normal",
              "The values have a long tail or a floor at 0 (skewness "
                  + TwoDecimals.of(spread.skewness())
                  + "), for which the indices are not made: rely on the share beyond the"
                  + " specification."));
    }
    if (size() < FEW) {
      found.add(
          new Warning(
              "few-for-capability",
              "Indices of "
                  + size()
                  + " values move about: see the intervals, and wait for "
                  + FEW
                  + " or more."));
    }
    return found;
  }
}
