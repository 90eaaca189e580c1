package org.centreline.analysis.compare;

import java.util.function.Predicate;
import org.centreline.analysis.compare.Funnel.Band;
import org.centreline.analysis.compare.Funnel.Place;
import org.centreline.analysis.compare.FunnelLimits.Reach;

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
      return judged(found, reach -> funnel.limits().isNoneBeyond(size, reach));
    }
    boolean shares = funnel.request().kind() == FunnelKind.PROPORTION;
    return exact && shares && count == size
        ? judged(found, reach -> funnel.limits().isAllBeyond(size, reach))
        : found;
  }

  /** On the scale of the logarithm no event counts as half a one. */
  private double shown(double count) {
    boolean logarithm = funnel.adjusted() && funnel.request().isOfLogarithms();
    boolean exact = funnel.request().convention() == FunnelConvention.EXACT;
    return exact && logarithm && count == 0 ? HALF : count;
  }

  /** What the curves found, unless chance alone makes the end no rarer than a limit says. */
  private static Place judged(Place found, Predicate<Reach> isRare) {
    if (!isRare.test(Reach.NINETY_FIVE)) {
      return Place.WITHIN;
    }
    if (isRare.test(Reach.NINETY_NINE_POINT_EIGHT)) {
      return found;
    }
    return found == Place.BELOW_998
        ? Place.BELOW_95
        : found == Place.ABOVE_998 ? Place.ABOVE_95 : found;
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
