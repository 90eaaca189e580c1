package org.centreline.analysis.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.centreline.analysis.Meaning;
import org.centreline.chart.limit.ChartType;
import org.centreline.phase.PhaseRequest;
import org.centreline.rule.signal.RuleSet;
import org.centreline.series.Measured;

/**
 * Everything that a user asks of a chart.
 *
 * @param type the kind of chart; chosen from the data where empty
 * @param rules the sets of rules used together; the chart's own set where empty
 * @param limits how limits are worked out; numbers in it are on the scale shown
 * @param phases phases, baseline and exclusions
 * @param meaning title, direction, target on the scale shown, that scale, and notes
 * @param page the kind that the charts of all groups of a page take where the data decide; empty
 *     where each decides for itself
 */
public record ChartRequest(
    Optional<ChartType> type,
    List<RuleSet> rules,
    LimitRequest limits,
    PhaseRequest phases,
    Meaning meaning,
    Optional<ChartType> page) {

  /** Each chart for itself. */
  public ChartRequest(
      Optional<ChartType> type,
      List<RuleSet> rules,
      LimitRequest limits,
      PhaseRequest phases,
      Meaning meaning) {
    this(type, rules, limits, phases, meaning, Optional.empty());
  }

  /** Everything chosen from the data. */
  public static ChartRequest standard() {
    return new ChartRequest(
        Optional.empty(), List.of(), LimitRequest.standard(), PhaseRequest.none(), Meaning.plain());
  }

  /** The same as a kind of chart. */
  public ChartRequest with(ChartType other) {
    return new ChartRequest(Optional.of(other), rules, limits, phases, meaning, page);
  }

  /** The same with sets of rules used together. */
  public ChartRequest with(List<RuleSet> others) {
    return new ChartRequest(type, others, limits, phases, meaning, page);
  }

  /** The same with other limits. */
  public ChartRequest with(LimitRequest other) {
    return new ChartRequest(type, rules, other, phases, meaning, page);
  }

  /** The same with other phases and exclusions. */
  public ChartRequest with(PhaseRequest other) {
    return new ChartRequest(type, rules, limits, other, meaning, page);
  }

  /** The same with another meaning. */
  public ChartRequest with(Meaning other) {
    return new ChartRequest(type, rules, limits, phases, other, page);
  }

  private ChartRequest on(Optional<ChartType> other) {
    return new ChartRequest(type, rules, limits, phases, meaning, other);
  }

  /** Groups that are shown together: they take one kind, the widest that any of them needs. */
  public static final class Together {

    private final List<Measured> groups;

    /** By the scale of the values, as each look at all groups takes its time. */
    private final Map<Double, Optional<ChartType>> found = new TreeMap<>();

    /** All groups of a page. */
    public Together(List<Measured> groups) {
      this.groups = List.copyOf(groups);
    }

    /** What is asked of one of them, given what would be asked of it alone. */
    public ChartRequest of(ChartRequest alone) {
      if (alone.type().isPresent() || groups.size() < 2) {
        return alone.on(Optional.empty());
      }
      double multiply = alone.meaning().scale().multiply();
      return alone.on(found.computeIfAbsent(multiply, one -> ChartChoice.widest(groups, multiply)));
    }
  }
}
