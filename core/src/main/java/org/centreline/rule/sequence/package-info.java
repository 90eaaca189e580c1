/**
 * The points of one phase as rules see them: where each lies, on which side, in which zone, in
 * which run.
 *
 * <p>Begin with {@link org.centreline.rule.sequence.Sequence}; {@link
 * org.centreline.rule.sequence.Match} is what a rule finds in one.
 */
package org.centreline.rule.sequence;
