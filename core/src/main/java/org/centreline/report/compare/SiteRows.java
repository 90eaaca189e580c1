package org.centreline.report.compare;

import java.util.List;
import java.util.Map;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.compare.Comparison;
import org.centreline.analysis.compare.Funnel.Place;
import org.centreline.words.Numbers;

/**
 * Which sites a table lists: all, or where a funnel has more than can be read, those beyond its
 * limits.
 *
 * @param comparison the sites
 * @param most how many can be read
 */
record SiteRows(Comparison comparison, int most) {

  private boolean isWhole() {
    return comparison.funnel().isEmpty() || comparison.charts().size() <= most;
  }

  /** The sites, in their order. */
  public List<ChartAnalysis> sites() {
    if (isWhole()) {
      return comparison.charts();
    }
    Map<String, Place> places = comparison.places();
    return comparison.charts().stream()
        .filter(chart -> places.getOrDefault(Comparison.name(chart), Place.WITHIN) != Place.WITHIN)
        .toList();
  }

  /** What became of the others; empty where all are listed. */
  public String rest() {
    int listed = sites().size();
    int rest = comparison.charts().size() - listed;
    if (rest == 0) {
      return "";
    }
    String who =
        listed == 0 ? "Sites within the limits are" : "Only sites beyond the 95% limits are";
    return who
        + (listed == 0 ? " not listed" : " listed")
        + "; a .csv or .json holds all "
        + Numbers.count(comparison.charts().size())
        + ".";
  }
}
