/**
 * Before and after: fits, effects, two groups and pairs, as pure numbers.
 *
 * <p>Numbers from before and after enter; estimates with their intervals leave, NaN where there is
 * none. One file a method. For two groups begin with {@link org.centreline.outcome.Welch}, for
 * pairs with {@link org.centreline.outcome.WalshAverages}.
 */
package org.centreline.outcome;
