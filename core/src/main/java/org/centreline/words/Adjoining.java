package org.centreline.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Finding;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.rule.signal.Signal;

/** Tells neighbouring points beyond the same limit as one, so that ten of them take one line. */
public final class Adjoining {

  /** Rules whose signals are single points. */
  private static final Set<String> SINGLE =
      Set.of("beyond-limits", "decision-interval-up", "decision-interval-down");

  private Adjoining() {}

  /** The signals of a chart in its order, neighbours beyond the same limit joined. */
  public static List<Finding> joined(ChartAnalysis analysis) {
    List<Finding> told = new ArrayList<>();
    for (Finding finding : analysis.findings()) {
      Finding before = told.isEmpty() ? finding : told.get(told.size() - 1);
      if (!told.isEmpty() && adjoin(analysis, before, finding)) {
        told.set(told.size() - 1, join(before, finding));
      } else {
        told.add(finding);
      }
    }
    return List.copyOf(told);
  }

  private static boolean adjoin(ChartAnalysis analysis, Finding before, Finding after) {
    return SINGLE.contains(before.signal().rule())
        && after.signal().rule().equals(before.signal().rule())
        && before.signal().side() == after.signal().side()
        && before.phase() == after.phase()
        && IntStream.range(before.signal().last() + 1, after.signal().first())
            .noneMatch(i -> analysis.points().statuses().get(i) == Status.INCLUDED);
  }

  private static Finding join(Finding before, Finding after) {
    Signal first = before.signal();
    Signal next = after.signal();
    List<Integer> marks = Stream.concat(first.marks().stream(), next.marks().stream()).toList();
    Signal both = new Signal(first.rule(), first.first(), next.last(), first.side(), marks);
    return new Finding(both, before.ruleSet(), before.phase(), before.reading());
  }
}
