/**
 * Bytes to columns of numbers: the bytes of a large file enter; blocks of rows leave, of which each
 * text that was asked for is the number of a text that stands in the file but once in memory, and
 * each plain number is a double. Blocks are cut on all cores and leave in the order of the file.
 *
 * <p>Rows may be summed up where they are cut; then those alone leave that are to be looked at.
 * Sums are exact, so that nothing depends on how many hands there are.
 *
 * <p>Only plain rows are known here: quotation marks around whole cells or none, and no bytes that
 * are out of the ordinary. Where one is met, {@link org.centreline.csv.slice.OddBytes} ends the
 * cutting, and the file is read as any other.
 *
 * <p>Begin with {@link org.centreline.csv.slice.Slices}.
 */
package org.centreline.csv.slice;
