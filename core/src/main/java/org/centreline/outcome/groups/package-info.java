/**
 * Two groups, or the same people twice: numbers enter, a difference with its interval or a p value
 * leaves. One file a statistic.
 *
 * <p>Begin with {@link org.centreline.outcome.groups.Welch} for two groups and {@link
 * org.centreline.outcome.groups.WalshAverages} for pairs.
 */
package org.centreline.outcome.groups;
