package org.centreline.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.analysis.Warning;
import org.centreline.series.Counts;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Series;
import org.centreline.words.SubgroupWords;

/**
 * What the whole of all sites lacks, because a site has no value: a sum is missing there, a ratio
 * is that of the other sites.
 *
 * @param whole all sites as one
 * @param missed the sites without a value, by the label of its subgroup
 */
record WholeGaps(Measured whole, Map<String, List<String>> missed) {

  /** Periods that are named; more are counted. */
  private static final int NAMED = 6;

  /** What is said of it; empty where nothing is missing. */
  Optional<Warning> warning() {
    if (missed.isEmpty()) {
      return Optional.empty();
    }
    String where =
        missed.size() == 1
            ? "At one of " + whole.subgroups().size() + " points"
            : "At " + missed.size() + " of " + whole.subgroups().size() + " points";
    String what =
        isSum()
            ? " all sites together have no value, because a site has none: "
            : " all sites together are without a site that has no value: ";
    return Optional.of(new Warning("missing-sites", where + what + named() + "."));
  }

  private boolean isSum() {
    Series series = whole.series();
    return series instanceof Counts || series instanceof Individuals;
  }

  /** "Feb 2024 (Elm), Mar 2024 (Elm, Oak) and 2 more". */
  private String named() {
    SubgroupWords words = new SubgroupWords(whole.subgroups());
    List<String> named = new ArrayList<>();
    missed.forEach(
        (label, sites) -> {
          int at = whole.subgroups().labelled(label).orElseThrow();
          named.add(words.label(at) + " (" + String.join(", ", sites) + ")");
        });
    return named.size() > NAMED + 1
        ? String.join(", ", named.subList(0, NAMED)) + " and " + (named.size() - NAMED) + " more"
        : String.join(", ", named);
  }
}
