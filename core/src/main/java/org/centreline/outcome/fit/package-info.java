/**
 * A design and its responses become estimates: what least squares, likelihoods and carry-over share
 * between methods. A fit leaves, or the reason why there is none.
 *
 * <p>Begin with {@link org.centreline.outcome.fit.Segmented} and {@link
 * org.centreline.outcome.fit.Fit}.
 */
package org.centreline.outcome.fit;
