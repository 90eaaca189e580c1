/**
 * Before and after: fits, effects, two groups and pairs, as pure numbers.
 *
 * <p>Numbers from before and after enter; estimates with their intervals leave, NaN or a reason
 * where there is none. One file a method. For a series begin with {@link
 * org.centreline.outcome.fit.Segmented} and {@link org.centreline.outcome.Methods}, for two groups
 * with {@link org.centreline.outcome.groups.Welch}, for pairs with {@link
 * org.centreline.outcome.groups.WalshAverages}.
 */
package org.centreline.outcome;
