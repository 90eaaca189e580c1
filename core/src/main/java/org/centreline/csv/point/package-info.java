/**
 * Rows that were kept become measures: rows enter; one point a subgroup leaves, with gaps filled,
 * sums added and doubles reported.
 *
 * <p>Begin with {@link org.centreline.csv.point.Assembler}.
 */
package org.centreline.csv.point;
