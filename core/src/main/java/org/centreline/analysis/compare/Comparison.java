package org.centreline.analysis.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.Matter;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.UnusableException;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.compare.SiteTotal.SiteSums;

/**
 * Sites side by side: each against its own past, and with a funnel against the others.
 *
 * @param charts one a site, in order; numbers of each on the scale shown
 * @param funnel all of them against what chance makes of sites of their size
 * @param warnings what a reader should know of the sites together
 * @param whole all sites as one, where that is wanted; it is none of the sites
 */
public record Comparison(
    List<ChartAnalysis> charts,
    Optional<Funnel> funnel,
    List<Warning> warnings,
    Optional<ChartAnalysis> whole) {

  public Comparison {
    charts = List.copyOf(charts);
    warnings = List.copyOf(warnings);
  }

  /** Sites alone. */
  public Comparison(List<ChartAnalysis> charts, Optional<Funnel> funnel, List<Warning> warnings) {
    this(charts, funnel, warnings, Optional.empty());
  }

  /** The same beside all sites as one. */
  public Comparison beside(ChartAnalysis all) {
    return new Comparison(charts, funnel, warnings, Optional.of(all));
  }

  /** What is drawn: all sites as one where that is wanted, then each. */
  public List<ChartAnalysis> drawn() {
    return Stream.concat(whole.stream(), charts.stream()).toList();
  }

  /** Charts alone. */
  public static Comparison of(List<ChartAnalysis> charts) {
    return new Comparison(sited(charts), Optional.empty(), SiteNames.alike(charts));
  }

  /**
   * Charts and a funnel of everything that each site counted.
   *
   * @throws MisuseException where the data have no denominators, or fewer than two sites have any
   * @throws UnusableException where a count is below 0
   */
  public static Comparison withFunnel(List<ChartAnalysis> charts, FunnelRequest request) {
    SiteSums sums = SiteSums.of(sited(charts));
    SitePeriods periods = new SitePeriods(charts);
    FunnelSubject subject =
        new FunnelSubject(
            charts.get(0).measured().measure(),
            sums.isCases() ? Optional.of("cases") : request.outOf(),
            periods.period(),
            periods.leftOut());
    Funnel funnel = Funnel.of(sums.counts(), request, subject);
    return new Comparison(
        charts, Optional.of(funnel), new FunnelWarnings(charts, sums, funnel).all());
  }

  /**
   * Charts, and the usual funnel where the data allow one.
   *
   * @param outOf what people call the denominators; empty where they have no name
   */
  public static Comparison whole(List<ChartAnalysis> charts, Optional<String> outOf) {
    Optional<FunnelKind> kind = FunnelKind.of(charts);
    if (kind.isEmpty()
        || charts.stream().anyMatch(SiteTotal::isBelowZero)
        || charts.stream().filter(Comparison::hasCases).count() < 2) {
      return of(charts);
    }
    FunnelRequest usual = FunnelRequest.usual(kind.get());
    FunnelRequest named = outOf.map(usual::outOf).orElse(usual);
    double multiply = charts.get(0).setup().meaning().scale().multiply();
    return withFunnel(charts, named.times(multiply));
  }

  private static boolean hasCases(ChartAnalysis chart) {
    return SiteTotal.of(chart).denominator() > 0;
  }

  private static List<ChartAnalysis> sited(List<ChartAnalysis> charts) {
    if (charts.size() < 2) {
      throw new MisuseException(
          List.of(
              "compare needs two sites or more, but the data have one; see "
                  + Matter.BY
                  + " and "
                  + Matter.WHERE));
    }
    SiteNames.check(charts);
    return charts;
  }

  /** Whether any site has points enough to be seen against its own past; single cases have none. */
  public boolean isOverTime() {
    boolean cases = funnel.isPresent() && SiteTotal.isCases(charts.get(0));
    return !cases && charts.stream().anyMatch(chart -> chart.variation().isPresent());
  }

  /** What a site is called. */
  public static String name(ChartAnalysis chart) {
    return chart.measured().group().orElse("");
  }

  /** Where each site lies in the funnel; sites that have no cases are not among them. */
  public Map<String, Funnel.Place> places() {
    Map<String, Funnel.Place> places = new HashMap<>();
    funnel.ifPresent(
        found -> {
          List<String> sites = found.counts().sites();
          List<Funnel.Place> each = found.places();
          IntStream.range(0, sites.size()).forEach(i -> places.put(sites.get(i), each.get(i)));
        });
    return places;
  }
}
