package org.centreline.rule;

import java.util.List;

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

  /** Whether any rule looks at more than one point. */
  public boolean hasPatterns() {
    return rules.stream().anyMatch(r -> !(r instanceof BeyondLimits));
  }
}
