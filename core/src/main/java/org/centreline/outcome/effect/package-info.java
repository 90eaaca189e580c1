/**
 * What a fit says: a fit enters; the difference from what was to be expected leaves, at each date,
 * on average and in events, on the scale of the data.
 *
 * <p>Begin with {@link org.centreline.outcome.effect.Effects}.
 */
package org.centreline.outcome.effect;
