/**
 * Sites in sentences: a comparison enters; who differs from the others, who is changing, and the
 * matrix of both leave.
 *
 * <p>Begin with {@link org.centreline.words.compare.FunnelWords}.
 */
package org.centreline.words.compare;
