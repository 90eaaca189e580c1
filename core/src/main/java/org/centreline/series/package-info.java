/**
 * What was measured: numbers in time order and the subgroups they belong to.
 *
 * <p>Numbers and labels enter, immutable columns leave. A missing number is NaN. Begin with {@link
 * org.centreline.series.Measured}.
 */
package org.centreline.series;
