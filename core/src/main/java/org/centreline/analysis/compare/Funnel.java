package org.centreline.analysis.compare;

import java.util.List;
import java.util.stream.IntStream;
import org.centreline.analysis.compare.FunnelLimits.Reach;
import org.centreline.analysis.compare.Overdispersion.Trimming;
import org.centreline.math.Quantiles;
import org.centreline.series.Doubles;

/**
 * Sites compared with what sites of their size would show if all were alike. What is shown is the
 * count over what it is out of, times the multiplier asked for.
 *
 * @param counts the sites, as counted
 * @param request what was asked for
 * @param subject what is compared, and from when to when
 * @param target all sites together, as it is shown; of ratios 1
 * @param overdispersion how much more the sites differ than chance makes them
 * @param adjusted whether the limits allow for it: only where it was asked for and phi is above 1
 * @param limits at any size, before the multiplier
 * @param bands the limits of each site, in the order of the counts, as they are shown
 */
public record Funnel(
    SiteCounts counts,
    FunnelRequest request,
    FunnelSubject subject,
    double target,
    Overdispersion overdispersion,
    boolean adjusted,
    FunnelLimits limits,
    List<Band> bands) {

  public Funnel {
    bands = List.copyOf(bands);
  }

  private static final int FEW_SITES = 10;
  private static final double MIDDLE = 0.5;
  private static final double LITTLE = 0.1;

  /** Where a site lies. */
  public enum Place {
    WITHIN,
    ABOVE_95,
    BELOW_95,
    ABOVE_998,
    BELOW_998
  }

  /**
   * The limits at a size, as they are shown.
   *
   * @param denominator the size, as counted
   * @param lower95 one site in forty lies below it where all are alike
   * @param upper95 one in forty lies above it
   * @param lower998 one in a thousand lies below it
   * @param upper998 one in a thousand lies above it
   */
  public record Band(
      double denominator, double lower95, double upper95, double lower998, double upper998) {}

  /** Compares sites, of which there are two or more, of what has no name. */
  public static Funnel of(SiteCounts counts, FunnelRequest request) {
    return of(counts, request, FunnelSubject.UNNAMED);
  }

  /** Compares sites, of which there are two or more. */
  public static Funnel of(SiteCounts counts, FunnelRequest request, FunnelSubject subject) {
    FunnelScale scale = request.scale(counts);
    Trimming trimming = request.trimming().orElse(Trimming.WINSORISE);
    Overdispersion found =
        counts.numerators().max() == 0 && request.kind() == FunnelKind.RATE
            ? Overdispersion.NONE
            : Overdispersion.of(scale, trimming, request.share());
    boolean adjusted = request.trimming().isPresent() && found.phi() > 1;
    double between = adjusted ? found.between() : 0;
    double target = request.kind() == FunnelKind.RATIO ? 1 : counts.overall();
    FunnelLimits limits = new FunnelLimits(scale, counts.overall(), request, between, adjusted);
    List<Band> bands =
        counts.denominators().stream().mapToObj(size -> at(limits, request, size)).toList();
    return new Funnel(
        counts, request, subject, request.multiply() * target, found, adjusted, limits, bands);
  }

  /** The limits at a size. */
  public Band at(double denominator) {
    return at(limits, request, denominator);
  }

  private static Band at(FunnelLimits limits, FunnelRequest request, double denominator) {
    double times = request.multiply();
    return new Band(
        denominator,
        times * limits.lower(denominator, Reach.NINETY_FIVE),
        times * limits.upper(denominator, Reach.NINETY_FIVE),
        times * limits.lower(denominator, Reach.NINETY_NINE_POINT_EIGHT),
        times * limits.upper(denominator, Reach.NINETY_NINE_POINT_EIGHT));
  }

  /** What is compared, as it is shown. */
  public Doubles values() {
    return counts.values().map(value -> request.multiply() * value);
  }

  /** Where each site lies. */
  public List<Place> places() {
    return IntStream.range(0, counts.size()).mapToObj(this::place).toList();
  }

  /** Where a site lies, counted from 0. */
  public Place place(int site) {
    return new FunnelPlaces(this).of(site);
  }

  /** Whether there are so few sites that how much they differ is hardly known. */
  public boolean isOfFew() {
    return counts.size() < FEW_SITES;
  }

  /**
   * Whether chance makes less than a tenth of what sites of middling size are allowed to differ.
   */
  public boolean isHardlyChance() {
    double[] sorted = counts.denominators().stream().sorted().toArray();
    return limits.shareOfChance(Quantiles.type7(sorted, MIDDLE)) < LITTLE;
  }
}
