package org.centreline.words.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.words.SubgroupWords;

/** Which subgroups were left out and why: "Mar 2024 (flood), May 2024 to Jul 2024 (strike)". */
public final class ExcludedWords {

  private static final int MOST = 8;

  private ExcludedWords() {}

  /** Neighbours left out for the same reason are named together; nothing where none is left out. */
  public static String of(ChartAnalysis analysis) {
    List<String> stretches = stretches(analysis);
    String first = String.join(", ", stretches.subList(0, Math.min(MOST, stretches.size())));
    int more = stretches.size() - MOST;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  private static List<String> stretches(ChartAnalysis analysis) {
    SortedMap<Integer, String> reasons = analysis.exclusions().reasons();
    SubgroupWords moments = new SubgroupWords(analysis.measured().subgroups());
    List<String> stretches = new ArrayList<>();
    for (int first : reasons.keySet()) {
      String reason = reasons.get(first);
      if (reason.equals(reasons.get(first - 1))) {
        continue;
      }
      int last = first;
      while (reason.equals(reasons.get(last + 1))) {
        last++;
      }
      String to = last == first ? "" : " to " + moments.label(last);
      stretches.add(moments.label(first) + to + (reason.isEmpty() ? "" : " (" + reason + ")"));
    }
    return stretches;
  }
}
