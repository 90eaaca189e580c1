/**
 * Before and after in sentences: an outcome enters; what changed, by how much, whether it has
 * lasted and how that was worked out leave.
 *
 * <p>Begin with {@link org.centreline.words.outcome.OutcomeSentence}.
 */
package org.centreline.words.outcome;
