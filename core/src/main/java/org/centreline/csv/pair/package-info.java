/**
 * Rows as they stand, before or after: a table enters; scores of the same people twice, or of two
 * groups, leave, and nobody is named.
 *
 * <p>Begin with {@link org.centreline.csv.pair.PairReader} and {@link
 * org.centreline.csv.pair.RowReader}.
 */
package org.centreline.csv.pair;
