package org.centreline.analysis.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.centreline.analysis.chart.ChartAnalysis;

/** In which order sites stand. There is none by their values: that would be a league table. */
public enum SiteOrder {
  /** As the file names them first. */
  FILE,
  /** By name, whatever its letters' case; numbers within names by their size. */
  NAME;

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final String ZEROS = "0".repeat(20);

  /** The sites in this order. */
  public List<ChartAnalysis> of(List<ChartAnalysis> charts) {
    return this == FILE
        ? charts
        : charts.stream()
            .sorted(
                Comparator.comparing((ChartAnalysis chart) -> key(Comparison.name(chart)))
                    .thenComparing(Comparison::name))
            .toList();
  }

  /** The word that a user types. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String key(String name) {
    return DIGITS
        .matcher(name.toLowerCase(Locale.ROOT))
        .replaceAll(found -> ZEROS.substring(Math.min(20, found.group().length())) + found.group());
  }
}
