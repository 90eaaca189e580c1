package org.centreline.rule.signal;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Rules that are used together.
 *
 * @param id the word that a user types
 * @param name what people call it
 * @param rules the rules
 * @param marking which points of a pattern are marked
 * @param precedence how a point is read that several signals mark
 */
public record RuleSet(
    String id, String name, List<Rule> rules, Marking marking, Precedence precedence) {

  public RuleSet {
    rules = List.copyOf(rules);
  }

  /** Several sets used together; one alone stays as it is. */
  public static RuleSet union(List<RuleSet> sets) {
    if (sets.size() == 1) {
      return sets.get(0);
    }
    return new RuleSet(
        String.join(",", sets.stream().map(RuleSet::id).toList()),
        String.join(" and ", sets.stream().map(RuleSet::name).toList()),
        sets.stream().flatMap(s -> s.rules.stream()).distinct().toList(),
        Marking.ALL,
        Precedence.IMPROVEMENT_FIRST);
  }

  /** The same set with rules changed. */
  public RuleSet changed(UnaryOperator<Rule> change) {
    return new RuleSet(id, name, rules.stream().map(change).toList(), marking, precedence);
  }

  /** Whether any rule looks at more than one point. */
  public boolean hasPatterns() {
    return rules.stream().anyMatch(Rule::isPattern);
  }
}
