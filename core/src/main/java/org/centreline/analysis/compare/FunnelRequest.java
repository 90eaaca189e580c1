package org.centreline.analysis.compare;

import java.util.Optional;
import org.centreline.analysis.compare.Overdispersion.Trimming;

/**
 * How a funnel is asked for.
 *
 * @param kind what is compared
 * @param trimming how extremes are tamed before overdispersion is measured; empty for limits by
 *     chance alone
 * @param convention whose formulas
 * @param share of the sites that is tamed at each end, above 0 and below a half
 * @param multiply what is shown is so many times the count over what it is out of
 * @param outOf what people call that; empty where it has no name
 */
public record FunnelRequest(
    FunnelKind kind,
    Optional<Trimming> trimming,
    FunnelConvention convention,
    double share,
    double multiply,
    Optional<String> outOf) {

  /** The share that the SHMI and the Care Quality Commission use. */
  public static final double TENTH = 0.1;

  public FunnelRequest {
    if (!(multiply > 0)) {
      throw new IllegalArgumentException("a funnel is not shown times " + multiply);
    }
    if (!(share > 0 && share < 0.5)) {
      throw new IllegalArgumentException("the share tamed at each end is not " + share);
    }
  }

  /** Shown as it is. */
  public FunnelRequest(
      FunnelKind kind, Optional<Trimming> trimming, FunnelConvention convention, double share) {
    this(kind, trimming, convention, share, 1, Optional.empty());
  }

  /** The same shown times a number, such as per 1,000 bed days. */
  public FunnelRequest times(double number) {
    return new FunnelRequest(kind, trimming, convention, share, number, outOf);
  }

  /** The same with a name for what the counts are out of. */
  public FunnelRequest outOf(String name) {
    return new FunnelRequest(kind, trimming, convention, share, multiply, Optional.of(name));
  }

  /** With the taming usual for the kind: as the SHMI for ratios, else winsorised. */
  public static FunnelRequest usual(FunnelKind kind) {
    Trimming trimming = kind == FunnelKind.RATIO ? Trimming.TRUNCATE : Trimming.WINSORISE;
    return new FunnelRequest(kind, Optional.of(trimming), FunnelConvention.EXACT, TENTH);
  }

  /** The scale on which sites are about normal. */
  FunnelScale scale(SiteCounts counts) {
    return switch (kind) {
      case PROPORTION -> FunnelScale.arcsine(counts);
      case RATE -> FunnelScale.logRate(counts, convention);
      case RATIO ->
          isOfRoots() ? FunnelScale.rootRatio(counts, convention) : FunnelScale.logRatio(counts);
    };
  }

  /** Whether that scale is the logarithm, on which no event has no place. */
  boolean isOfLogarithms() {
    return kind == FunnelKind.RATE || kind == FunnelKind.RATIO && !isOfRoots();
  }

  private boolean isOfRoots() {
    return trimming.filter(Trimming.WINSORISE::equals).isPresent();
  }
}
