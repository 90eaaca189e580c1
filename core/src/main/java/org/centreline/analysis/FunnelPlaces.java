package org.centreline.analysis;

import org.centreline.analysis.Funnel.Band;
import org.centreline.analysis.Funnel.Place;
import org.centreline.analysis.FunnelLimits.Reach;

/**
 * Where sites lie by the limits of a funnel; on a limit is within.
 *
 * <p>The limits are curves and counts are whole, which tells at the ends: a curve above 0, however
 * little, has every site without an event below it. So where nothing happened, or everything did, a
 * site is beyond a limit only if chance alone makes that rarer than the limit says.
 *
 * @param funnel the funnel
 */
record FunnelPlaces(Funnel funnel) {

  private static final double HALF = 0.5;

  Place of(int site) {
    double count = funnel.counts().numerators().get(site);
    double size = funnel.counts().denominators().get(site);
    boolean exact = funnel.request().convention() == FunnelConvention.EXACT;
    Band band = funnel.bands().get(site);
    Place found = place(funnel.request().multiply() * shown(count) / size, band);
    if (exact && count == 0) {
      return none(found, size);
    }
    boolean shares = funnel.request().kind() == FunnelKind.PROPORTION;
    return exact && shares && count == size ? all(found, size) : found;
  }

  /** On the scale of the logarithm no event counts as half a one. */
  private double shown(double count) {
    boolean logarithm = funnel.adjusted() && funnel.request().kind() != FunnelKind.PROPORTION;
    boolean exact = funnel.request().convention() == FunnelConvention.EXACT;
    return exact && logarithm && count == 0 ? HALF : count;
  }

  private Place none(Place found, double size) {
    FunnelLimits limits = funnel.limits();
    boolean rare = limits.isNoneBeyond(size, Reach.NINETY_NINE_POINT_EIGHT);
    boolean unusual = limits.isNoneBeyond(size, Reach.NINETY_FIVE);
    if (found == Place.BELOW_998 && rare) {
      return Place.BELOW_998;
    }
    boolean below = found == Place.BELOW_998 || found == Place.BELOW_95;
    return below ? unusual ? Place.BELOW_95 : Place.WITHIN : found;
  }

  private Place all(Place found, double size) {
    FunnelLimits limits = funnel.limits();
    boolean rare = limits.isAllBeyond(size, Reach.NINETY_NINE_POINT_EIGHT);
    boolean unusual = limits.isAllBeyond(size, Reach.NINETY_FIVE);
    if (found == Place.ABOVE_998 && rare) {
      return Place.ABOVE_998;
    }
    boolean above = found == Place.ABOVE_998 || found == Place.ABOVE_95;
    return above ? unusual ? Place.ABOVE_95 : Place.WITHIN : found;
  }

  private static Place place(double value, Band band) {
    if (value > band.upper998()) {
      return Place.ABOVE_998;
    }
    if (value < band.lower998()) {
      return Place.BELOW_998;
    }
    return value > band.upper95()
        ? Place.ABOVE_95
        : value < band.lower95() ? Place.BELOW_95 : Place.WITHIN;
  }
}
