package org.centreline.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.compare.SiteTotal.SiteSums;
import org.centreline.series.Doubles;

/**
 * What a reader of a funnel should know.
 *
 * @param charts one a site
 * @param sums what they counted
 * @param funnel what was made of it
 */
record FunnelWarnings(List<ChartAnalysis> charts, SiteSums sums, Funnel funnel) {

  /** A tenth below what was expected, and a tenth above. */
  private static final double BELOW = 0.9;

  private static final double ABOVE = 1.1;

  List<Warning> all() {
    List<Warning> all = new ArrayList<>(SiteNames.alike(charts));
    SitePeriods periods = new SitePeriods(charts);
    without().ifPresent(all::add);
    if (sums.isCases()) {
      all.add(
          new Warning(
              "rows-as-cases",
              "Every value is 0 or 1 and there is no denominator, so each row is taken as one"
                  + " case."));
    } else {
      periods.addedUp().ifPresent(all::add);
    }
    periods.partial().ifPresent(all::add);
    mixed().ifPresent(all::add);
    total().ifPresent(all::add);
    spread().ifPresent(all::add);
    return all;
  }

  /** Expected numbers of another time or another population make all sites alike unlike 1. */
  private Optional<Warning> total() {
    boolean ratio = funnel.request().kind() == FunnelKind.RATIO;
    double overall = funnel.counts().overall();
    return !ratio || overall > BELOW && overall < ABOVE
        ? Optional.empty()
        : Optional.of(
            new Warning(
                "total-unexpected",
                "All sites together saw a tenth or more "
                    + (overall > 1 ? "above" : "below")
                    + " what was expected, so sites are held against another time or population"
                    + " and hardly against one another."));
  }

  /** One numerator above its denominator, at few sites, makes rates of shares at all sites. */
  private Optional<Warning> mixed() {
    boolean chosen = charts.get(0).setup().choice().reason().isPresent();
    List<String> above =
        charts.stream().filter(FunnelWarnings::isAbove).map(Comparison::name).toList();
    boolean few = !above.isEmpty() && 2 * above.size() <= charts.size();
    return !chosen || !few || funnel.request().kind() != FunnelKind.RATE
        ? Optional.empty()
        : Optional.of(
            new Warning(
                "mixed-rates",
                "Some numerators are above their denominators, at "
                    + SiteNames.some(above)
                    + ", so all sites are compared as rates; if no case can count twice, mend those"
                    + " rows."));
  }

  private static boolean isAbove(ChartAnalysis chart) {
    Doubles tops = chart.measured().series().numerators();
    Doubles bottoms = chart.measured().series().denominators();
    return IntStream.range(0, tops.size()).anyMatch(i -> tops.get(i) > bottoms.get(i));
  }

  private Optional<Warning> without() {
    boolean ratio = funnel.request().kind() == FunnelKind.RATIO;
    return sums.without().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Warning(
                "site-without-cases",
                (ratio
                        ? "Nothing expected, so not in the funnel: "
                        : "No cases, so not in the funnel: ")
                    + SiteNames.some(sums.without())
                    + "."));
  }

  /** Only where limits were to allow for sites that differ by more than chance. */
  private Optional<Warning> spread() {
    if (funnel.request().trimming().isEmpty()) {
      return Optional.empty();
    }
    if (funnel.isOfFew()) {
      String hidden =
          funnel.adjusted()
              ? ", and one unusual site widens the limits until it hides behind them."
              : ".";
      return Optional.of(
          new Warning(
              "few-sites",
              "With fewer than ten sites, how much they differ by more than chance is hardly known"
                  + hidden));
    }
    return funnel.isHardlyChance()
        ? Optional.of(
            new Warning(
                "little-chance",
                "Chance makes less than a tenth of the differences between these sites, so the"
                    + " limits hardly depend on size; ask what else tells the sites apart before"
                    + " asking about one of them."))
        : Optional.empty();
  }
}
