package org.centreline.analysis.chart;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.Meaning;
import org.centreline.chart.limit.ChartType;
import org.centreline.phase.PhaseRequest;
import org.centreline.rule.signal.RuleSet;

/**
 * Everything that a user asks of a chart.
 *
 * @param type the kind of chart; chosen from the data where empty
 * @param rules the sets of rules used together; the chart's own set where empty
 * @param limits how limits are worked out; numbers in it are on the scale shown
 * @param phases phases, baseline and exclusions
 * @param meaning title, direction, target on the scale shown, that scale, and notes
 */
public record ChartRequest(
    Optional<ChartType> type,
    List<RuleSet> rules,
    LimitRequest limits,
    PhaseRequest phases,
    Meaning meaning) {

  /** Everything chosen from the data. */
  public static ChartRequest standard() {
    return new ChartRequest(
        Optional.empty(), List.of(), LimitRequest.standard(), PhaseRequest.none(), Meaning.plain());
  }

  /** The same as a kind of chart. */
  public ChartRequest with(ChartType other) {
    return new ChartRequest(Optional.of(other), rules, limits, phases, meaning);
  }

  /** The same with sets of rules used together. */
  public ChartRequest with(List<RuleSet> others) {
    return new ChartRequest(type, others, limits, phases, meaning);
  }

  /** The same with other limits. */
  public ChartRequest with(LimitRequest other) {
    return new ChartRequest(type, rules, other, phases, meaning);
  }

  /** The same with other phases and exclusions. */
  public ChartRequest with(PhaseRequest other) {
    return new ChartRequest(type, rules, limits, other, meaning);
  }

  /** The same with another meaning. */
  public ChartRequest with(Meaning other) {
    return new ChartRequest(type, rules, limits, phases, other);
  }
}
