package org.centreline.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.centreline.series.Doubles;

/**
 * Sites side by side: each against its own past, and with a funnel against the others.
 *
 * @param charts one a site, in order
 * @param funnel all of them against what chance makes of sites of their size
 * @param warnings what a reader should know of the sites together
 */
public record Comparison(
    List<ChartAnalysis> charts, Optional<Funnel> funnel, List<Warning> warnings) {

  /** Below this many sites, how much they differ by more than chance can't be told. */
  static final int FEW_SITES = 10;

  public Comparison {
    charts = List.copyOf(charts);
    warnings = List.copyOf(warnings);
  }

  /** Charts alone. */
  public static Comparison of(List<ChartAnalysis> charts) {
    return new Comparison(sited(charts), Optional.empty(), names(charts));
  }

  /**
   * Charts and a funnel of everything that each site counted.
   *
   * @throws MisuseException where the data have no denominators, or fewer than two sites have any
   */
  public static Comparison withFunnel(List<ChartAnalysis> charts, FunnelRequest request) {
    List<Warning> warnings = new ArrayList<>(names(charts));
    SiteCounts counts = counts(sited(charts), warnings);
    Funnel funnel = Funnel.of(counts, request);
    if (counts.size() < FEW_SITES) {
      warnings.add(
          new Warning(
              "few-sites",
              "With fewer than ten sites, how much they differ by more than chance is hardly"
                  + " known."));
    }
    return new Comparison(charts, Optional.of(funnel), warnings);
  }

  /** Charts, and the usual funnel where the data allow one. */
  public static Comparison whole(List<ChartAnalysis> charts) {
    Optional<FunnelKind> kind = FunnelKind.of(charts);
    if (kind.isEmpty() || charts.stream().filter(Comparison::hasCases).count() < 2) {
      return of(charts);
    }
    double multiply = charts.get(0).setup().meaning().scale().multiply();
    return withFunnel(charts, FunnelRequest.usual(kind.get()).times(multiply));
  }

  private static boolean hasCases(ChartAnalysis chart) {
    return SiteTotal.of(chart).denominator() > 0;
  }

  private static List<ChartAnalysis> sited(List<ChartAnalysis> charts) {
    if (charts.size() < 2) {
      throw new MisuseException(
          List.of("compare needs two sites or more, but the data have one; see --by and --where"));
    }
    return charts;
  }

  private static SiteCounts counts(List<ChartAnalysis> charts, List<Warning> warnings) {
    List<String> sites = new ArrayList<>();
    List<SiteTotal> totals = new ArrayList<>();
    List<String> without = new ArrayList<>();
    for (ChartAnalysis chart : charts) {
      SiteTotal total = SiteTotal.of(chart);
      if (total.denominator() > 0) {
        sites.add(name(chart));
        totals.add(total);
      } else {
        without.add(name(chart));
      }
    }
    if (!without.isEmpty()) {
      String who = String.join(", ", without);
      warnings.add(
          new Warning("site-without-cases", "No cases, so not in the funnel: " + who + "."));
    }
    if (sites.size() < 2) {
      throw new MisuseException(List.of("--funnel needs two sites or more that have cases"));
    }
    return new SiteCounts(
        sites,
        Doubles.tabulate(totals.size(), i -> totals.get(i).numerator()),
        Doubles.tabulate(totals.size(), i -> totals.get(i).denominator()));
  }

  /** Names that differ only by spaces or capital letters are told. */
  private static List<Warning> names(List<ChartAnalysis> charts) {
    Map<String, List<String>> alike = new TreeMap<>();
    for (ChartAnalysis chart : charts) {
      String plain = name(chart).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
      alike.computeIfAbsent(plain, k -> new ArrayList<>()).add("'" + name(chart) + "'");
    }
    return alike.values().stream()
        .filter(names -> names.size() > 1)
        .map(
            names ->
                new Warning(
                    "similar-names",
                    String.join(" and ", names)
                        + " differ only by spaces or capital letters and are taken as different"
                        + " sites."))
        .toList();
  }

  /** Whether any site has points enough to be seen against its own past. */
  public boolean isOverTime() {
    return charts.stream().anyMatch(chart -> chart.variation().isPresent());
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
