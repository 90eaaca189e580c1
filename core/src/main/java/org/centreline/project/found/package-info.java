/**
 * The numbers that a pack shows, and which of its columns are made of others: copies, sums,
 * quarters of months, running totals, averages and rates. Enters: strands of {@link
 * org.centreline.project.found.Figure}, a column each. Leaves: {@link
 * org.centreline.project.found.Found}, what each place of such a column is made of, and {@link
 * org.centreline.project.found.Balances.Balance}, sums of two columns that are the same number.
 *
 * <p>Begin with {@link org.centreline.project.found.FoundSums}.
 */
package org.centreline.project.found;
