package org.centreline.project.driver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Variation;
import org.centreline.plot.driver.DriverBox.Gauge;
import org.centreline.project.folder.MeasureResult;
import org.centreline.words.chart.IconWords;

/**
 * Where the measures stand that drivers are linked to.
 *
 * @param results one a measure of the pack
 */
record Gauges(List<MeasureResult> results) {

  private static final int ICONS = 2;

  /** What calls for a look first comes first. */
  private static final List<Variation> ORDER =
      List.of(
          Variation.CONCERNING_HIGH,
          Variation.CONCERNING_LOW,
          Variation.SPECIAL_CAUSE_HIGH,
          Variation.SPECIAL_CAUSE_LOW,
          Variation.IMPROVING_HIGH,
          Variation.IMPROVING_LOW,
          Variation.COMMON_CAUSE);

  /** The measure beside a box; its id where the pack does not have it. */
  Gauge gauge(String id) {
    List<Variation> shown = ORDER.stream().filter(counts(id)::containsKey).limit(ICONS).toList();
    return new Gauge(title(id), shown);
  }

  /** What people call it. */
  String title(String id) {
    return result(id).map(MeasureResult::title).orElse(id);
  }

  /** The same in words: "Improvement (low)", of several sites "Improvement (low) at 2 of 4". */
  String state(String id) {
    Map<Variation, Integer> counts = counts(id);
    int sites = charts(id).size();
    List<String> words = new ArrayList<>();
    for (Variation variation : ORDER) {
      if (counts.containsKey(variation)) {
        String at = sites > 1 ? " at " + counts.get(variation) + " of " + sites : "";
        words.add(IconWords.brief(variation) + at);
      }
    }
    return words.stream().collect(Collectors.joining(", "));
  }

  private Map<Variation, Integer> counts(String id) {
    Map<Variation, Integer> counts = new LinkedHashMap<>();
    charts(id).forEach(c -> c.variation().ifPresent(v -> counts.merge(v, 1, Integer::sum)));
    return counts;
  }

  private List<ChartAnalysis> charts(String id) {
    return result(id)
        .filter(MeasureResult.Analysed.class::isInstance)
        .map(MeasureResult.Analysed.class::cast)
        .map(MeasureResult.Analysed::charts)
        .orElse(List.of());
  }

  private Optional<MeasureResult> result(String id) {
    return results.stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
