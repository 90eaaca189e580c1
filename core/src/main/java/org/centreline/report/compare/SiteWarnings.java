package org.centreline.report.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.compare.Comparison;
import org.centreline.words.Numbers;

/** The warnings of a comparison as people read them: one line each, however many sites it met. */
public final class SiteWarnings {

  private static final int NAMED = 5;

  private record Met(String site, String message) {}

  private SiteWarnings() {}

  /** Of all sites together, then of those that are seen over time, gathered by their code. */
  public static List<String> lines(Comparison comparison) {
    List<String> all = new ArrayList<>();
    comparison.warnings().forEach(warning -> all.add(warning.message()));
    if (!comparison.isOverTime() && comparison.funnel().isPresent()) {
      return all;
    }
    Map<String, List<Met>> byCode = new LinkedHashMap<>();
    for (ChartAnalysis chart : comparison.charts()) {
      for (Warning warning : chart.warnings()) {
        byCode
            .computeIfAbsent(warning.code(), code -> new ArrayList<>())
            .add(new Met(Comparison.name(chart), warning.message()));
      }
    }
    byCode.values().forEach(met -> all.add(line(met)));
    return all;
  }

  /** Where the numbers differ from site to site, those of the first stand for all. */
  private static String line(List<Met> met) {
    List<String> sites = met.stream().map(Met::site).distinct().toList();
    boolean same = met.stream().map(Met::message).distinct().count() == 1;
    if (sites.size() == 1 && !same) {
      return sites.get(0) + ": " + String.join(" ", met.stream().map(Met::message).toList());
    }
    return named(sites)
        + (same ? ": " : "; " + sites.get(0) + ", for one: ")
        + met.get(0).message();
  }

  private static String named(List<String> sites) {
    int more = sites.size() - NAMED;
    return more <= 0
        ? String.join(", ", sites)
        : Numbers.count(sites.size())
            + " sites ("
            + String.join(", ", sites.subList(0, NAMED))
            + " and "
            + Numbers.count(more)
            + " more)";
  }
}
