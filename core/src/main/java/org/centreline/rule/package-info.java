/**
 * A chart becomes signals.
 *
 * <p>The included points of one phase enter as a {@link org.centreline.rule.sequence.Sequence};
 * signals leave, with the side they lie on and the points they mark. One file a rule; the sets of
 * rules are listed in {@link org.centreline.rule.RuleSets}. Begin with {@link
 * org.centreline.rule.signal.Rule}.
 */
package org.centreline.rule;
