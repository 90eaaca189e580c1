/**
 * Text to numbers: the cells of one column enter; numbers, missing cells and the way in which the
 * column is written leave.
 *
 * <p>Begin with {@link org.centreline.csv.number.NumberColumn}; {@link
 * org.centreline.csv.number.Numeral} reads one number.
 */
package org.centreline.csv.number;
